// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace dateline::icu {

/// What a code point is to the segmenter.
enum class CharClass : std::uint8_t {
    other,     ///< spaces, punctuation, symbols
    word,      ///< letters, digits and marks of scripts that separate words
    han_kana,  ///< Han, hiragana, katakana, bopomofo
    hangul,    ///< Korean
    dictionary ///< Thai, Lao, Khmer, Burmese: no spaces, ICU has dictionaries
};

[[nodiscard]] CharClass classify(char32_t c);
[[nodiscard]] bool is_digit(char32_t c);
[[nodiscard]] bool is_space(char32_t c);
[[nodiscard]] bool is_mark(char32_t c);
[[nodiscard]] bool is_cyrillic(char32_t c);
[[nodiscard]] bool is_lower_case(char32_t c);

/// Brackets and quotation marks whose side Unicode knows; not ' and ", which stand on both.
[[nodiscard]] bool is_opening_punctuation(char32_t c);
[[nodiscard]] bool is_closing_punctuation(char32_t c);

/// Full stops, question and exclamation marks of every script.
[[nodiscard]] bool ends_sentence(char32_t c);
/// The same, commas, colons and semicolons.
[[nodiscard]] bool ends_clause(char32_t c);

/// The fold of one code point by ICU's tables: NFKC case fold, accents of Latin, Greek, Arabic and Hebrew gone,
/// traditional to simplified. Empty for what search ignores (marks on their own, zero-width characters, variation
/// selectors). Slow: common/text/fold.cpp remembers the answers.
[[nodiscard]] std::string fold_one(char32_t c);

/// The canonical composition of two code points (か + voicing mark, Hangul jamo), 0 where there is none.
[[nodiscard]] char32_t compose(char32_t first, char32_t second);

/// Terminal columns of a code point: 0, 1 or 2.
[[nodiscard]] int columns(char32_t c);

/// True for what must not reach a terminal: controls, bidi overrides and isolates, separators, noncharacters.
[[nodiscard]] bool is_unprintable(char32_t c);

/// "72.1", "15.0"
[[nodiscard]] std::string icu_version();
[[nodiscard]] std::string unicode_version();

} // namespace dateline::icu
