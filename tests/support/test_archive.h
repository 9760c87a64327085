// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/terms.h"
#include "indexer/build/document.h"
#include "indexer/build/fingerprint.h"
#include "indexer/build/segment.h"
#include "indexer/build/spill.h"
#include "searcher/match/search.h"
#include "tests/support/temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dateline::test {

inline Article article(std::string id, std::string title, std::string body) {
    Article made;
    made.id = std::move(id);
    made[Section::title] = std::move(title);
    made[Section::body] = std::move(body);
    return made;
}

/// One segment of a test archive: its articles, and which of them (from 1) are dead.
struct TestSegment {
    std::vector<StoredArticle> articles;
    std::vector<Xapian::docid> dead{};
};

inline TestSegment segment_of(const std::vector<Article>& articles) {
    TestSegment segment;
    for (const Article& one : articles) segment.articles.push_back({one, {}, {}});
    return segment;
}

/// Literal articles, indexed by the indexer's own parts into a temporary folder and opened for search.
class TestArchive {
  public:
    explicit TestArchive(const std::vector<Article>& articles) : TestArchive({segment_of(articles)}, {}) {}
    explicit TestArchive(const std::vector<TestSegment>& segments, std::map<std::string, Identity> identities = {})
        : session_(join(build(segments, std::move(identities)))) {}

    [[nodiscard]] SearchSession& session() { return session_; }

    [[nodiscard]] SearchResults search(const SearchRequest& request) {
        auto outcome = dateline::search(session_, request);
        if (const auto* const error = std::get_if<QueryError>(&outcome))
            throw std::runtime_error(show_error(request.query, *error));
        return std::move(std::get<SearchOutcome>(outcome).results);
    }
    [[nodiscard]] SearchResults search(const std::string& query) {
        SearchRequest request;
        request.query = query;
        request.limit = 1'000'000;
        return search(request);
    }

    /// The ids of all hits, sorted and joined by spaces: "1 2 10".
    [[nodiscard]] std::string found(const SearchRequest& request) {
        std::vector<std::string> ids;
        for (const Hit& hit : search(request).hits) ids.push_back(hit.stored.article.id);
        std::sort(ids.begin(), ids.end(), [](const std::string& a, const std::string& b) {
            return a.size() != b.size() ? a.size() < b.size() : a < b;
        });
        std::string joined;
        for (const std::string& id : ids) joined += (joined.empty() ? "" : " ") + id;
        return joined;
    }
    [[nodiscard]] std::string found(const std::string& query, std::vector<Filter> filters = {}) {
        SearchRequest request;
        request.query = query;
        request.limit = 1'000'000;
        request.filters = std::move(filters);
        return found(request);
    }

    /// Why the query cannot be run; empty where it can.
    [[nodiscard]] std::string refused(const std::string& query) {
        SearchRequest request;
        request.query = query;
        const auto outcome = dateline::search(session_, request);
        const auto* const error = std::get_if<QueryError>(&outcome);
        return error == nullptr ? std::string() : error->reason;
    }

  private:
    std::vector<Segment> build(const std::vector<TestSegment>& segments, std::map<std::string, Identity> identities) {
        SegmentMetadata metadata;
        metadata.identities = std::move(identities);
        std::vector<Segment> built;
        for (const TestSegment& segment : segments) {
            const std::string name = "segment-" + std::to_string(built.size());
            built.push_back({name, build_segment(segment, name, metadata), segment.dead});
        }
        return built;
    }

    Xapian::Database build_segment(const TestSegment& segment, const std::string& name, SegmentMetadata& metadata) {
        metadata.lexicon = {};
        DocumentBuilder builder;
        ArticleEncoder encoder;
        PostingCollector postings;
        SpillWriter writer(folder_ / (name + "-spill"));
        for (const StoredArticle& stored : segment.articles) {
            metadata.lexicon.add_article(stored.article.lang);
            const DocumentValues values = builder.build(stored, content_hash(stored.article), postings);
            const std::string data = encoder.encode(stored);
            writer.add_document({data, {}, {}}, values, postings.length());
        }
        postings.finish([&](std::string_view term, const std::vector<Posting>& documents) {
            writer.add_term(term, documents);
            if (!terms::has_prefix(term)) metadata.lexicon.add_term(term, documents);
        });
        metadata.lexicon.finish_batch();
        const Spill spill = writer.finish();
        std::vector<std::unique_ptr<SegmentSource>> sources;
        sources.push_back(spill_source(spill));
        write_segment(folder_ / name, std::move(sources), metadata.encode(), {});
        return Xapian::Database((folder_ / name).string());
    }

    TemporaryFolder folder_;
    SearchSession session_;
};

} // namespace dateline::test
