// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/marks.h"

#include "tests/support/highlight.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace dateline;

namespace {

/// The text with the matches of a query in brackets.
std::string marked(std::string_view text, std::string_view query) {
    Analyzer analyzer;
    icu::WordBreaker breaker;
    const HighlightTerms highlight = test::highlight_of(query);
    const QueryTerms terms(highlight);
    const ByteRange whole{0, text.size()};
    std::string shown;
    for (const SnippetPiece& piece :
         pieces_of(whole, text, marks_in(whole, text, Matcher(terms, analyzer).find(text), breaker))) {
        shown += piece.mark ? "[" + piece.text + "]" : piece.text;
    }
    return shown;
}

} // namespace

BOOST_AUTO_TEST_SUITE(snippet_marks)

BOOST_AUTO_TEST_CASE(a_query_word_is_one_run) {
    BOOST_TEST(marked("他在北京大学学习", "北京大学") == "他在[北京大学]学习");
    BOOST_TEST(marked("北朝鲜核计划", "朝鲜核") == "北[朝鲜核]计划");
}

BOOST_AUTO_TEST_CASE(words_that_touch_are_one_run) {
    BOOST_TEST(marked("北京大学", "北京 大学") == "[北京大学]");
}

BOOST_AUTO_TEST_CASE(two_characters_across_words_are_an_accident_beside_a_longer_run) {
    BOOST_TEST(marked("北京大学与东京大学", "北京大学") == "[北京大学]与东[京大学]");
    BOOST_TEST(marked("北京大学在东京大会上", "北京大学") == "[北京大学]在东京大会上");
    BOOST_TEST(marked("在东京大会上", "北京大学") == "在东[京大]会上");
    BOOST_TEST(marked("대한민국과 북한민족", "대한민국") == "[대한민국]과 북한민족");
}

BOOST_AUTO_TEST_CASE(a_particle_and_its_neighbour_are_no_word) {
    BOOST_TEST(marked("検索オプション。月に日が", "検索オプションに日本語") == "[検索オプション]。月に日が");
}

BOOST_AUTO_TEST_CASE(words_of_two_characters_stay_marked_beside_longer_runs) {
    BOOST_TEST(marked("北京大学在北京", "北京大学") == "[北京大学]在[北京]");
    BOOST_TEST(marked("朝鲜核计划，朝鲜说", "朝鲜核计划") == "[朝鲜核计划]，[朝鲜]说");
    BOOST_TEST(marked("대한민국과 대한이", "대한민국") == "[대한민국]과 [대한]이");
}

BOOST_AUTO_TEST_CASE(line_ends_and_tabs_become_spaces) {
    BOOST_TEST(marked("one\ntwo\tthree\r", "two") == "one [two] three ");
}

BOOST_AUTO_TEST_SUITE_END()
