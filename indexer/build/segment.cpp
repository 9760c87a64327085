// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segment.h"

#include "common/schema/stem_families.h"
#include "common/schema/stored_article.h"

#include <iterator>

namespace dateline {

namespace {

bool begins_with(const std::string& text, std::string_view head) {
    return text.compare(0, head.size(), head) == 0;
}

/// Unites what several sources say under one metadata key.
class MetadataMerger : public Xapian::Compactor {
  public:
    std::string resolve_duplicate_metadata(const std::string& key, std::size_t count,
                                           const std::string tags[]) override {
        const bool is_forms = begins_with(key, "family/") || key == languages_key;
        if (!is_forms && !begins_with(key, "alias/")) return tags[0]; // the same everywhere
        std::vector<std::string> all;
        for (std::size_t i = 0; i < count; ++i) {
            std::vector<std::string> one = is_forms ? split_forms(tags[i]) : split_ids(tags[i]);
            all.insert(all.end(), std::make_move_iterator(one.begin()), std::make_move_iterator(one.end()));
        }
        return is_forms ? join_forms(std::move(all)) : join_ids(std::move(all));
    }
};

void write_identities(Xapian::WritableDatabase& to, const std::map<std::string, Identity>& identities) {
    std::map<std::string, std::vector<std::string>> bearers;
    for (const auto& [id, identity] : identities) {
        to.set_metadata(identity_key(id), encode(identity));
        for (const IdentityName& name : identity.names) bearers[alias_key(name.name)].push_back(id);
    }
    for (auto& [key, ids] : bearers) to.set_metadata(key, join_ids(std::move(ids)));
}

} // namespace

void SegmentMetadata::merge(SegmentMetadata& other) {
    forms.merge(other.forms);
    identities.merge(other.identities);
    dictionaries.merge(other.dictionaries);
    other = {};
}

Xapian::WritableDatabase create_database(const std::filesystem::path& folder, bool with_termlists) {
    const int flags = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_BACKEND_GLASS | Xapian::DB_NO_SYNC |
                      Xapian::DB_DANGEROUS | (with_termlists ? 0 : Xapian::DB_NO_TERMLIST);
    return Xapian::WritableDatabase(folder.string(), flags);
}

void write_metadata(const std::filesystem::path& folder, const SegmentMetadata& metadata, bool with_termlists) {
    Xapian::WritableDatabase db = create_database(folder, with_termlists);
    Stemmer stemmer;
    metadata.forms.write(stemmer,
                         [&](const std::string& key, const std::string& value) { db.set_metadata(key, value); });
    write_identities(db, metadata.identities);
    for (const auto& [key, bytes] : metadata.dictionaries) db.set_metadata(key, bytes);
    db.commit();
}

void compact(const std::vector<std::filesystem::path>& sources, const std::filesystem::path& to, Packing packing) {
    Xapian::Database all;
    for (const std::filesystem::path& source : sources) all.add_database(Xapian::Database(source.string()));
    MetadataMerger merger;
    const unsigned level = packing == Packing::full ? Xapian::Compactor::FULL : Xapian::Compactor::STANDARD;
    // The block size 0 is Xapian's own.
    all.compact(to.string(), level, 0, merger);
}

} // namespace dateline
