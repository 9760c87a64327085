// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/request.h"
#include "searcher/results.h"

#include <cstddef>
#include <iosfwd>
#include <string>

namespace dateline {

/// For a person. Without ansi nothing is marked: a copied text stays a text.
struct AsText {
    bool ansi = false;
    std::size_t width = 100;
    SortOrder sort = SortOrder::relevance;
    bool scores = false;
};
/// One object of a search, on one line; with its "id" in a batch.
struct AsJson {
    std::string query_id;
};
/// One hit a line.
struct AsJsonLines {};
/// RFC 4180, with the query's id as the first column in a batch. No cell is a formula to a spreadsheet: a text that
/// begins like one has an apostrophe before it.
struct AsCsv {
    bool header = true;
    std::string query_id;
};
/// `ID Q0 DOCID RANK SCORE TAG`, as trec_eval reads it.
struct AsTrec {
    std::string query_id;
    std::string run_tag;
};

void render(const SearchResults& results, const AsText& form, std::ostream& to);
void render(const SearchResults& results, const AsJson& form, std::ostream& to);
void render(const SearchResults& results, const AsJsonLines& form, std::ostream& to);
void render(const SearchResults& results, const AsCsv& form, std::ostream& to);
void render(const SearchResults& results, const AsTrec& form, std::ostream& to);

/// The pieces as one text, without marks.
[[nodiscard]] std::string plain(const std::vector<SnippetPiece>& pieces);

} // namespace dateline
