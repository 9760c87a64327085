// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/likeness.h"

#include "common/schema/terms.h"
#include "common/usage_error.h"
#include "common/utf8.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace dateline {
namespace {

constexpr std::size_t most_tokens = 20'000;
constexpr std::uint32_t title_count = 3;

/// Dictionary words say again what their bigrams say; characters and pieces alone say little.
bool can_tell(const Token& token) {
    return token.kind == TokenKind::word || token.kind == TokenKind::bigram;
}

std::unordered_map<std::string, std::uint32_t> counted_terms(const Article& article, Analyzer& analyzer) {
    std::unordered_map<std::string, std::uint32_t> counts;
    for (const Section section : {Section::title, Section::body}) {
        std::vector<Token> tokens = analyzer.analyze(article[section]);
        if (tokens.size() > most_tokens) tokens.resize(most_tokens);
        for (Token& token : tokens)
            if (can_tell(token)) counts[std::move(token.term)] += section == Section::title ? title_count : 1;
    }
    return counts;
}

bool is_dead(const Segment& segment, Xapian::docid document) {
    return std::binary_search(segment.dead.begin(), segment.dead.end(), document);
}

} // namespace

std::vector<TellingTerm> telling_terms(const Article& article, Analyzer& analyzer, const Vocabulary& vocabulary,
                                       double articles, std::size_t most) {
    std::vector<TellingTerm> terms;
    for (auto& [term, count] : counted_terms(article, analyzer)) {
        const double holders = vocabulary.frequency(term);
        if (holders < 2 || holders > articles / 2) continue;
        terms.push_back({term, count, (1 + std::log(count)) * std::log(articles / holders)});
    }
    std::sort(terms.begin(), terms.end(), [](const TellingTerm& left, const TellingTerm& right) {
        return left.weight != right.weight ? left.weight > right.weight : left.term < right.term;
    });
    if (terms.size() > most) terms.resize(most);
    return terms;
}

StoredArticle article_with_id(const Archive& archive, ArticleDecoder& decoder, const std::string& id) {
    const std::string term = terms::exact(terms::id, id);
    for (const Segment& segment : archive.segments) {
        const auto end = segment.db.postlist_end(term);
        for (auto at = segment.db.postlist_begin(term); at != end; ++at) {
            if (is_dead(segment, *at)) continue;
            Result<StoredArticle> stored = decoder.decode(segment.db.get_document(*at).get_data());
            if (!stored) throw ArchiveError("an article of the index is damaged: run dateline-indexer --verify");
            return std::move(*stored);
        }
    }
    throw UsageError("--like: no article has the id '" + printable(id) + "'");
}

Xapian::Query likeness_query(const std::vector<TellingTerm>& terms, const std::string& id) {
    std::vector<Xapian::Query> queries;
    for (const TellingTerm& one : terms) queries.emplace_back(one.term, one.count);
    const Xapian::Query any(Xapian::Query::OP_OR, queries.begin(), queries.end());
    return queries.empty() ? Xapian::Query::MatchNothing
                           : Xapian::Query(Xapian::Query::OP_AND_NOT, any, Xapian::Query(terms::exact(terms::id, id)));
}

} // namespace dateline
