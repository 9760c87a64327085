// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/render/render.h"

#include <sstream>
#include <string>

namespace dateline::test {

inline Hit envoy_hit() {
    Hit hit;
    hit.rank = 1;
    hit.score = 7.31;
    Article& article = hit.stored.article;
    article.id = "a-1";
    article[Section::title] = "Envoy vows dialogue";
    article[Section::related] = "与朝鲜对话";
    article.date = Date{2025, 11, 18};
    article.date_from = DateOrigin::meta;
    article.lang = "en";
    article.source = "korea-pages";
    article.path = "pages/1.txt";
    article.extra = {{"desk", "\"asia\""}};
    hit.title = {{"Envoy vows ", false}, {"dialogue", true}};
    hit.snippets = {{{{"…与", false}, {"朝鲜", true}, {"对话", false}}, Section::related}};
    hit.stored.mentions = {{"KP", "North Korea", EntityType::place, Section::related, 1, 3, true}};
    return hit;
}

/// One of 37 articles, with a facet of places and one of months.
inline SearchResults sample_results() {
    SearchResults results;
    results.query = "朝鲜";
    results.total = 37;
    results.hits = {envoy_hit()};
    Facet place{"place", {{"KP", "KP", "North Korea", 37}, {"KR", "KR", "韩国", 9}}, 2, 14};
    Facet date{"date:month", {{"2025-09", "", "", 3}, {"2025-10", "", "", 0}, {"2025-11", "", "", 24}}, 0, 0};
    results.facets = {place, date};
    return results;
}

template <class Form> std::string rendered(const SearchResults& results, const Form& form) {
    std::ostringstream out;
    render(results, form, out);
    return out.str();
}

} // namespace dateline::test
