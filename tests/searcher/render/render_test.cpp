// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/render.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace dateline;

namespace {

Hit envoy_hit() {
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

SearchResults sample() {
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

} // namespace

BOOST_AUTO_TEST_SUITE(render_results)

BOOST_AUTO_TEST_CASE(plain_text) {
    BOOST_TEST(rendered(sample(), AsText{}) == "37 articles, best 1 shown\n"
                                               "\n"
                                               " 1  Envoy vows dialogue\n"
                                               "    2025-11-18 · en · korea-pages · in a related item\n"
                                               "    …与朝鲜对话\n"
                                               "\n"
                                               "place             date\n"
                                               "North Korea 37    2025-09  ███ 3\n"
                                               "韩国         9    2025-10  0\n"
                                               "(none)       2    2025-11  ████████████████████████ 24\n"
                                               "14 more\n");
}

BOOST_AUTO_TEST_CASE(text_for_a_terminal) {
    SearchResults results = sample();
    results.facets.clear();
    BOOST_TEST(rendered(results, AsText{.ansi = true, .scores = true}) ==
               "37 articles, best 1 shown\n"
               "\n"
               " 1  \x1b[1mEnvoy vows \x1b[4mdialogue\x1b[24m\x1b[22m\n"
               "    \x1b[2m2025-11-18 · en · korea-pages · in a related item · score 7.3100\x1b[22m\n"
               "    …与\x1b[1m朝鲜\x1b[22m对话\n"
               "\n");
}

BOOST_AUTO_TEST_CASE(escapes_of_an_article_do_not_reach_the_terminal) {
    SearchResults results = sample();
    results.hits[0].title = {{"a\x1b[31mb\nc\u202E", false}};
    results.hits[0].stored.article.source = "x\x1b]0;y\x07";
    const std::string text = rendered(results, AsText{});
    BOOST_TEST(text.find('\x1b') == std::string::npos);
    BOOST_TEST(text.find('\x07') == std::string::npos);
    BOOST_TEST(text.find("\u202E") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(narrow_terminals_wrap_and_stack) {
    SearchResults results = sample();
    results.hits[0].snippets = {
        {{{"one two three four five six 朝鲜对话,同时为韩朝对话创造条件。", false}}, Section::body}};
    BOOST_TEST(rendered(results, AsText{.width = 30}) == "37 articles, best 1 shown\n"
                                                         "\n"
                                                         " 1  Envoy vows dialogue\n"
                                                         "    2025-11-18 · en ·\n"
                                                         "    korea-pages\n"
                                                         "    one two three four five\n"
                                                         "    six 朝鲜对话,同时为韩朝对\n"
                                                         "    话创造条件。\n"
                                                         "\n"
                                                         "place\n"
                                                         "North Korea 37\n"
                                                         "韩国         9\n"
                                                         "(none)       2\n"
                                                         "14 more\n"
                                                         "\n"
                                                         "date\n"
                                                         "2025-09  ███ 3\n"
                                                         "2025-10  0\n"
                                                         "2025-11  ████████████████████████ 24\n");
}

BOOST_AUTO_TEST_CASE(head_lines) {
    SearchResults results;
    BOOST_TEST(rendered(results, AsText{}) == "no articles\n");
    results.suggestion = "korea";
    BOOST_TEST(rendered(results, AsText{}) == "no articles\ndid you mean: korea\n");
    results = sample();
    results.facets.clear();
    results.total = 1;
    BOOST_TEST(rendered(results, AsText{}).starts_with("1 article\n"));
    results.total = 50;
    results.exact = false;
    BOOST_TEST(rendered(results, AsText{.sort = SortOrder::newest}).starts_with("about 50 articles, newest 1 shown\n"));
    results.offset = 20;
    BOOST_TEST(rendered(results, AsText{}).starts_with("about 50 articles, 21 to 21 shown\n"));
}

BOOST_AUTO_TEST_CASE(json_object) {
    BOOST_TEST(
        rendered(sample(), AsJson{}) ==
        R"({"version":1,"query":"朝鲜","total":{"count":37,"exact":true},"offset":0,"limit":10,)"
        R"("hits":[{"rank":1,"id":"a-1","score":7.31,"title":"Envoy vows dialogue","date":"2025-11-18",)"
        R"("date_from":"meta","lang":"en","source":"korea-pages","url":null,"path":"pages/1.txt","line":null,)"
        R"("authors":[],"tags":[],"extra":{"desk":"asia"},)"
        R"("snippet":[{"text":"…与"},{"text":"朝鲜","mark":true},{"text":"对话"}],"snippet_section":"related",)"
        R"("title_pieces":[{"text":"Envoy vows "},{"text":"dialogue","mark":true}],)"
        R"("entities":[{"id":"KP","type":"place","name":"North Korea","text":"朝鲜","section":"related",)"
        R"("begin":1,"end":3,"facet":true}]}],)"
        R"("facets":{"place":[{"value":"North Korea","count":37,"id":"KP"},{"value":"韩国","count":9,"id":"KR"}],)"
        R"("date:month":[{"value":"2025-09","count":3},{"value":"2025-10","count":0},{"value":"2025-11","count":24}]},)"
        R"("facets_rest":{"place":{"none":2,"left_out":14},"date:month":{"none":0,"left_out":0}},)"
        R"("suggestion":null,"warnings":[]})"
        "\n");
}

BOOST_AUTO_TEST_CASE(json_is_valid_whatever_the_article_holds) {
    SearchResults results = sample();
    Article& article = results.hits[0].stored.article;
    article[Section::title] = "a\xFF\"\x01";
    article.extra = {{"deep", std::string(100'000, '[')}, {"broken", "{"}};
    results.hits[0].stored.mentions[0].end = 4'000'000;
    const auto json = nlohmann::json::parse(rendered(results, AsJson{"q1"}));
    BOOST_TEST(json["id"] == "q1");
    BOOST_TEST(json["hits"][0]["extra"]["broken"] == "{");
    BOOST_TEST(json["hits"][0]["entities"][0]["text"] == "朝鲜对话");
}

BOOST_AUTO_TEST_CASE(json_lines_are_hits) {
    SearchResults results = sample();
    results.hits.push_back(envoy_hit());
    std::istringstream lines(rendered(results, AsJsonLines{}));
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        BOOST_TEST(nlohmann::json::parse(line)["id"] == "a-1");
    }
    BOOST_TEST(count == 2U);
}

BOOST_AUTO_TEST_CASE(csv_quotes_and_defuses) {
    SearchResults results = sample();
    results.hits[0].title = {{"=cmd(\"x\"), y", false}};
    results.hits[0].stored.article.id = "-1";
    const std::string header = "rank,id,score,title,date,date_from,lang,source,url,path,snippet,snippet_section\r\n";
    const std::string row =
        "1,'-1,7.3100,\"'=cmd(\"\"x\"\"), y\",2025-11-18,meta,en,korea-pages,,pages/1.txt,…与朝鲜对话,related\r\n";
    BOOST_TEST(rendered(results, AsCsv{}) == header + row);
    BOOST_TEST(rendered(results, AsCsv{.header = false, .query_id = "q"}) == "q," + row);
}

BOOST_AUTO_TEST_CASE(trec_run) {
    SearchResults results = sample();
    results.hits[0].stored.article.id = "a 1\n";
    BOOST_TEST(rendered(results, AsTrec{"301", "dateline"}) == "301 Q0 a%201%0A 1 7.310000 dateline\n");
}

BOOST_AUTO_TEST_SUITE_END()
