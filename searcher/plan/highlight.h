// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What counts as a match in the text of a hit: words with all their forms, CJK terms, phrases.
struct HighlightTerms {
    std::vector<std::string> terms;   ///< folded terms as analyze() makes them
    std::vector<double> weights;      ///< of terms, by rarity; empty: by length
    std::vector<std::string> phrases; ///< folded texts that must be marked as one
    std::optional<Section> section;   ///< the query asked for this section alone
};

} // namespace dateline
