// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/results.h"

#include <cstddef>
#include <string>
#include <vector>

namespace dateline {

/// ANSI sequences around a whole text and around its marked pieces; all empty for plain text.
struct Style {
    std::string begin;
    std::string end;
    std::string mark_begin;
    std::string mark_end;
};

/// The text made harmless and broken into lines of at most `columns`, where its script breaks lines; a longer word is
/// cut between two characters. No line begins or ends with a space; each ends all styles.
/// REQUIRES: columns > 1
[[nodiscard]] std::vector<std::string> wrap(const std::vector<SnippetPiece>& pieces, std::size_t columns,
                                            const Style& style);

} // namespace dateline
