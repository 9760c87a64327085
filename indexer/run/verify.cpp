// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/verify.h"

#include "common/archive/archive.h"
#include "common/hash.h"
#include "common/schema/facets.h"
#include "common/schema/terms.h"

#include <algorithm>
#include <sstream>
#include <unordered_set>

namespace dateline {

namespace {

class Verifier {
  public:
    Verifier(std::string directory, const std::string& lists_version)
        : directory_(std::move(directory)), lists_version_(lists_version) {}

    VerifyResult run() {
        const std::optional<Manifest> manifest = load_manifest(directory_);
        if (!manifest) throw ArchiveError(directory_ + " is not a Dateline index");
        for (const SegmentEntry& entry : manifest->segments) {
            try {
                check_tables(entry);
                check_segment(entry);
            } catch (const Xapian::Error& error) {
                damage(entry.name + ": " + error.get_description());
            } catch (const std::exception& error) {
                damage(entry.name + ": " + error.what());
            }
        }
        return std::move(result_);
    }

  private:
    void damage(std::string what) { result_.damages.push_back(std::move(what)); }

    void check_tables(const SegmentEntry& entry) {
        std::ostringstream said;
        const std::string folder = (std::filesystem::path(directory_) / entry.name).string();
        const std::size_t errors = Xapian::Database::check(folder, 0, &said);
        if (errors != 0) damage(entry.name + ": Xapian finds " + std::to_string(errors) + " errors: " + said.str());
    }

    void check_segment(const SegmentEntry& entry) {
        Manifest one;
        one.segments = {entry};
        const Archive archive = join(open_segments(directory_, one));
        ArticleDecoder decoder = archive.decoder();
        const Segment& segment = archive.segments.front();
        if (!segment.dead.empty() && segment.dead.back() > segment.db.get_lastdocid())
            damage(entry.name + ": a deleted article is none of the segment's");
        for (Xapian::docid id = 1; id <= segment.db.get_lastdocid(); ++id) {
            if (std::binary_search(segment.dead.begin(), segment.dead.end(), id)) continue;
            ++result_.articles;
            check_document(segment, id, decoder);
        }
    }

    void check_document(const Segment& segment, Xapian::docid id, ArticleDecoder& decoder) {
        const std::string place = segment.name + ", document " + std::to_string(id);
        const Result<StoredArticle> stored = decoder.decode(segment.db.get_document(id).get_data());
        if (!stored) {
            damage(place + ": " + stored.error().reason);
            return;
        }
        if (stored->lists_version != lists_version_) ++result_.stale;
        const std::string& article_id = stored->article.id;
        if (!ids_.insert(hash128(article_id)).second) damage(place + ": a second article \"" + article_id + "\"");
        Xapian::PostingIterator found = segment.db.postlist_begin(terms::exact(terms::id, article_id));
        const Xapian::PostingIterator end = segment.db.postlist_end(terms::exact(terms::id, article_id));
        if (found != end) found.skip_to(id);
        if (found == end || *found != id) damage(place + ": article \"" + article_id + "\" is not found by its id");
    }

    std::string directory_;
    const std::string& lists_version_;
    VerifyResult result_;
    std::unordered_set<std::string> ids_;
};

} // namespace

VerifyResult verify_index(const std::string& directory, const std::string& lists_version) {
    return Verifier(directory, lists_version).run();
}

} // namespace dateline
