// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "searcher/plan/highlight.h"
#include "searcher/plan/identities.h"
#include "searcher/plan/vocabulary.h"
#include "searcher/query/parse.h"
#include "searcher/request.h"
#include "searcher/results.h"

#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// An archive with what a session of queries needs; one a thread.
struct SearchSession {
    explicit SearchSession(Archive opened)
        : archive(std::move(opened)), decoder(archive.decoder()), vocabulary(archive), identities(vocabulary) {}
    SearchSession(const SearchSession&) = delete; // the vocabulary looks at this archive
    SearchSession& operator=(const SearchSession&) = delete;

    Archive archive;
    Analyzer analyzer;
    ArticleDecoder decoder;
    Vocabulary vocabulary;
    Identities identities;
};

/// Runs one request: parse, plan, match, facets, the hits of the page with their articles. Snippets are not made here.
/// THROWS: ArchiveError, Xapian::Error
struct SearchOutcome {
    SearchResults results;
    HighlightTerms highlight;
    std::string explanation; ///< how the query was read
};
[[nodiscard]] std::variant<SearchOutcome, QueryError> search(SearchSession& session, const SearchRequest& request);

/// The same for a query that is read already, instead of the request's. THROWS: also QueryError
[[nodiscard]] SearchOutcome search(SearchSession& session, const SearchRequest& request, const QueryNode& node);

} // namespace dateline
