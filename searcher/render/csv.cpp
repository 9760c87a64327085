// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/render/render.h"

#include <algorithm>
#include <cstdio>
#include <ostream>
#include <string_view>

namespace dateline {
namespace {

/// Harmless on a terminal, as it would be on paper; line ends stay.
std::string without_controls(std::string_view text) {
    std::string safe;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        safe += printable(text.substr(0, end));
        if (end == text.size()) {
            return safe;
        }
        safe += '\n';
        text.remove_prefix(end + 1);
    }
}

/// What a spreadsheet would run: a text that begins like a formula and is no number.
bool is_formula(std::string_view text) {
    if (text.empty() || std::string_view("=+-@").find(text.front()) == std::string_view::npos) {
        return false;
    }
    return text.size() == 1 || text.find_first_not_of("0123456789.", 1) != std::string_view::npos;
}

/// A cell of text. A formula is made a text by an apostrophe before it.
std::string cell(std::string_view text) {
    std::string safe = without_controls(text);
    if (is_formula(safe)) {
        safe.insert(safe.begin(), '\'');
    }
    if (safe.find_first_of("\",\n") == std::string::npos) {
        return safe;
    }
    std::string quoted = "\"";
    for (const char c : safe) {
        quoted.append(c == '"' ? 2 : 1, c);
    }
    return quoted + '"';
}

std::string score_text(double score) {
    char text[64];
    std::snprintf(text, sizeof text, "%.4f", score);
    return text;
}

std::string one_line(const std::vector<SnippetPiece>& pieces) {
    return printable(plain(pieces));
}

void write_hit(const Hit& hit, std::ostream& to) {
    const Article& article = hit.stored.article;
    const Snippet* const snippet = hit.snippets.empty() ? nullptr : &hit.snippets.front();
    to << hit.rank << ',' << cell(article.id) << ',' << score_text(hit.score) << ',' << cell(one_line(hit.title)) << ','
       << (article.date ? to_iso(*article.date) : "") << ','
       << date_origin_names[static_cast<std::size_t>(article.date_from)] << ',' << cell(article.lang) << ','
       << cell(article.source) << ',' << cell(article.url) << ',' << cell(article.path) << ','
       << (snippet != nullptr ? cell(one_line(snippet->pieces)) : "") << ','
       << (snippet != nullptr ? name_of(snippet->section) : "") << ',' << hit.copies << "\r\n";
}

} // namespace

void render(const SearchResults& results, const AsCsv& form, std::ostream& to) {
    if (form.header) {
        to << (form.query_id.empty() ? "" : "query_id,")
           << "rank,id,score,title,date,date_from,lang,source,url,path,snippet,snippet_section,copies\r\n";
    }
    for (const Hit& hit : results.hits) {
        if (!form.query_id.empty()) {
            to << cell(form.query_id) << ',';
        }
        write_hit(hit, to);
    }
}

} // namespace dateline
