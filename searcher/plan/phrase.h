// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dateline {

/// Text that must stand somewhere character by character.
struct Phrase {
    std::string text;        ///< folded; as it was typed where `exact`
    bool exact = false;      ///< looked for in the text as it stands, not in its fold
    bool open_begin = false; ///< may begin inside a word
    bool open_end = false;   ///< may end inside a word
    bool operator==(const Phrase&) const = default;
};

/// True where a word of a script that separates words may begin or end at a byte: "art" is not in "party". Scripts
/// without spaces have no such bounds, and digits may follow letters (iphone15).
[[nodiscard]] bool is_word_bound(std::string_view text, std::size_t at);

/// Where the phrase begins in the text (folded where the phrase is), at or behind `from`; npos where it does not.
[[nodiscard]] std::size_t find_phrase(std::string_view text, const Phrase& phrase, std::size_t from = 0);

} // namespace dateline
