// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/dates/date_words.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A piece of a text in which dates are looked for: a number, a word (one character of Han, kana, Hangul), a mark.
struct DateToken {
    enum class Kind : std::uint8_t { number, word, mark };
    Kind kind = Kind::mark;
    std::string text;        ///< folded as search terms are; the digits of a number as ASCII
    std::int64_t value = -1; ///< of a number of at most 17 digits
    bool after_space = false;
    bool capital = false;     ///< a word that was written with a capital ASCII letter
    MonthWord month;          ///< what a word names; its month is 0 where it names none
    bool han_numeral = false; ///< a number that was written as 十一; it stands before 年, 月, 日 or 号
};

/// The text may be any valid UTF-8; linear time.
[[nodiscard]] std::vector<DateToken> date_tokens(std::string_view text);

} // namespace dateline
