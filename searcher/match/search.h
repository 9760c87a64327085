// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "common/text/stem.h"
#include "searcher/query/parse.h"
#include "searcher/request.h"
#include "searcher/results.h"

#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// Folded terms of a query that count as a match in a snippet: words with all their forms, and CJK terms.
struct HighlightTerms {
    std::vector<std::string> terms;   ///< folded terms as analyze() makes them
    std::vector<double> weights;      ///< of the terms, by rarity (idf); empty: by length
    std::vector<std::string> phrases; ///< folded texts that must be marked as one
    std::optional<Section> section;   ///< the query asked for this section alone
};

/// An archive with what a session of queries needs; one a thread.
struct SearchSession {
    explicit SearchSession(Archive opened) : archive(std::move(opened)) {}
    Archive archive;
    Analyzer analyzer;
    Stemmer stemmer;
};

/// Runs one request: parse, plan, match, facets, the hits of the page with their articles. Snippets are not made here.
/// THROWS: ArchiveError, Xapian::Error
struct SearchOutcome {
    SearchResults results;
    HighlightTerms highlight;
    std::string explanation; ///< how the query was read
};
[[nodiscard]] std::variant<SearchOutcome, QueryError> search(SearchSession& session, const SearchRequest& request);

} // namespace dateline
