// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What one line of a page is by its own words, whatever stands around it.
enum class LineKind : std::uint8_t {
    text,
    caption, ///< "Photo: …"
    label,   ///< image labels and bylines without a name
    byline,  ///< "By …"
    related_heading,
    short_related_heading, ///< "Read more": only headlines right beneath belong to it
    related_line,          ///< "Read more: …"
    comment_heading,
    banner,      ///< asks for consent to cookies
    boilerplate, ///< navigation, buttons, copyright
};

[[nodiscard]] LineKind kind_of_line(std::string_view line);

/// True for a label that speaks of a picture, so that the line above it is a caption.
[[nodiscard]] bool has_image_label(std::string_view line);

/// True for what a consent banner goes on with: more about cookies and privacy, or a button.
[[nodiscard]] bool continues_banner(std::string_view line);

/// The names in a byline; empty where it has none.
[[nodiscard]] std::vector<std::string> names_in_byline(std::string_view line);

/// The day of a line that is little more than a date: "Published: 18 November 2025, 09:12".
[[nodiscard]] std::optional<Date> date_of_line(std::string_view line);

} // namespace dateline
