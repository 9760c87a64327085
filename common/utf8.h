// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// Invalid sequences become U+FFFD, NUL and BOM go; returns how many bytes sequences were replaced.
std::size_t make_valid_utf8(std::string& text);

/// The code point at `at` (valid UTF-8), and `at` moved behind it.
/// REQUIRES: at < text.size(), text valid UTF-8.
inline char32_t next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const char32_t lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    if (lead < 0xE0) {
        const char32_t c = ((lead & 0x1FU) << 6U) | (byte(at + 1) & 0x3FU);
        at += 2;
        return c;
    }
    if (lead < 0xF0) {
        const char32_t c = ((lead & 0x0FU) << 12U) | ((byte(at + 1) & 0x3FU) << 6U) | (byte(at + 2) & 0x3FU);
        at += 3;
        return c;
    }
    const char32_t c = ((lead & 0x07U) << 18U) | ((byte(at + 1) & 0x3FU) << 12U) | ((byte(at + 2) & 0x3FU) << 6U) |
                       (byte(at + 3) & 0x3FU);
    at += 4;
    return c;
}

void append_code_point(std::string& to, char32_t c);

/// How many code points valid UTF-8 holds.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// Columns a terminal gives to the text: East Asian wide and emoji 2, combining 0, others 1.
[[nodiscard]] std::size_t display_width(std::string_view text);

/// The text with every control character, escape, bidi override and line separator replaced by a visible or
/// harmless form, fit for a terminal line. '\n' becomes a space.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace dateline
