// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/document_set.h"

#include "common/schema/stored_article.h"
#include "common/schema/terms.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace dateline {
namespace {

using Ids = std::shared_ptr<const std::vector<Xapian::docid>>;

/// Lists of document ids, by segment, as a leaf of a query. Xapian clones the source for each segment and tells it only
/// the segment's database: its unique id says which list is meant.
class ListedDocuments : public Xapian::PostingSource {
  public:
    explicit ListedDocuments(std::map<std::string, Ids> by_uuid) : by_uuid_(std::move(by_uuid)) {}

    Xapian::doccount get_termfreq_min() const override { return size(); }
    Xapian::doccount get_termfreq_est() const override { return size(); }
    Xapian::doccount get_termfreq_max() const override { return size(); }
    void next(double /*min_weight*/) override { at_ = started_ ? at_ + 1 : begin(); }
    void skip_to(Xapian::docid id, double /*min_weight*/) override {
        if (!started_) at_ = begin();
        at_ = static_cast<std::size_t>(
            std::lower_bound(ids_->begin() + static_cast<std::ptrdiff_t>(at_), ids_->end(), id) - ids_->begin());
    }
    bool at_end() const override { return started_ && at_ >= ids_->size(); }
    Xapian::docid get_docid() const override { return (*ids_)[at_]; }
    ListedDocuments* clone() const override { return new ListedDocuments(by_uuid_); }
    void init(const Xapian::Database& segment) override {
        static const Ids none = std::make_shared<std::vector<Xapian::docid>>();
        const auto found = by_uuid_.find(segment.get_uuid());
        ids_ = found == by_uuid_.end() ? none : found->second;
        started_ = false;
        at_ = 0;
    }
    std::string get_description() const override { return "ListedDocuments"; }

  private:
    [[nodiscard]] Xapian::doccount size() const { return static_cast<Xapian::doccount>(ids_->size()); }
    std::size_t begin() {
        started_ = true;
        return 0;
    }

    std::map<std::string, Ids> by_uuid_;
    Ids ids_;
    bool started_ = false;
    std::size_t at_ = 0;
};

Xapian::Query listed(std::map<std::string, Ids> by_uuid) {
    return Xapian::Query((new ListedDocuments(std::move(by_uuid)))->release());
}

/// A server of Xapian knows nothing of our source: there the documents are named by their id terms.
Xapian::Query by_id_terms(const Archive& archive, const std::vector<std::vector<Xapian::docid>>& by_segment) {
    std::vector<std::string> ids;
    for (std::size_t s = 0; s < by_segment.size(); ++s)
        for (const Xapian::docid document : by_segment[s]) {
            const std::string record = archive.segments[s].db.get_document(document).get_data();
            if (const Result<std::string> id = ArticleDecoder::decode_id(record))
                ids.push_back(terms::exact(terms::id, *id));
        }
    return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, Xapian::Query(Xapian::Query::OP_OR, ids.begin(), ids.end()),
                         0.0);
}

} // namespace

void DocumentSet::add(Xapian::docid in_archive) {
    const auto segments = static_cast<Xapian::docid>(by_segment_.size());
    by_segment_[(in_archive - 1) % segments].push_back((in_archive - 1) / segments + 1);
}

bool DocumentSet::empty() const {
    return size() == 0;
}

std::size_t DocumentSet::size() const {
    std::size_t count = 0;
    for (const auto& ids : by_segment_) count += ids.size();
    return count;
}

Xapian::Query DocumentSet::query(const Archive& archive) const {
    if (empty()) return Xapian::Query::MatchNothing;
    if (archive.remote) return by_id_terms(archive, by_segment_);
    std::map<std::string, Ids> by_uuid;
    for (std::size_t s = 0; s < by_segment_.size(); ++s)
        by_uuid[archive.segments[s].db.get_uuid()] = std::make_shared<std::vector<Xapian::docid>>(by_segment_[s]);
    return listed(std::move(by_uuid));
}

Xapian::Query dead_documents(const Archive& archive) {
    std::map<std::string, Ids> by_uuid;
    for (const Segment& segment : archive.segments)
        if (!segment.dead.empty())
            by_uuid[segment.db.get_uuid()] = std::make_shared<std::vector<Xapian::docid>>(segment.dead);
    return by_uuid.empty() ? Xapian::Query() : listed(std::move(by_uuid));
}

} // namespace dateline
