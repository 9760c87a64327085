// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segment_source.h"

#include <algorithm>

namespace dateline {

namespace {

/// Numbers the documents of a segment anew, without the dead. Asked for ids that rise.
class LiveIds {
  public:
    explicit LiveIds(const std::vector<Xapian::docid>& dead) : dead_(dead) {}

    /// 0: the document is dead.
    Xapian::docid operator()(Xapian::docid id) {
        while (passed_ < dead_.size() && dead_[passed_] < id) ++passed_;
        if (passed_ < dead_.size() && dead_[passed_] == id) return 0;
        return id - static_cast<Xapian::docid>(passed_);
    }

  private:
    const std::vector<Xapian::docid>& dead_;
    std::size_t passed_ = 0;
};

class DatabaseSource : public SegmentSource {
  public:
    DatabaseSource(std::filesystem::path folder, std::vector<Xapian::docid> dead)
        : folder_(std::move(folder)), dead_(std::move(dead)), db_(folder_.string()), next_(db_.allterms_begin()) {
        with_term_lists_ = std::filesystem::exists(folder_ / "termlist.glass");
    }

    [[nodiscard]] Xapian::doccount documents() const override {
        return db_.get_doccount() - static_cast<Xapian::doccount>(dead_.size());
    }

    void read_documents(const TakeDocument& take) override {
        const Xapian::Database db(folder_.string()); // its own: a database is not for two threads
        LiveIds live(dead_);
        for (Xapian::docid id = 1; id <= db.get_lastdocid(); ++id) {
            if (live(id) == 0) continue;
            const Xapian::Document document = db.get_document(id, Xapian::DOC_ASSUME_VALID);
            const std::string data = document.get_data();
            if (with_term_lists_)
                take({data, term_list(document), slots(document)});
            else
                take({data, {}, {}});
        }
    }

    void read_lengths(const TakeLength& take) override {
        LiveIds live(dead_);
        for (auto at = db_.postlist_begin({}); at != db_.postlist_end({}); ++at)
            if (const Xapian::docid id = live(*at)) take(id, at.get_doclength());
    }

    void read_values(Slot slot, const TakeValue& take) override {
        const auto number = static_cast<Xapian::valueno>(slot);
        LiveIds live(dead_);
        for (auto at = db_.valuestream_begin(number); at != db_.valuestream_end(number); ++at)
            if (const Xapian::docid id = live(at.get_docid())) take(id, *at);
    }

    bool next_term() override {
        if (next_ == db_.allterms_end()) return false;
        term_ = *next_;
        ++next_;
        return true;
    }

    void read_postings(Xapian::docid before, glass::PostingList& to) override {
        LiveIds live(dead_);
        for (auto at = db_.postlist_begin(term_); at != db_.postlist_end(term_); ++at)
            if (const Xapian::docid id = live(*at)) to.add(before + id, at.get_wdf());
    }

  private:
    static std::string term_list(const Xapian::Document& document) {
        std::vector<std::string> texts;
        std::vector<Xapian::termcount> counts;
        for (auto at = document.termlist_begin(); at != document.termlist_end(); ++at) {
            texts.push_back(*at);
            counts.push_back(at.get_wdf());
        }
        std::vector<glass::TermCount> terms;
        for (std::size_t i = 0; i < texts.size(); ++i) terms.push_back({texts[i], counts[i]});
        return glass::encode_term_list(terms);
    }
    static std::string slots(const Xapian::Document& document) {
        std::vector<Xapian::valueno> numbers;
        for (auto at = document.values_begin(); at != document.values_end(); ++at) numbers.push_back(at.get_valueno());
        return glass::encode_slots(numbers);
    }

    std::filesystem::path folder_;
    std::vector<Xapian::docid> dead_;
    Xapian::Database db_;
    Xapian::TermIterator next_;
    bool with_term_lists_;
};

} // namespace

std::unique_ptr<SegmentSource> database_source(std::filesystem::path folder, std::vector<Xapian::docid> dead) {
    return std::make_unique<DatabaseSource>(std::move(folder), std::move(dead));
}

} // namespace dateline
