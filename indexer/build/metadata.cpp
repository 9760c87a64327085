// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/lexicon.h"
#include "common/schema/stored_article.h"
#include "indexer/build/segment.h"

#include <iterator>

namespace dateline {

namespace {

std::string unite_forms(const std::string& a, const std::string& b) {
    std::vector<WordForm> all;
    for (const std::string& record : {a, b})
        if (const Result<std::vector<WordForm>> forms = decode_forms(record))
            all.insert(all.end(), forms->begin(), forms->end());
    return encode_forms(merge_forms(std::move(all)));
}

/// What two segments say under one key.
std::string unite(const std::string& key, const std::string& a, const std::string& b) {
    const auto joined = [&](std::vector<std::string> all, std::vector<std::string> more) {
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        return all;
    };
    if (key.starts_with(lexicon_prefix) || key == languages_key) return unite_forms(a, b);
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
    lexicon.merge(other.lexicon);
    identities.merge(other.identities);
    dictionaries.merge(other.dictionaries);
    other = {};
}

Metadata SegmentMetadata::encode() const {
    Metadata metadata;
    Stemmer stemmer;
    lexicon.write(stemmer, [&](const std::string& key, const std::string& value) { metadata[key] = value; });
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
            if (!is_new) entry->second = unite(*key, entry->second, value);
        }
    }
    return united;
}

} // namespace dateline
