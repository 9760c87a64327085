// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/suggest.h"

#include "searcher/query/parse.h"
#include "searcher/suggest/cjk_run.h"
#include "tests/support/random.h"
#include "tests/support/small_archive.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

namespace {

/// Suggestions of an archive of some bodies, every one of which has hits.
struct Asker {
    explicit Asker(const std::vector<std::string>& bodies) : archive(archive_of(bodies)) {}

    std::string operator()(const std::string& query) {
        Suggester suggester(archive, vocabulary, analyzer, decoder);
        return suggester.suggest(query, [&](const std::string& other) { return other != refused; }).value_or("");
    }

    Archive archive;
    Vocabulary vocabulary{archive};
    Analyzer analyzer;
    ArticleDecoder decoder = archive.decoder();
    std::string refused;
};

const std::vector<std::string> english{"talks on the peninsula", "the government of the peninsula",
                                       "government talks go on", "we sail and trawl", "sao paulo"};
const std::vector<std::string> chinese{"朝鲜半岛局势紧张", "朝鲜半岛无核化", "有关朝鲜半岛的会谈", "外长访问朝鲜",
                                       "乌兰巴托会谈结束"};

} // namespace

BOOST_AUTO_TEST_SUITE(suggestions)

BOOST_AUTO_TEST_CASE(words_of_the_archive_are_left_alone) {
    Asker ask(english);
    BOOST_TEST(ask("government talks") == "");
    BOOST_TEST(ask("*") == "");
    BOOST_TEST(ask("xylophone") == "");
    BOOST_TEST(ask("tlk") == ""); // three letters could be anything
}

BOOST_AUTO_TEST_CASE(one_slip_of_any_kind) {
    Asker ask(english);
    for (const char* const typed : {"goverment", "govvernment", "govenrment", "govermnent", "govurnment", "overnment"})
        BOOST_TEST(ask(typed) == "government", typed);
}

BOOST_AUTO_TEST_CASE(two_slips_in_a_long_word) {
    Asker ask(english);
    BOOST_TEST(ask("govermemt") == "government");
    BOOST_TEST(ask("seel") == ""); // two from "sail", and too short for it
}

BOOST_AUTO_TEST_CASE(the_likelier_word) {
    Asker ask({"planet planet", "the plane", "a plane", "one plane", "a plant"});
    BOOST_TEST(ask("plany") == "plane");
    BOOST_TEST(ask("plnat") == "plant"); // letters swapped before letters changed
}

BOOST_AUTO_TEST_CASE(the_rest_of_the_query_stays_as_it_was_typed) {
    Asker ask(english);
    BOOST_TEST(ask("+Goverment  \"peninsla talks\" -foo lang:en pre*") ==
               "+Government  \"peninsula talks\" -foo lang:en pre*");
    BOOST_TEST(ask("title:GOVERMENT") == "title:GOVERNMENT");
    BOOST_TEST(ask("-goverment talks") == "");
    BOOST_TEST(ask("person:goverment talks") == "");
}

BOOST_AUTO_TEST_CASE(a_word_in_capitals_never_becomes_an_operator) {
    Asker ask({"near the river", "near the sea"});
    BOOST_TEST(ask("NEAAR") == "near");
}

BOOST_AUTO_TEST_CASE(nothing_without_hits_is_suggested) {
    Asker ask(english);
    ask.refused = "government";
    BOOST_TEST(ask("goverment") == "");
}

BOOST_AUTO_TEST_CASE(other_scripts_that_separate_words) {
    Asker ask({"президент Москва", "Αθήνα κυβέρνηση", "القاهرة", "दिल्ली सरकार"});
    BOOST_TEST(ask("прзидент") == "президент");
    BOOST_TEST(ask("κυβερνηση") == "");
    BOOST_TEST(ask("κυβερνσηη") == "κυβερνηση");
    BOOST_TEST(ask("القاهزة") == "القاهرة");
}

BOOST_AUTO_TEST_CASE(a_wrong_character_inside_a_phrase) {
    Asker ask(chinese);
    BOOST_TEST(ask("朝鲜半岛") == "");
    BOOST_TEST(ask("朝先半岛") == "朝鲜半岛");
    BOOST_TEST(ask("\"乌兰巴拖会谈\"") == "\"乌兰巴托会谈\"");
}

BOOST_AUTO_TEST_CASE(a_wrong_character_at_an_end_where_most_articles_have_another) {
    Asker ask(chinese);
    BOOST_TEST(ask("朝鲜半鸟") == "朝鲜半岛");
    BOOST_TEST(ask("巢鲜半岛") == "朝鲜半岛");
    BOOST_TEST(ask("会谈好") == ""); // 会谈 goes on in no one way
}

BOOST_AUTO_TEST_CASE(the_form_of_the_characters_is_that_of_the_query) {
    Asker ask({"半導體工廠", "半导体工厂", "半導体工場", "コンピューター"});
    BOOST_TEST(ask("半導體工敞") == "");
    BOOST_TEST(ask("半異體工廠") == "半導體工廠");
    BOOST_TEST(ask("半异体工厂") == "半导体工厂");
    BOOST_TEST(ask("半異体工場") == "半導体工場");
    BOOST_TEST(ask("コンピミーター") == "コンピューター");
}

BOOST_AUTO_TEST_CASE(korean_syllables) {
    Asker ask({"남북 정상회담 개최", "정상회담 결과"});
    BOOST_TEST(ask("정살회담") == "정상회담");
}

BOOST_AUTO_TEST_CASE(names_that_the_archive_does_not_know_are_no_slips) {
    Asker ask(chinese);
    BOOST_TEST(ask("王小明") == "");
    BOOST_TEST(ask("北京") == "");
    BOOST_TEST(ask("里约热内卢奥运会") == "");
}

BOOST_AUTO_TEST_CASE(runs_know_the_bytes_of_their_characters) {
    const std::string text = "ab 朝鮮半島 x ｶﾞｷﾞ";
    const std::vector<CjkRun> runs = cjk_runs(Analyzer().analyze(text));
    BOOST_REQUIRE_EQUAL(runs.size(), 2U);
    BOOST_REQUIRE_EQUAL(runs[0].origins.size(), 4U);
    BOOST_TEST(text.substr(runs[0].origins[0].first, 3) == "朝");
    BOOST_TEST(text.substr(runs[0].origins[3].first, runs[0].origins[3].second - runs[0].origins[3].first) == "島");
    BOOST_TEST(text.substr(runs[1].origins[1].first, runs[1].origins[1].second - runs[1].origins[1].first) == "ｷﾞ");
}

BOOST_AUTO_TEST_CASE(any_readable_query_gets_a_readable_suggestion_or_none) {
    Random random;
    Asker ask({"talks on the peninsula", "朝鲜半岛局势紧张", "정상회담 결과", "コンピューター", "президент"});
    for (int i = 0; i < 500; ++i) {
        std::string query = random.text(12);
        if (random.below(2) == 0) query += " penisula 朝先半岛";
        if (std::holds_alternative<QueryError>(parse_query(query))) continue;
        const std::string suggestion = ask(query);
        BOOST_TEST((suggestion.empty() || std::holds_alternative<QueryNode>(parse_query(suggestion))),
                   query << " => " << suggestion << ", seed " << random.seed());
    }
}

BOOST_AUTO_TEST_SUITE_END()
