// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A word of letters and digits, or several with signs between, before or behind them: COVID-19, AT&T, U.S., C++, 50%,
/// #tag, name@example.org. Offsets are bytes of the folded text, end exclusive.
struct MixedToken {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t next = 0; ///< where reading goes on; behind a dropped possessive 's
    bool whole = false;   ///< the token with its signs is a term; else only its pieces are
    std::vector<std::pair<std::size_t, std::size_t>> pieces;
    std::vector<std::pair<std::size_t, std::size_t>> sub_pieces; ///< letters and digits of one piece apart (iphone15)
};

/// REQUIRES: a word character stands at `begin`, or begins_mixed_token() is true there.
[[nodiscard]] MixedToken read_mixed_token(std::string_view folded, std::size_t begin);

/// True where # or @ stands directly before a word character.
[[nodiscard]] bool begins_mixed_token(std::string_view folded, std::size_t at);

} // namespace dateline
