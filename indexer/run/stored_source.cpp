// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/facets.h"
#include "indexer/run/source.h"

#include <algorithm>

namespace dateline {

namespace {

class StoredSource : public ArticleSource {
  public:
    explicit StoredSource(std::vector<const Segment*> segments) : segments_(std::move(segments)) {}

    bool next(RawArticle& article, std::vector<Skipped>& skipped) override {
        for (; segment_ < segments_.size(); ++segment_, at_ = 0) {
            const Segment& segment = *segments_[segment_];
            while (++at_ <= segment.db.get_lastdocid()) {
                if (std::binary_search(segment.dead.begin(), segment.dead.end(), at_)) continue;
                if (read(segment, article, skipped)) return true;
            }
        }
        return false;
    }

    [[nodiscard]] std::uint64_t remaining_bytes() const override {
        constexpr std::uint64_t usual_record_bytes = 2000;
        std::uint64_t documents = 0;
        for (std::size_t s = segment_; s < segments_.size(); ++s) documents += segments_[s]->db.get_lastdocid();
        return (documents - std::min<std::uint64_t>(documents, at_)) * usual_record_bytes;
    }

  private:
    bool read(const Segment& segment, RawArticle& article, std::vector<Skipped>& skipped) const {
        try {
            const Xapian::Document document = segment.db.get_document(at_);
            article = {RawArticle::Form::record,
                       document.get_data(),
                       segment.name,
                       at_,
                       0,
                       document.get_value(static_cast<Xapian::valueno>(Slot::fingerprint))};
            return true;
        } catch (const Xapian::Error& error) {
            skipped.push_back({segment.name, at_, 0, error.get_msg()});
            return false;
        }
    }

    std::vector<const Segment*> segments_;
    std::size_t segment_ = 0;
    Xapian::docid at_ = 0;
};

} // namespace

std::unique_ptr<ArticleSource> stored_source(std::vector<const Segment*> segments) {
    return std::make_unique<StoredSource>(std::move(segments));
}

} // namespace dateline
