// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "tests/support/random.h"
#include "tests/support/sample_results.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace dateline;
using test::envoy_hit;
using test::rendered;
using test::sample_results;

BOOST_AUTO_TEST_SUITE(render_json)

BOOST_AUTO_TEST_CASE(json_object) {
    BOOST_TEST(
        rendered(sample_results(), AsJson{}) ==
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
        R"("facets_rest":{"place":{"none":2,"left_out":14},"date:month":{"none":0,"left_out":0}},"expansions":[],)"
        R"("suggestion":null,"warnings":[]})"
        "\n");
}

BOOST_AUTO_TEST_CASE(json_is_valid_whatever_the_article_holds) {
    SearchResults results = sample_results();
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
    SearchResults results = sample_results();
    results.hits.push_back(envoy_hit());
    std::istringstream lines(rendered(results, AsJsonLines{}));
    std::size_t count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        BOOST_TEST(nlohmann::json::parse(line)["id"] == "a-1");
    }
    BOOST_TEST(count == 2U);
}

BOOST_AUTO_TEST_CASE(further_keys_where_there_is_something_to_say) {
    SearchResults results = sample_results();
    Hit& hit = results.hits[0];
    hit.snippets.push_back({{{"envoy", true}}, Section::body});
    hit.copies = 3;
    hit.explanation = "score 7.31\n";
    const auto json = nlohmann::json::parse(rendered(results, AsJson{}))["hits"][0];
    BOOST_TEST(json["more_snippets"] ==
               nlohmann::json::parse(R"([{"section":"body","pieces":[{"text":"envoy","mark":true}]}])"));
    BOOST_TEST(json["copies"] == 3);
    BOOST_TEST(json["explanation"] == "score 7.31\n");
}

BOOST_AUTO_TEST_CASE(a_hit_without_snippet) {
    SearchResults results = sample_results();
    results.hits[0].snippets.clear();
    const auto json = nlohmann::json::parse(rendered(results, AsJson{}))["hits"][0];
    BOOST_TEST(json["snippet"] == nlohmann::json::array());
    BOOST_TEST(json["snippet_section"].is_null());
}

BOOST_AUTO_TEST_CASE(what_a_terminal_obeys_is_escaped_and_means_the_same) {
    test::Random random;
    for (int round = 0; round < 300; ++round) {
        SearchResults results = sample_results();
        std::string title = random.text(60) + "\x1b[2J\x7F\u009b\u202E\u2028";
        results.hits[0].stored.article[Section::title] = title;
        results.query = random.bytes(20); // not even UTF-8
        std::string line = rendered(results, AsJson{});
        BOOST_TEST_REQUIRE(nlohmann::json::parse(line)["hits"][0]["title"] == title, "seed " << random.seed());
        BOOST_TEST_REQUIRE(line.ends_with('\n'));
        line.pop_back();
        BOOST_TEST_REQUIRE(make_valid_utf8(line) == 0U);
        for (const char* const sign : {"\x1b", "\x7F", "\n", "\u009b", "\u202E", "\u2028"}) {
            BOOST_TEST_REQUIRE(line.find(sign) == std::string::npos, "seed " << random.seed());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
