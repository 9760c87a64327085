// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline {

/// Capital letters of Latin, Greek and Cyrillic, as names of the languages we have rules and lists for use them.
[[nodiscard]] constexpr bool is_capital(char32_t c) {
    if (c < 0x80) return c >= U'A' && c <= U'Z';
    if (c < 0x100) return c >= 0xC0 && c <= 0xDE && c != 0xD7;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return (c & 1U) != 0;
    if (c < 0x180 || (c >= 0x1E00 && c < 0x1F00)) return (c & 1U) == 0;
    if (c >= 0xFF21) return c <= 0xFF3A; // full width
    return (c >= 0x391 && c <= 0x3A9) || (c >= 0x400 && c <= 0x42F) || (c >= 0x490 && c <= 0x4C0 && (c & 1U) == 0);
}

[[nodiscard]] constexpr bool is_katakana_letter(char32_t c) {
    return (c >= 0x30A1 && c <= 0x30FA) || (c >= 0xFF66 && c <= 0xFF9D && c != 0xFF70);
}

/// Letters and the signs that lengthen, repeat or voice them.
[[nodiscard]] constexpr bool is_katakana(char32_t c) {
    return is_katakana_letter(c) || (c >= 0x30FC && c <= 0x30FE) || (c >= 0xFF9E && c <= 0xFF9F) || c == 0xFF70;
}

[[nodiscard]] constexpr bool is_hangul_syllable(char32_t c) {
    return c >= 0xAC00 && c <= 0xD7A3;
}

} // namespace dateline
