// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/why.h"

#include "common/schema/terms.h"
#include "searcher/explain/why_reasons.h"
#include "searcher/match/request_filters.h"
#include "searcher/plan/document_set.h"
#include "searcher/plan/planner.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Mark = QueryNode::Mark;
using Query = Xapian::Query;

constexpr std::uint64_t page = 10'000; ///< of hits in which the rank is looked for

/// The document with the id that is not dead.
std::optional<Xapian::docid> document_of(const Archive& archive, const std::string& id) {
    const Query dead = dead_documents(archive);
    Query query(terms::exact(terms::id, id));
    if (!dead.empty()) query = Query(Query::OP_AND_NOT, query, dead);
    Xapian::Enquire enquire(archive.all);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    const Xapian::MSet found = enquire.get_mset(0, 1);
    return found.empty() ? std::nullopt : std::optional(*found.begin());
}

class Examiner {
  public:
    Examiner(SearchSession& session, const SearchRequest& request, const std::string& id, Xapian::docid document)
        : session_(session),
          request_(request),
          id_query_(terms::exact(terms::id, id)),
          document_(session.archive.all.get_document(document)),
          planner_(session.archive, session.vocabulary, session.identities, session.analyzer, session.decoder) {
        Result<StoredArticle> stored = session.decoder.decode(document_.get_data());
        if (!stored) throw ArchiveError("an article of the index is damaged: run dateline-indexer --verify");
        stored_ = std::move(*stored);
        report_.id = id;
        report_.title = stored_.article[Section::title];
    }

    WhyReport examine(const QueryNode& node) {
        const WhyReasons reasons(session_, stored_, document_, request_.names_lang);
        add(node, 0, reasons);
        add_filters(reasons);
        find_rank(node);
        return std::move(report_);
    }

  private:
    [[nodiscard]] bool matches(const Query& query) const {
        Xapian::Enquire enquire(session_.archive.all);
        enquire.set_query(Query(Query::OP_AND, query, id_query_));
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        return !enquire.get_mset(0, 1).empty();
    }

    void add(const QueryNode& node, std::size_t depth, const WhyReasons& reasons) {
        const QueryPlan plan = planner_.plan(node, Query::MatchAll);
        const bool found = matches(plan.query);
        const std::string mark = node.mark == Mark::must       ? "required: "
                                 : node.mark == Mark::must_not ? "must not match: "
                                                               : "";
        report_.parts.push_back({depth, mark + describe(node), found, reasons.of(node, found)});
        if (node.kind == Kind::words) add_words(node, plan, depth + 1, reasons);
        const bool strict = node.kind == Kind::all_of &&
                            std::count_if(node.children.begin(), node.children.end(),
                                          [](const QueryNode& child) { return child.kind != Kind::field; }) > 1;
        for (QueryNode child : node.children) {
            if (strict) child.mark = Mark::must; // its names are not looked for under others
            add(child, depth + 1, reasons);
        }
    }

    void add_words(const QueryNode& node, const QueryPlan& plan, std::size_t depth, const WhyReasons& reasons) {
        for (const auto& leaves : plan.words)
            for (const WordLeaf& leaf : leaves) report_.parts.push_back(reasons.of_word(leaf, node.section, depth));
        for (const NamedSpan& name : plan.names) report_.parts.push_back(reasons.of_mention(name, depth));
    }

    void add_filters(const WhyReasons& reasons) {
        std::vector<std::string> warnings;
        for (const FieldFilters& filters : request_filters(request_, session_.archive, session_.vocabulary, warnings)) {
            const bool found = matches(filters.query);
            report_.parts.push_back({0, "filter on " + filters.field, found, reasons.of_field(filters.field)});
        }
    }

    void find_rank(const QueryNode& node) {
        SearchRequest request = request_;
        request.facets.clear();
        request.with_articles = request.explain = false;
        request.exact_total = true;
        request.limit = page;
        for (request.offset = 0; request.offset == 0 || request.offset < report_.total; request.offset += page) {
            const SearchResults results = search(session_, request, node).results;
            report_.total = results.total;
            for (const Hit& hit : results.hits) {
                if (hit.stored.article.id != report_.id) continue;
                report_.matches = true;
                report_.rank = hit.rank;
                return;
            }
        }
    }

    SearchSession& session_;
    const SearchRequest& request_;
    Query id_query_;
    Xapian::Document document_;
    Planner planner_;
    StoredArticle stored_;
    WhyReport report_;
};

} // namespace

std::variant<std::monostate, WhyReport, QueryError> why(SearchSession& session, const SearchRequest& request,
                                                        const std::string& id) {
    auto parsed = parse_query(request.query);
    if (auto* const error = std::get_if<QueryError>(&parsed)) return std::move(*error);
    const std::optional<Xapian::docid> document = document_of(session.archive, id);
    if (!document) return std::monostate{};
    try {
        return Examiner(session, request, id, *document).examine(std::get<QueryNode>(parsed));
    } catch (QueryError& error) {
        return std::move(error);
    }
}

} // namespace dateline
