// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// Text that must stand somewhere character by character. In scripts that separate words it begins and ends where
/// words do: "art" is not in "party".
struct Phrase {
    std::string text;        ///< folded
    std::string written{};   ///< the form in which it must stand; empty: any that folds to `text`
    bool open_begin = false; ///< may begin inside a word
    bool open_end = false;   ///< may end inside a word
    bool operator==(const Phrase&) const = default;
};

/// The phrase that a query asks for: without outer white space, folded, exact where only the written form will do.
[[nodiscard]] Phrase make_phrase(std::string_view typed, bool exact);

/// True where a word of a script that separates words may begin or end at a byte of a folded text. Scripts without
/// spaces have no such bounds. Inside a word only where the analyser takes letters and digits apart (iphone15).
[[nodiscard]] bool is_word_bound(std::string_view folded, std::size_t at);

/// Where the phrase begins in a folded text, at or behind `from`, whatever its written form; npos where it does not.
[[nodiscard]] std::size_t find_phrase(std::string_view folded, const Phrase& phrase, std::size_t from = 0);

/// True where two texts differ at most in the white space between words and in characters that nobody sees.
[[nodiscard]] bool is_written_alike(std::string_view one, std::string_view other);

} // namespace dateline
