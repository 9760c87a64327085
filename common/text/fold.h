// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Text made equal for search, with a way back.
/// offsets[i] is the byte of the original at which the character that made folded byte i begins; offsets has one more
/// entry than text, the original's size. Offsets never go back.
struct Folded {
    std::string text;
    std::vector<std::uint32_t> offsets;
};

/// NFKC case fold, accents, width, traditional to simplified, hiragana for katakana, marks and invisible characters
/// gone, any white space one space. Total: every valid UTF-8 text folds, in linear time.
/// The fold of a text is the fold of its characters in a row but for composed voicing marks, jamo and 々.
void fold(std::string_view text, Folded& into);

/// The same without offsets, for texts that are only looked through. The string is cleared first, its memory reused.
void fold(std::string_view text, std::string& into);

/// The same for keys, filters and names.
[[nodiscard]] std::string fold_key(std::string_view text);

} // namespace dateline
