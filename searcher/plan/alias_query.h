// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/identity.h"
#include "searcher/plan/named_spans.h"
#include "searcher/plan/word_leaves.h"

#include <xapian.h>

#include <string>
#include <vector>

namespace dateline {

/// What another name of an identity is worth beside the one that was typed.
inline constexpr double alias_share = 0.6;

/// The words of a query that name somebody.
struct NamedWords {
    NamedSpan span;
    std::vector<WordLeaf> leaves; ///< of the name as it was typed
};

/// The words of each name. A name none of whose words is a leaf is left out.
[[nodiscard]] std::vector<NamedWords> named_words(const std::vector<WordLeaf>& leaves,
                                                  const std::vector<NamedSpan>& spans);

/// The articles that mention whom the words name, and hold none of these words: those that know only another name. A
/// mention is worth at most alias_share of what the typed name is worth when found as often, so that an article with
/// the typed name never stands behind its equal with another one.
[[nodiscard]] Xapian::Query alias_query(const NamedWords& named, const Vocabulary& vocabulary);

/// How articles may name an identity otherwise than it was typed: names of other folds, main ones first. Not those that
/// hold the typed name or stand in it, nor those that are ambiguous or an acronym, which would mark ordinary words.
[[nodiscard]] std::vector<IdentityName> other_names(const Identity& identity, const std::string& typed);

} // namespace dateline
