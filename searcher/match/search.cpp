// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/search.h"

#include "common/schema/facets.h"
#include "searcher/explain/explain_hits.h"
#include "searcher/match/contenders.h"
#include "searcher/match/expansion.h"
#include "searcher/match/facet_spy.h"
#include "searcher/match/request_filters.h"
#include "searcher/match/weighting.h"
#include "searcher/plan/planner.h"

#include <algorithm>

namespace dateline {
namespace {

using Query = Xapian::Query;

Query with_filter(const Query& query, const Query& filter) {
    return filter.empty() ? query : Query(Query::OP_FILTER, query, filter);
}

Query without(const Query& query, const Query& dead) {
    return dead.empty() ? query : Query(Query::OP_AND_NOT, query, dead);
}

/// One search as it runs.
class Search {
  public:
    Search(SearchSession& session, const SearchRequest& request) : session_(session), request_(request) {}

    SearchOutcome run(const QueryNode& node) {
        read_facets();
        SearchResults& results = outcome_.results;
        results.query = request_.query;
        results.offset = request_.offset;
        results.limit = request_.limit;
        filters_ = request_filters(request_, session_.archive, session_.vocabulary, results.warnings);
        const auto for_all = [&](const FieldFilters& one) { return !is_left_out(one); };
        const Query shared = all_of(filters_, for_all);
        Planner planner(session_.archive, session_.vocabulary, session_.identities, session_.analyzer,
                        session_.decoder);
        if (request_.explain) planner.list_parts();
        QueryPlan plan = planner.plan(node, shared);
        const Query dead = dead_documents(session_.archive);
        const Query everything = without(with_filter(plan.query, shared), dead);
        const Query own = all_of(filters_, [&](const FieldFilters& one) { return is_left_out(one); });
        words_ = std::move(plan.words);
        match(with_filter(everything, own), own.empty());
        if (!own.empty()) count_sideways(everything);
        make_facets();
        if (request_.explain && request_.with_articles)
            explain_hits(session_.archive, session_.vocabulary, session_.analyzer, plan.parts, documents_,
                         results.hits);
        results.warnings.insert(results.warnings.end(), plan.warnings.begin(), plan.warnings.end());
        add_expansions(plan.names);
        outcome_.highlight = std::move(plan.highlight);
        outcome_.explanation = describe(node);
        return std::move(outcome_);
    }

  private:
    void read_facets() {
        for (const FacetRequest& facet : request_.facets) sources_.push_back(facet_source(facet.field));
    }

    /// True for filters on a field that is a facet too: the facet's counts leave them out.
    [[nodiscard]] bool is_left_out(const FieldFilters& filter) const {
        return std::any_of(sources_.begin(), sources_.end(),
                           [&](const FacetSource& source) { return source.filter_name == filter.field; });
    }

    void match(const Query& query, bool with_facets) {
        const Xapian::doccount all = session_.archive.all.get_doccount();
        Xapian::Enquire enquire(session_.archive.all);
        enquire.set_query(query);
        set_order(enquire);
        FacetSpy spy(sources_, {});
        const bool spying = with_facets && !sources_.empty();
        if (spying) enquire.add_matchspy(&spy);
        const auto first = static_cast<Xapian::doccount>(std::min<std::uint64_t>(request_.offset, all));
        const auto most = static_cast<Xapian::doccount>(std::min<std::uint64_t>(request_.limit, all - first));
        const bool exact = request_.exact_total || spying;
        const bool contend = request_.sort == SortOrder::relevance && first < most_contenders && most > 0;
        const Xapian::doccount begin = contend ? 0 : first;
        const Xapian::doccount count = contend ? std::max(most_contenders, first + most) : most;
        const Xapian::MSet found = enquire.get_mset(begin, count, exact ? all : 0);
        outcome_.results.total = found.get_matches_estimated();
        outcome_.results.exact = found.get_matches_lower_bound() == found.get_matches_upper_bound();
        if (spying) counts_ = spy.counts();
        std::vector<Ranked> ranked;
        for (auto at = found.begin(); at != found.end(); ++at) ranked.push_back({*at, at.get_weight()});
        if (contend) let_contend(ranked, words_, session_.archive, session_.decoder);
        for (std::size_t i = first - begin; i < std::min<std::size_t>(ranked.size(), first - begin + most); ++i)
            add_hit(ranked[i], begin + i + 1);
    }

