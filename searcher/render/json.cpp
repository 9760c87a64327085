// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/characters.h"
#include "common/utf8.h"
#include "searcher/mention_texts.h"
#include "searcher/render/render.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>
#include <span>
#include <string_view>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json; // keys in the order in which a person reads them

constexpr int format_version = 1;
constexpr std::size_t deepest_value = 200; // reading and writing JSON is recursive

/// What an article does not have is null, never an empty text.
Json text_or_null(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

double rounded(double score) {
    return std::isfinite(score) ? std::round(score * 1e4) / 1e4 : 0;
}

Json pieces_json(const std::vector<SnippetPiece>& pieces) {
    Json list = Json::array();
    for (const SnippetPiece& piece : pieces) {
        Json one{{"text", piece.text}};
        if (piece.mark) {
            one["mark"] = true;
        }
        list.push_back(std::move(one));
    }
    return list;
}

Json mention_json(const Mention& mention, MentionTexts& texts) {
    return {{"id", mention.id},
            {"type", entity_type_names[static_cast<std::size_t>(mention.type)]},
            {"name", mention.name},
            {"text", texts.of(mention)},
            {"section", name_of(mention.section)},
            {"begin", mention.begin},
            {"end", mention.end},
            {"facet", mention.facet}};
}

Json mentions_json(const StoredArticle& stored) {
    MentionTexts texts(stored.article);
    Json list = Json::array();
    for (const Mention& mention : stored.mentions) {
        list.push_back(mention_json(mention, texts));
    }
    return list;
}

/// How deep the brackets of a JSON text go at most; those inside its strings are counted too.
std::size_t depth_of(std::string_view text) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    for (const char c : text) {
        if (c == '[' || c == '{') {
            deepest = std::max(deepest, ++depth);
        } else if ((c == ']' || c == '}') && depth != 0) {
            --depth;
        }
    }
    return deepest;
}

Json extra_json(const Article& article) {
    Json extra = Json::object();
    for (const auto& [key, text] : article.extra) {
        Json value =
            depth_of(text) <= deepest_value ? Json::parse(text, nullptr, false) : Json(Json::value_t::discarded);
        extra[key] = value.is_discarded() ? Json(text) : std::move(value);
    }
    return extra;
}

/// "snippet" and its section are the best one's; a second one is a key more.
void add_snippets(const std::vector<Snippet>& snippets, Json& json) {
    const bool any = !snippets.empty();
    json["snippet"] = any ? pieces_json(snippets.front().pieces) : Json::array();
    json["snippet_section"] = any ? Json(name_of(snippets.front().section)) : Json();
    if (snippets.size() > 1) {
        Json& more = json["more_snippets"] = Json::array();
        for (const Snippet& snippet : std::span(snippets).subspan(1)) {
            more.push_back({{"section", name_of(snippet.section)}, {"pieces", pieces_json(snippet.pieces)}});
        }
    }
}

Json hit_json(const Hit& hit) {
    const Article& article = hit.stored.article;
    Json json{{"rank", hit.rank},
              {"id", article.id},
              {"score", rounded(hit.score)},
              {"title", article[Section::title]},
              {"date", article.date ? Json(to_iso(*article.date)) : Json()},
              {"date_from", date_origin_names[static_cast<std::size_t>(article.date_from)]},
              {"lang", text_or_null(article.lang)},
              {"source", text_or_null(article.source)},
              {"url", text_or_null(article.url)},
              {"path", text_or_null(article.path)},
              {"line", article.line == 0 ? Json() : Json(article.line)},
              {"authors", article.authors},
              {"tags", article.tags},
              {"extra", extra_json(article)}};
    add_snippets(hit.snippets, json);
    json["title_pieces"] = pieces_json(hit.title);
    json["entities"] = mentions_json(hit.stored);
    if (hit.copies != 0) {
        json["copies"] = hit.copies;
    }
    if (!hit.explanation.empty()) {
        json["explanation"] = hit.explanation;
    }
    return json;
}

/// An identity goes by its name, beside its id; any other value as it stands in the index.
Json facet_json(const Facet& facet) {
    Json list = Json::array();
    for (const FacetValue& value : facet.values) {
        const bool named = !value.id.empty() && !value.label.empty();
        Json one{{"value", named ? value.label : value.value}, {"count", value.count}};
        if (!value.id.empty()) {
            one["id"] = value.id;
        }
        list.push_back(std::move(one));
    }
    return list;
}

Json facets_json(const std::vector<Facet>& facets) {
    Json all = Json::object();
    for (const Facet& facet : facets) {
        all[facet.field] = facet_json(facet);
    }
    return all;
}

/// What the lists of "facets" have no place for.
Json facet_rest_json(const std::vector<Facet>& facets) {
    Json all = Json::object();
    for (const Facet& facet : facets) {
        all[facet.field] = Json{{"none", facet.none}, {"left_out", facet.left_out}};
    }
    return all;
}

Json expansions_json(const std::vector<Expansion>& expansions) {
    Json list = Json::array();
    for (const Expansion& one : expansions)
        list.push_back({{"id", one.id}, {"name", one.name}, {"from", one.from}, {"also_named", one.also_named}});
    return list;
}

Json results_json(const SearchResults& results) {
    Json hits = Json::array();
    for (const Hit& hit : results.hits) {
        hits.push_back(hit_json(hit));
    }
    return {{"version", format_version},
            {"query", results.query},
            {"total", Json{{"count", results.total}, {"exact", results.exact}}},
            {"offset", results.offset},
            {"limit", results.limit},
            {"hits", std::move(hits)},
            {"facets", facets_json(results.facets)},
            {"facets_rest", facet_rest_json(results.facets)},
            {"expansions", expansions_json(results.expansions)},
            {"suggestion", results.suggestion ? Json(*results.suggestion) : Json()},
            {"warnings", results.warnings}};
}

/// A whole JSON text with what a terminal would obey written as JSON's escapes, which mean the same: such characters
/// stand in its strings alone.
std::string harmless(std::string_view json) {
    std::string safe;
    safe.reserve(json.size());
    for (std::size_t at = 0; at < json.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(json, at);
        if (c < 0x7F || c > 0xFFFF || !icu::is_unprintable(c)) {
            safe.append(json, begin, at - begin);
            continue;
        }
        char escape[8];
        std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
        safe += escape;
    }
    return safe;
}

void write_line(const Json& json, std::ostream& to) {
    to << harmless(json.dump(-1, ' ', false, Json::error_handler_t::replace)) << '\n';
}

} // namespace

void render(const SearchResults& results, const AsJson& form, std::ostream& to) {
    Json json = results_json(results);
    if (!form.query_id.empty()) {
        json["id"] = form.query_id;
    }
    write_line(json, to);
}

void render(const SearchResults& results, const AsJsonLines& /*form*/, std::ostream& to) {
    for (const Hit& hit : results.hits) {
        write_line(hit_json(hit), to);
    }
}

} // namespace dateline
