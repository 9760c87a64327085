// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/identities.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

template <class T> void add_distinct(std::vector<T>& to, T value) {
    if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(std::move(value));
}

/// Segments may have been written with different lists. The newest comes last, and its names go first.
std::optional<Identity> merged(const std::vector<std::string>& records) {
    std::optional<Identity> all;
    for (auto record = records.rbegin(); record != records.rend(); ++record) {
        Result<Identity> one = decode_identity(*record);
        if (!one) continue;
        if (!all) {
            all = std::move(*one);
            continue;
        }
        for (IdentityName& name : one->names) add_distinct(all->names, std::move(name));
    }
    return all;
}

} // namespace

const Identity* Identities::find(const std::string& id) {
    const auto [known, added] = known_.try_emplace(id);
    if (added) known->second = merged(vocabulary_.metadata(identity_key(id)));
    return known->second ? &*known->second : nullptr;
}

std::string Identities::name_of(const std::string& id, std::string_view lang) {
    const Identity* const identity = find(id);
    return identity == nullptr ? id : std::string(preferred_name(*identity, lang));
}

std::vector<std::string> bearers_of(const Vocabulary& vocabulary, const std::string& name) {
    std::vector<std::string> ids;
    for (const std::string& joined : vocabulary.metadata(alias_key(name)))
        for (std::string& id : split_ids(joined)) add_distinct(ids, std::move(id));
    return ids;
}

} // namespace dateline
