// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/alias_query.h"

#include "common/text/fold.h"
#include "common/utf8.h"
#include "searcher/plan/named_query.h"
#include "searcher/plan/rarity.h"

#include <algorithm>

namespace dateline {
namespace {

std::uint32_t last_position(const WordLeaf& leaf) {
    switch (leaf.kind) {
    case TokenKind::bigram:
    case TokenKind::cjk_word: return leaf.position + static_cast<std::uint32_t>(count_code_points(leaf.word)) - 1;
    default: return leaf.position;
    }
}

bool belongs_to(const WordLeaf& leaf, const NamedSpan& span) {
    return span.first_position <= leaf.position && last_position(leaf) <= span.last_position;
}

/// Of the weight of a mention, so that it is worth its share of the typed name's. Never more than its own rarity gives
/// it: a name in a language with few articles is rare, and whom it names need not be.
double factor_of(const NamedWords& named, const Xapian::Query& mention, const Vocabulary& vocabulary) {
    double typed = 0;
    for (const WordLeaf& leaf : named.leaves) typed += leaf.factor * xapian_rarity(leaf.forms, vocabulary);
    return std::min(alias_share * typed / xapian_rarity({*mention.get_terms_begin()}, vocabulary), 1.0);
}

} // namespace

std::vector<NamedWords> named_words(const std::vector<WordLeaf>& leaves, const std::vector<NamedSpan>& spans) {
    std::vector<NamedWords> all;
    for (const NamedSpan& span : spans) {
        NamedWords named{span, {}};
        std::copy_if(leaves.begin(), leaves.end(), std::back_inserter(named.leaves),
                     [&](const WordLeaf& leaf) { return belongs_to(leaf, span); });
        if (!named.leaves.empty()) all.push_back(std::move(named));
    }
    return all;
}

/// Not OP_MAX of both: Xapian 1.4.22 crashes in a MaxPostList that is pruned.
Xapian::Query alias_query(const NamedWords& named, const Vocabulary& vocabulary) {
    const Xapian::Query mention = mention_query(named.span.id);
    const Xapian::Query otherwise(Xapian::Query::OP_AND_NOT, mention, ranked_query(named.leaves, std::nullopt));
    return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, otherwise, factor_of(named, mention, vocabulary));
}

std::vector<IdentityName> other_names(const Identity& identity, const std::string& typed) {
    const std::string folded_typed = fold_key(typed);
    std::vector<IdentityName> names;
    std::vector<std::string> folds;
    for (const bool main : {true, false}) {
        for (const IdentityName& name : identity.names) {
            if ((name.role == NameRole::main) != main || name.role == NameRole::ambiguous) continue;
            const std::string folded = fold_key(name.name);
            const bool known = std::find(folds.begin(), folds.end(), folded) != folds.end();
            if (known || is_acronym(name.name) || count_code_points(folded) < 2 ||
                folded.find(folded_typed) != std::string::npos || folded_typed.find(folded) != std::string::npos)
                continue;
            folds.push_back(folded);
            names.push_back(name);
        }
    }
    return names;
}

} // namespace dateline
