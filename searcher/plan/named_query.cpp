// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/named_query.h"

#include "common/schema/terms.h"
#include "common/text/fold.h"
#include "searcher/plan/identities.h"

#include <algorithm>

namespace dateline {
namespace {

/// A name in another spelling is looked for among so many.
constexpr std::size_t most_names = 100'000;

std::string term_of(const std::string& id) {
    return terms::exact(terms::named, id);
}

std::vector<std::string> spelled_alike(const Vocabulary& vocabulary, const std::string& name) {
    const std::string folded = fold_key(name);
    std::vector<std::string> ids;
    for (const std::string& term : vocabulary.terms_with(std::string(terms::named), most_names)) {
        std::string id = term.substr(terms::named.size());
        if (fold_key(id) == folded) ids.push_back(std::move(id));
    }
    return ids;
}

} // namespace

std::vector<std::string> mentioned_ids(const Vocabulary& vocabulary, const std::string& name) {
    std::vector<std::string> ids = bearers_of(vocabulary, name);
    if (std::find(ids.begin(), ids.end(), name) == ids.end()) ids.push_back(name);
    const auto frequency = [&](const std::string& id) { return vocabulary.frequency(term_of(id)); };
    std::erase_if(ids, [&](const std::string& id) { return frequency(id) == 0; });
    if (ids.empty()) ids = spelled_alike(vocabulary, name);
    std::stable_sort(ids.begin(), ids.end(),
                     [&](const std::string& a, const std::string& b) { return frequency(a) > frequency(b); });
    return ids;
}

Xapian::Query named_query(const Vocabulary& vocabulary, const std::string& name, std::vector<std::string>& warnings) {
    std::vector<std::string> wanted;
    if (name == "none") {
        wanted.emplace_back(terms::nobody_named);
    } else {
        for (const std::string& id : mentioned_ids(vocabulary, name)) wanted.push_back(term_of(id));
    }
    if (wanted.empty()) {
        warnings.push_back("no article names \"" + name + '"');
        return Xapian::Query::MatchNothing;
    }
    return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT,
                         Xapian::Query(Xapian::Query::OP_OR, wanted.begin(), wanted.end()), 0.0);
}

Xapian::Query mention_query(const std::string& id) {
    return Xapian::Query(term_of(id));
}

} // namespace dateline
