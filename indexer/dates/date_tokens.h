// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A piece of a text in which dates are looked for: a number, a word (one character of Han, kana, Hangul), a mark.
struct DateToken {
    enum class Kind : std::uint8_t { number, word, mark };
    Kind kind = Kind::mark;
    std::string text;        ///< folded; the digits of a number as ASCII
    std::int64_t value = -1; ///< of a number of at most 17 digits
    bool after_space = false;
    bool kanji = false; ///< a number that was written in Han numerals
};

/// Invalid UTF-8 is mended first. A text beyond `most_bytes` is cut: no date line is longer.
[[nodiscard]] std::vector<DateToken> date_tokens(std::string_view text, std::size_t most_bytes);

} // namespace dateline
