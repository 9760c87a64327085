// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/suggest/cjk_run.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Another character that a text has where a run has a doubtful one.
struct Sighting {
    char32_t character = 0; ///< folded
    std::string original;   ///< as the text writes it
    std::size_t around = 0; ///< how many characters of the run stand beside it on both sides, in order
    bool same_form = false; ///< and the nearest of them are written as in the query
};

/// Where a text has the neighbours of `place` around another character of Han, kana or Hangul: one on each side, at an
/// end of the run the two next to it. Linear in the text. `typed`: what the run was made from.
[[nodiscard]] std::vector<Sighting> sightings(std::string_view text, const CjkRun& run, std::size_t place,
                                              std::string_view typed);

} // namespace dateline
