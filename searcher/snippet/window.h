// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/snippet/matches.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// A text as its code points, and the byte at which each begins.
struct CodePoints {
    std::vector<char32_t> values;
    std::vector<std::uint32_t> bytes; ///< one more than values: the size of the text

    explicit CodePoints(std::string_view text);
    [[nodiscard]] std::size_t size() const { return values.size(); }
    /// The code point that holds the byte.
    [[nodiscard]] std::size_t at_byte(std::size_t byte) const;
};

/// A run of matches, as code points [begin, end), and what it is worth.
struct Core {
    std::size_t begin = 0;
    std::size_t end = 0;
    double score = 0;
};

/// The run of matches within `length` code points with the most, rarest and closest terms; the first of equals.
[[nodiscard]] Core best_core(const std::vector<Match>& matches, const CodePoints& text, std::size_t length);

/// Code points [begin, end) to show.
struct Window {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// At most `length` code points around the core, cut at sentence bounds where one is near, else between words.
[[nodiscard]] Window window_around(const Core& core, const CodePoints& text, std::size_t length);

} // namespace dateline
