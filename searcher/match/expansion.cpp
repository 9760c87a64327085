// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/expansion.h"

#include "common/schema/facets.h"
#include "searcher/plan/alias_query.h"

#include <algorithm>

namespace dateline {

Expansion expansion_of(const NamedSpan& named, const Vocabulary& vocabulary, Identities& identities,
                       std::string_view names_lang) {
    constexpr std::size_t most = 6;
    const Identity& identity = *identities.find(named.id);
    Expansion expansion{named.id, std::string(preferred_name(identity, names_lang)), named.typed, {}};
    std::vector<IdentityName> others = other_names(identity, named.typed);
    const auto articles = [&](const IdentityName& name) {
        return vocabulary.frequency(facet_term(*find_facet("lang"), name.lang));
    };
    std::stable_sort(others.begin(), others.end(), [&](const IdentityName& a, const IdentityName& b) {
        const bool a_main = a.role == NameRole::main;
        const bool b_main = b.role == NameRole::main;
        return a_main != b_main ? a_main : articles(a) > articles(b);
    });
    for (const IdentityName& other : others)
        if (other.name != expansion.name && expansion.also_named.size() < most)
            expansion.also_named.push_back(other.name);
    return expansion;
}

} // namespace dateline
