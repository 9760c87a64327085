// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/plan/vocabulary.h"
#include "searcher/plan/word_leaves.h"

#include <string>
#include <vector>

namespace dateline {

/// Sets WordLeaf::rarity, and scales WordLeaf::factor so that the leaf weighs by it and not by what Xapian takes for
/// its rarity.
///
/// Rarity is counted among the articles of the query's language. In an archive of many languages a word of a small one
/// is rare whatever it is: counted over all articles, "what" or "dass" would weigh nearly as much as a name. No list of
/// function words is needed, and "The Who" keeps its order: equal words stay equal. The language of a query is the one
/// whose common words it uses (for each script of the query apart); where it uses none, nothing needs to be mended.
void weigh_by_rarity(std::vector<WordLeaf>& leaves, Vocabulary& vocabulary);

/// In how many articles one of the terms stands, as Xapian estimates it for OP_SYNONYM.
[[nodiscard]] double documents_with(const std::vector<std::string>& terms, const Vocabulary& vocabulary);

/// The rarity of terms together as Xapian::BM25Weight computes it, counted over all articles.
[[nodiscard]] double xapian_rarity(const std::vector<std::string>& terms, const Vocabulary& vocabulary);

} // namespace dateline
