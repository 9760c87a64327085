// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline::icu {

/// The byte offsets (rising, without 0, text.size() the last) before which a line of valid UTF-8 may be broken: behind
/// spaces and hyphens, between words of Thai, between characters of Han and kana but not before 。 or behind 「.
[[nodiscard]] std::vector<std::uint32_t> line_breaks(std::string_view text);

} // namespace dateline::icu
