// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "tests/support/random.h"
#include "tests/support/sample_results.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::rendered;
using test::sample_results;

BOOST_AUTO_TEST_SUITE(render_text)

BOOST_AUTO_TEST_CASE(plain_text) {
    BOOST_TEST(rendered(sample_results(), AsText{}) == "37 articles, best 1 shown\n"
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
    SearchResults results = sample_results();
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
    SearchResults results = sample_results();
    results.hits[0].title = {{"a\x1b[31mb\nc\u202E", false}};
    results.hits[0].stored.article.source = "x\x1b]0;y\x07";
    const std::string text = rendered(results, AsText{});
    BOOST_TEST(text.find('\x1b') == std::string::npos);
    BOOST_TEST(text.find('\x07') == std::string::npos);
    BOOST_TEST(text.find("\u202E") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(narrow_terminals_wrap_and_stack) {
    SearchResults results = sample_results();
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
                                                         "2025-09  ██▎ 3\n"
                                                         "2025-10  0\n"
                                                         "2025-11  ██████████████████ 24\n");
}

BOOST_AUTO_TEST_CASE(head_lines) {
    SearchResults results;
    BOOST_TEST(rendered(results, AsText{}) == "no articles\n");
    results.suggestion = "korea";
    BOOST_TEST(rendered(results, AsText{}) == "no articles\nDid you mean: korea\n");
    results = sample_results();
    results.facets.clear();
    results.total = 1;
    BOOST_TEST(rendered(results, AsText{}).starts_with("1 article\n"));
    results.total = 50;
    results.exact = false;
    BOOST_TEST(rendered(results, AsText{.sort = SortOrder::newest}).starts_with("about 50 articles, newest 1 shown\n"));
    results.offset = 20;
    BOOST_TEST(rendered(results, AsText{}).starts_with("about 50 articles, 21 to 21 shown\n"));
}

BOOST_AUTO_TEST_CASE(a_second_snippet_says_where_it_is_from) {
    SearchResults results = sample_results();
    results.facets.clear();
    results.hits[0].snippets = {{{{"An ", false}, {"envoy", true}}, Section::body},
                                {{{"朝鲜", true}, {"对话", false}}, Section::related}};
    BOOST_TEST(rendered(results, AsText{}) == "37 articles, best 1 shown\n"
                                              "\n"
                                              " 1  Envoy vows dialogue\n"
                                              "    2025-11-18 · en · korea-pages\n"
                                              "    An envoy\n"
                                              "    in a related item: 朝鲜对话\n"
                                              "\n");
    results.hits[0].snippets[1].section = Section::body;
    BOOST_TEST(rendered(results, AsText{}).find("    朝鲜对话\n") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(copies_and_explanation) {
    SearchResults results = sample_results();
    results.facets.clear();
    results.hits[0].copies = 2;
    results.hits[0].explanation = "score 7.31\n  朝鲜 4.2\x1b[0m\n";
    const std::string text = rendered(results, AsText{});
    BOOST_TEST(text.find(" · in a related item · and 2 near copies\n") != std::string::npos);
    BOOST_TEST(text.find("    …与朝鲜对话\n      score 7.31\n        朝鲜 4.2\\x1b[0m\n\n") != std::string::npos);
    results.hits[0].copies = 1;
    BOOST_TEST(rendered(results, AsText{}).find("and a near copy") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(an_article_without_title_and_date_is_called_by_its_id) {
    SearchResults results = sample_results();
    results.hits[0].title = {{" \n", false}};
    results.hits[0].stored.article.date.reset();
    BOOST_TEST(rendered(results, AsText{}).find(" 1  a-1\n    no date · en") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_text_of_an_article_controls_the_terminal) {
    test::Random random;
    for (int round = 0; round < 300; ++round) {
        SearchResults results = sample_results();
        Hit& hit = results.hits[0];
        const std::string hostile = random.bytes(60) + "\x1b[2J\u009b\u202E\u2028" + random.text(40);
        hit.title = {{hostile, true}};
        hit.snippets = {{{{hostile, false}, {hostile, true}}, Section::body}};
        hit.stored.article.source = hit.stored.article.lang = hit.explanation = hostile;
        results.facets[0].values[0].label = results.facets[0].field = hostile;
        results.suggestion = hostile;
        std::string text = rendered(results, AsText{.width = 20 + random.below(100)});
        std::erase(text, '\n');
        BOOST_TEST_REQUIRE(printable(text) == text, "seed " << random.seed());
    }
}

BOOST_AUTO_TEST_SUITE_END()
