// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/closeness.h"

#include "common/text/analyzer.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(closeness)

namespace {

/// Leaves as the planner makes them, all equally rare, without other forms.
std::vector<WordLeaf> leaves_of(std::string_view query) {
    Analyzer analyzer;
    std::vector<WordLeaf> leaves;
    for (const Token& token : analyzer.analyze(query)) {
        if (token.kind == TokenKind::gram) continue;
        WordLeaf leaf;
        leaf.word = token.term;
        leaf.forms = {token.term};
        leaf.kind = token.kind;
        leaf.rarity = 1;
        leaf.position = token.position;
        leaves.push_back(std::move(leaf));
    }
    return leaves;
}

Closeness::Shares look(std::string_view query, const std::string& title, const std::string& body) {
    SectionTexts texts;
    texts[static_cast<std::size_t>(Section::title)] = title;
    texts[static_cast<std::size_t>(Section::body)] = body;
    return Closeness({leaves_of(query)}).look_at(texts);
}

double together(std::string_view query, const std::string& body) {
    return look(query, "", body).together;
}

} // namespace

BOOST_AUTO_TEST_CASE(words_that_stand_as_they_were_asked_for) {
    BOOST_TEST(together("nuclear talks resume", "The nuclear talks resume today.") == 1.0);
    BOOST_TEST(together("nuclear talks resume", "The nuclear talks ended.") == 0.5);
    BOOST_TEST(together("nuclear talks", "Talks, nuclear") == 0.0);
    BOOST_TEST(together("nuclear talks", "Nuclear power is one thing, to hold talks another.") == 0.0);
    BOOST_TEST(together("อายุเฉลี่ย", "อายุเฉลี่ยของครู") == 1.0);
}

BOOST_AUTO_TEST_CASE(bigrams_have_seen_the_neighbours_already) {
    BOOST_TEST(together("朝鲜核计划", "关于朝鲜核计划的会谈") == 0.0);
}

BOOST_AUTO_TEST_CASE(words_of_the_title_by_rarity) {
    BOOST_TEST(look("nuclear talks", "Talks go on", "").in_title == 0.5);
    BOOST_TEST(look("nuclear talks", "", "Nuclear talks").in_title == 0.0);
    BOOST_TEST(look("朝鮮", "关于朝鲜核计划的会谈", "").in_title == 1.0); // traditional characters fold
}

BOOST_AUTO_TEST_CASE(two_texts_of_a_query_are_no_neighbours) {
    SectionTexts texts;
    texts[static_cast<std::size_t>(Section::body)] = "nuclear talks";
    BOOST_TEST(Closeness({leaves_of("nuclear"), leaves_of("talks")}).look_at(texts).together == 0.0);
}

BOOST_AUTO_TEST_CASE(nothing_to_look_for) {
    BOOST_TEST(Closeness({}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
