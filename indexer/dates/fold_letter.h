// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dateline {

/// One code point as the tables here spell it: full-width forms as ASCII, and Latin, Greek-free Western and Cyrillic
/// capitals as small letters. Enough to compare with fixed lists of words; search terms are folded by common/text.
inline char32_t fold_letter(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0; // full-width ASCII
    if (c == 0x3000 || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F) return U' ';
    if (c == 0x2010 || c == 0x2011) return U'-';
    if (c >= U'A' && c <= U'Z') return c + 0x20;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) return c + 0x20;
    if (c >= 0x410 && c <= 0x42F) return c + 0x20;
    if (c >= 0x400 && c <= 0x40F) return c + 0x50;
    return c;
}

/// Han, kana and Hangul: scripts in which a name or unit may follow another without a space.
inline bool is_east_asian(char32_t c) {
    return (c >= 0x3005 && c <= 0x3007) || (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// A letter of a script with capitals or accents, as far as words of dates and labels need it.
inline bool is_alphabetic(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') ||
           (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x370 && c <= 0x52F) ||
           (c >= 0x1E00 && c <= 0x1FFF);
}

} // namespace dateline
