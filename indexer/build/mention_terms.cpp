// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/mention_terms.h"

#include "common/schema/terms.h"

namespace dateline {

std::map<std::string, unsigned> mention_terms(const std::vector<Mention>& mentions) {
    std::map<std::string, unsigned> terms;
    for (const Mention& mention : mentions)
        terms[terms::exact(terms::named, mention.id)] += terms::section_weight(mention.section);
    if (terms.empty()) terms.emplace(terms::nobody_named, 0);
    return terms;
}

} // namespace dateline
