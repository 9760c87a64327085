// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/analyzer.h"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace dateline {

/// Two or more characters of Han, kana or Hangul in a row.
struct CjkRun {
    std::u32string characters;                                ///< folded
    std::vector<std::pair<std::size_t, std::size_t>> origins; ///< the bytes of each in the text, end exclusive
    bool operator==(const CjkRun&) const = default;
};

/// The runs of a text, from its tokens as analyze() gives them.
[[nodiscard]] std::vector<CjkRun> cjk_runs(const std::vector<Token>& tokens);

} // namespace dateline
