// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/schema/stored_article.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A piece of a snippet; mark: it matched. Text may hold anything the article held: each renderer makes it harmless.
struct SnippetPiece {
    std::string text;
    bool mark = false;
    bool operator==(const SnippetPiece&) const = default;
};
struct Snippet {
    std::vector<SnippetPiece> pieces;
    Section section = Section::body;
};

struct Hit {
    std::uint64_t rank = 0; ///< 1-based over all matches, so offset + 1 is the first of a page
    double score = 0;
    StoredArticle stored;
    std::vector<Snippet> snippets;   ///< at most two, the best first; none where none was asked for
    std::vector<SnippetPiece> title; ///< the title with its matches marked
    std::uint64_t copies = 0;        ///< other matches hidden as near-duplicates of this one
    std::string explanation;         ///< why it has its score; lines of plain text
};

struct FacetValue {
    std::string value; ///< what --filter takes
    std::string id;    ///< identity of an entity, empty elsewhere
    std::string label; ///< what a person reads
    std::uint64_t count = 0;
};
struct Facet {
    std::string field;              ///< "place", "date:month"
    std::vector<FacetValue> values; ///< by falling count then value; dates in order of time, gaps with count 0
    std::uint64_t none = 0;         ///< matches without a value
    std::uint64_t left_out = 0;     ///< further distinct values, not listed
};

/// Somebody whom the query names, and who was looked for under other names too.
struct Expansion {
    std::string id;
    std::string name;                    ///< in the language of the request
    std::string from;                    ///< as it stands in the query
    std::vector<std::string> also_named; ///< some of the other names, those of the archive's languages first
};

struct SearchResults {
    std::string query;
    std::uint64_t total = 0;
    bool exact = true; ///< total is a count, not an estimate
    std::uint64_t offset = 0;
    std::uint64_t limit = 10;
    std::vector<Hit> hits;
    std::vector<Facet> facets;
    std::vector<Expansion> expansions;
    std::optional<std::string> suggestion;
    std::vector<std::string> warnings;
};

} // namespace dateline
