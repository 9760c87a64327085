// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "searcher/plan/word_leaves.h"

#include <xapian.h>

#include <string>
#include <vector>

namespace dateline {

/// A document of a result, by its id in Archive::all.
struct Ranked {
    Xapian::docid document = 0;
    double score = 0;
    std::string record; ///< its stored article, where somebody has read it
};

/// So many of the first hits may change places.
inline constexpr Xapian::doccount most_contenders = 20;

/// The hits whose score is within reach of the first one's, at most most_contenders, are looked at again: their text
/// shows what a bag of words cannot, words that stand together as the query has them, and words of the title. Each
/// gets its part of the score on top, and the best comes first; the others stay behind them as they were.
/// REQUIRES: hits are in order of falling score, from the first one on
void let_contend(std::vector<Ranked>& hits, const std::vector<std::vector<WordLeaf>>& words, const Archive& archive,
                 ArticleDecoder& decoder);

} // namespace dateline
