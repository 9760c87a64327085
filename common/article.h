// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// The parts of a saved page. On disk: add at the end, never renumber.
enum class Section : std::uint8_t { title, caption, body, related, comments, boilerplate };
inline constexpr std::size_t section_count = 6;
inline constexpr std::array<std::string_view, section_count> section_names{"title",   "caption",  "body",
                                                                           "related", "comments", "boilerplate"};
[[nodiscard]] constexpr std::string_view name_of(Section section) {
    return section_names[static_cast<std::size_t>(section)];
}

/// Where an article's date came from. On disk: add at the end, never renumber.
enum class DateOrigin : std::uint8_t { none, meta, url, filename, text };
inline constexpr std::array<std::string_view, 5> date_origin_names{"none", "meta", "url", "filename", "text"};

enum class EntityType : std::uint8_t { person, org, place };
inline constexpr std::array<std::string_view, 3> entity_type_names{"person", "org", "place"};

/// A name found in one section. begin and end count code points of that section's text, end is exclusive.
struct Mention {
    std::string id;   ///< identity: "KP", "kim-jong-un", or the name itself where no list knows it
    std::string name; ///< preferred English (or only) name of the identity
    EntityType type = EntityType::person;
    Section section = Section::body;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool facet = false; ///< the identity is a facet value of this article
    bool operator==(const Mention&) const = default;
};

/// One article as read. All strings are valid UTF-8 without NUL (common/utf8.h makes them so).
struct Article {
    std::string id;
    std::array<std::string, section_count> text; ///< by Section; paragraphs separated by '\n'
    std::optional<Date> date;
    DateOrigin date_from = DateOrigin::none;
    std::string lang;   ///< BCP 47 as given or detected ("en", "zh-Hant"); empty where unknown
    std::string source; ///< outlet
    std::string url;
    std::string path;       ///< file it was read from, as walked; "-" for standard input
    std::uint64_t line = 0; ///< 1-based line in that file, 0 where the file is the article
    std::vector<std::string> authors;
    std::vector<std::string> tags;
    std::vector<std::pair<std::string, std::string>> extra; ///< unknown keys and their values as JSON text

    [[nodiscard]] std::string& operator[](Section s) { return text[static_cast<std::size_t>(s)]; }
    [[nodiscard]] const std::string& operator[](Section s) const { return text[static_cast<std::size_t>(s)]; }
    bool operator==(const Article&) const = default;
};

} // namespace dateline
