// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/stem_families.h"
#include "common/schema/stored_article.h"
#include "indexer/build/segment.h"

#include <iterator>

namespace dateline {

namespace {

/// What two segments say under one key.
std::string unite(const std::string& key, const std::string& a, const std::string& b) {
    const auto joined = [&](std::vector<std::string> all, std::vector<std::string> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        return all;
    };
    if (key.starts_with("family/") || key == languages_key) return join_forms(joined(split_forms(a), split_forms(b)));
    if (key.starts_with("alias/")) return join_ids(joined(split_ids(a), split_ids(b)));
    return a; // the same everywhere
}

void add_identities(Metadata& to, const std::map<std::string, Identity>& identities) {
    std::map<std::string, std::vector<std::string>> bearers;
    for (const auto& [id, identity] : identities) {
        to[identity_key(id)] = encode(identity);
        for (const IdentityName& name : identity.names) bearers[alias_key(name.name)].push_back(id);
    }
    for (auto& [key, ids] : bearers) to[key] = join_ids(std::move(ids));
}

} // namespace

void SegmentMetadata::merge(SegmentMetadata& other) {
    forms.merge(other.forms);
    identities.merge(other.identities);
    dictionaries.merge(other.dictionaries);
    other = {};
}

Metadata SegmentMetadata::encode() const {
    Metadata metadata;
    Stemmer stemmer;
    forms.write(stemmer, [&](const std::string& key, const std::string& value) { metadata[key] = value; });
    add_identities(metadata, identities);
    metadata.insert(dictionaries.begin(), dictionaries.end());
    return metadata;
}

Metadata read_metadata(const std::vector<std::filesystem::path>& segments) {
    Metadata united;
    for (const std::filesystem::path& segment : segments) {
        const Xapian::Database db(segment.string());
        for (auto key = db.metadata_keys_begin(); key != db.metadata_keys_end(); ++key) {
            const std::string value = db.get_metadata(*key);
            const auto [entry, is_new] = united.try_emplace(*key, value);
            if (!is_new && entry->second != value) entry->second = unite(*key, entry->second, value);
        }
    }
    return united;
}

} // namespace dateline