    void set_order(Xapian::Enquire& enquire) {
        enquire.set_weighting_scheme(article_weight());
        constexpr auto date = static_cast<Xapian::valueno>(Slot::date);
        switch (request_.sort) {
        case SortOrder::relevance: return;
        case SortOrder::newest: enquire.set_sort_by_value_then_relevance(date, true); return;
        case SortOrder::oldest:
            if (session_.archive.remote) {
                enquire.set_sort_by_value_then_relevance(date, false);
                return;
            }
            constexpr auto after_all_dates = ":"; // behind every digit: articles without a date come last
            by_date_.add_value(date, false, after_all_dates);
            enquire.set_sort_by_key_then_relevance(&by_date_, false);
            return;
        }
    }

    void add_hit(const Ranked& ranked, std::uint64_t rank) {
        documents_.push_back(ranked.document);
        Hit hit;
        hit.rank = rank;
        hit.score = ranked.score;
        const std::string record = session_.archive.all.get_document(ranked.document).get_data();
        if (request_.with_articles) {
            Result<StoredArticle> stored = session_.decoder.decode(record);
            if (!stored) throw ArchiveError("an article of the index is damaged: run dateline-indexer --verify");
            hit.stored = std::move(*stored);
            name_mentions(hit.stored.mentions);
        } else if (Result<std::string> id = ArticleDecoder::decode_id(record)) {
            hit.stored.article.id = std::move(*id);
        }
        outcome_.results.hits.push_back(std::move(hit));
    }

    /// The pass for facets whose own filter is set: it sees what that filter excludes, and asks each document.
    void count_sideways(const Query& query) {
        std::vector<ValueFilter> asked;
        for (const FieldFilters& one : filters_)
            if (is_left_out(one)) asked.push_back(one.values);
        FacetSpy spy(sources_, std::move(asked));
        Xapian::Enquire enquire(session_.archive.all);
        enquire.set_query(query);
        enquire.set_weighting_scheme(Xapian::BoolWeight());
        enquire.add_matchspy(&spy);
        (void)enquire.get_mset(0, 0, session_.archive.all.get_doccount());
        counts_ = spy.counts();
    }

    void make_facets() {
        for (std::size_t i = 0; i < counts_.size(); ++i) {
            Facet facet = make_facet(sources_[i], counts_[i], request_.facets[i].top);
            if (is_entity_field(sources_[i].filter_name))
                for (FacetValue& value : facet.values) name_identity(value);
            outcome_.results.facets.push_back(std::move(facet));
        }
    }

    /// A value that is an identity is shown by its name.
    void name_identity(FacetValue& value) {
        const Identity* const identity = session_.identities.find(value.value);
        if (identity == nullptr) return;
        value.id = identity->id;
        value.label = preferred_name(*identity, request_.names_lang);
    }

    void add_expansions(const std::vector<NamedSpan>& names) {
        if (!request_.with_articles) return;
        for (const NamedSpan& one : names)
            outcome_.results.expansions.push_back(
                expansion_of(one, session_.vocabulary, session_.identities, request_.names_lang));
    }

    void name_mentions(std::vector<Mention>& mentions) {
        for (Mention& mention : mentions)
            if (const Identity* const identity = session_.identities.find(mention.id))
                mention.name = preferred_name(*identity, request_.names_lang);
    }

    SearchSession& session_;
    const SearchRequest& request_;
    SearchOutcome outcome_;
    std::vector<FacetSource> sources_;
    std::vector<FieldFilters> filters_;
    std::vector<FacetSpy::Counts> counts_;
    Xapian::MultiValueKeyMaker by_date_;
    std::vector<std::vector<WordLeaf>> words_;
    std::vector<Xapian::docid> documents_; ///< of the hits
};

} // namespace

SearchOutcome search(SearchSession& session, const SearchRequest& request, const QueryNode& node) {
    return Search(session, request).run(node);
}

std::variant<SearchOutcome, QueryError> search(SearchSession& session, const SearchRequest& request) {
    auto parsed = parse_query(request.query);
    if (auto* const error = std::get_if<QueryError>(&parsed)) return std::move(*error);
    try {
        return search(session, request, std::get<QueryNode>(parsed));
    } catch (QueryError& error) {
        return std::move(error);
    }
}

} // namespace dateline
