// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/render/render.h"

#include <cstdio>
#include <ostream>
#include <string_view>

namespace dateline {
namespace {

/// A cell of text. What a spreadsheet would run as a formula is made a text by an apostrophe.
std::string cell(std::string_view text) {
    std::string safe(text);
    if (!safe.empty() && std::string_view("=+-@\t\r").find(safe.front()) != std::string_view::npos) {
        safe.insert(safe.begin(), '\'');
    }
    if (safe.find_first_of("\",\r\n") == std::string::npos) {
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

void write_hit(const Hit& hit, std::ostream& to) {
    const Article& article = hit.stored.article;
    const Snippet* const snippet = hit.snippets.empty() ? nullptr : &hit.snippets.front();
    to << hit.rank << ',' << cell(article.id) << ',' << score_text(hit.score) << ','
       << cell(printable(plain(hit.title))) << ',' << (article.date ? to_iso(*article.date) : "") << ','
       << date_origin_names[static_cast<std::size_t>(article.date_from)] << ',' << cell(article.lang) << ','
       << cell(article.source) << ',' << cell(article.url) << ',' << cell(article.path) << ','
       << (snippet != nullptr ? cell(printable(plain(snippet->pieces))) : "") << ','
       << (snippet != nullptr ? name_of(snippet->section) : "") << "\r\n";
}

} // namespace

void render(const SearchResults& results, const AsCsv& form, std::ostream& to) {
    if (form.header) {
        to << (form.query_id.empty() ? "" : "query_id,")
           << "rank,id,score,title,date,date_from,lang,source,url,path,snippet,snippet_section\r\n";
    }
    for (const Hit& hit : results.hits) {
        if (!form.query_id.empty()) {
            to << cell(form.query_id) << ',';
        }
        write_hit(hit, to);
    }
}

} // namespace dateline
