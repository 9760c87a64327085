// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/text/analyzer.h"
#include "searcher/plan/vocabulary.h"

#include <xapian.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// One word of a ranked query: what it may stand as in the index, and what finding it is worth.
struct WordLeaf {
    std::string word;               ///< folded, as it was asked for
    std::vector<std::string> forms; ///< terms without a section's prefix, the word itself first
    TokenKind kind = TokenKind::word;
    double factor = 1; ///< of its weight beside other words
    double rarity = 0; ///< inverse document frequency of all forms together, in the language of the query
    std::vector<std::pair<std::string, double>> shares; ///< see Vocabulary::Word
    std::uint32_t position = 0;                         ///< of the word or CJK character in the query
};

/// The leaves of ranked words, in order of their place. A word that has two terms (a mixed token and its parts) counts
/// once between them; the tail of a CJK run says nothing beside its bigrams.
[[nodiscard]] std::vector<WordLeaf> word_leaves(std::string_view text, Analyzer& analyzer, Vocabulary& vocabulary);

/// Any of the leaves, ranked, in a section or in all but boilerplate.
[[nodiscard]] Xapian::Query ranked_query(const std::vector<WordLeaf>& leaves, std::optional<Section> section);

} // namespace dateline
