// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A part of a query that adds to the scores of articles. The weights that Xapian gives an article for the parts add up
/// to the one it gives for the whole query.
struct ScoredPart {
    enum class Kind { word, mention, phrase, prefix, near };
    Kind kind = Kind::word;
    std::string what;               ///< the folded word, the id of whom is mentioned, the phrase as typed
    Xapian::Query query;            ///< this part alone, with the factor it has in the whole
    std::vector<std::string> forms; ///< of a word: the terms it may stand as, without a section's prefix
    std::optional<Section> section;
};

} // namespace dateline
