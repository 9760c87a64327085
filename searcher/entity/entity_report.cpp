// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/entity/entity_report.h"

#include "searcher/mention_texts.h"
#include "searcher/plan/named_query.h"

#include <algorithm>
#include <map>

namespace dateline {
namespace {

/// Names are counted in so many articles: reading them takes most of the time.
constexpr std::uint64_t most_read = 20'000;
constexpr std::uint64_t page = 1000;

QueryNode node_of(const std::string& id) {
    QueryNode node;
    node.kind = QueryNode::Kind::field;
    node.field = "named";
    node.text = id;
    node.exact = true;
    return node;
}

class Reporter {
  public:
    Reporter(SearchSession& session, const SearchRequest& request, const std::string& id)
        : session_(session), request_(request), limit_(request.limit), node_(node_of(id)) {
        report_.id = report_.name = id;
        if (const Identity* const identity = session.identities.find(id)) {
            report_.name = preferred_name(*identity, request.names_lang);
            report_.type = identity->type;
            listed_ = true;
        }
        request_.query = report_.name;
        request_.offset = 0;
    }

    EntityReport report() {
        count_companions();
        read_dates();
        while (report_.names_from < std::min(report_.articles, most_read) && read_names()) {
        }
        order_names();
        return std::move(report_);
    }

  private:
    /// One more is asked for, since the identity is always seen with itself.
    void count_companions() {
        request_.limit = 0;
        for (const std::string_view field : entity_type_names)
            request_.facets.push_back({std::string(field), limit_ + 1});
        SearchResults results = search(session_, request_, node_).results;
        report_.articles = results.total;
        report_.companions = std::move(results.facets);
        for (Facet& facet : report_.companions) drop_itself(facet);
        request_.facets.clear();
    }
    void drop_itself(Facet& facet) const {
        std::erase_if(facet.values, [&](const FacetValue& value) { return value.value == report_.id; });
        for (; facet.values.size() > limit_; ++facet.left_out) facet.values.pop_back();
    }

    void read_dates() {
        request_.limit = 1;
        for (const SortOrder order : {SortOrder::oldest, SortOrder::newest}) {
            request_.sort = order;
            const std::vector<Hit> hits = search(session_, request_, node_).results.hits;
            if (!hits.empty())
                (order == SortOrder::oldest ? report_.first : report_.last) = hits.front().stored.article.date;
        }
    }

    /// The next page of the newest articles; false where there is none.
    bool read_names() {
        request_.offset = report_.names_from;
        request_.limit = page;
        const std::vector<Hit> hits = search(session_, request_, node_).results.hits;
        for (const Hit& hit : hits) read_article(hit.stored);
        report_.names_from += hits.size();
        return !hits.empty();
    }
    void read_article(const StoredArticle& stored) {
        MentionTexts texts(stored.article);
        for (const Mention& mention : stored.mentions) {
            if (mention.id != report_.id) continue;
            if (!listed_) report_.type = mention.type;
            ++seen_[stored.article.lang][texts.of(mention)];
        }
    }

    void order_names() {
        for (const auto& [lang, counts] : seen_) {
            NamesSeen seen{lang, 0, {counts.begin(), counts.end()}, 0};
            for (const auto& [name, count] : counts) seen.mentions += count;
            std::stable_sort(seen.names.begin(), seen.names.end(),
                             [](const auto& a, const auto& b) { return a.second > b.second; });
            for (; seen.names.size() > limit_; ++seen.left_out) seen.names.pop_back();
            report_.names.push_back(std::move(seen));
        }
        std::stable_sort(report_.names.begin(), report_.names.end(),
                         [](const NamesSeen& a, const NamesSeen& b) { return a.mentions > b.mentions; });
    }

    SearchSession& session_;
    SearchRequest request_;
    std::uint64_t limit_;
    QueryNode node_;
    EntityReport report_;
    bool listed_ = false;
    std::map<std::string, std::map<std::string, std::uint64_t>> seen_; ///< language -> name -> mentions
};

/// One that no list knows shows its type in its articles.
EntityCandidate candidate(SearchSession& session, const SearchRequest& request, const std::string& id) {
    SearchRequest one = request;
    one.limit = 1;
    one.offset = 0;
    const SearchResults found = search(session, one, node_of(id)).results;
    EntityCandidate candidate{id, id, EntityType::person, found.total};
    if (const Identity* const identity = session.identities.find(id)) {
        candidate.name = preferred_name(*identity, request.names_lang);
        candidate.type = identity->type;
    } else if (!found.hits.empty()) {
        for (const Mention& mention : found.hits.front().stored.mentions)
            if (mention.id == id) candidate.type = mention.type;
    }
    return candidate;
}

} // namespace

std::variant<EntityReport, std::vector<EntityCandidate>>
report_entity(SearchSession& session, const SearchRequest& request, const std::string& who) {
    std::vector<std::string> ids = mentioned_ids(session.vocabulary, who);
    if (std::find(ids.begin(), ids.end(), who) != ids.end()) ids = {who};
    if (ids.size() == 1) return Reporter(session, request, ids.front()).report();
    std::vector<EntityCandidate> candidates;
    for (const std::string& id : ids) candidates.push_back(candidate(session, request, id));
    return candidates;
}

} // namespace dateline
