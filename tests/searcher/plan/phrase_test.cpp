// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/phrase.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(phrase)

namespace {

bool holds(std::string_view folded, const Phrase& phrase) {
    return find_phrase(folded, phrase) != std::string_view::npos;
}

} // namespace

BOOST_AUTO_TEST_CASE(it_is_folded_and_without_outer_white_space) {
    BOOST_TEST(make_phrase(" Café\t中國 ", false).text == "cafe 中国");
    BOOST_TEST(make_phrase("Café", false).written == "");
    BOOST_TEST(make_phrase("Café", true).written == "Café");
    BOOST_TEST(make_phrase("\u200B", false).text == "");
}

BOOST_AUTO_TEST_CASE(it_begins_and_ends_where_words_do) {
    BOOST_TEST(holds("a party of art", {.text = "art"}));
    BOOST_TEST(!holds("a party", {.text = "art"}));
    BOOST_TEST(holds("a party", {.text = "art", .open_begin = true, .open_end = true}));
    BOOST_TEST(holds("a party", {.text = "part", .open_end = true}));
    BOOST_TEST(!holds("a party", {.text = "arty", .open_end = true}));
    BOOST_TEST(!holds("москва", {.text = "моск"}));
}

BOOST_AUTO_TEST_CASE(a_later_place_counts_where_the_first_is_inside_a_word) {
    BOOST_TEST(find_phrase("party art", {.text = "art"}) == 6U);
}

BOOST_AUTO_TEST_CASE(scripts_without_spaces_have_no_word_bounds) {
    BOOST_TEST(holds("北朝鲜核计划", {.text = "朝鲜核"}));
    BOOST_TEST(holds("정상회담에서", {.text = "상회"}));
    BOOST_TEST(holds("3m公司", {.text = "公司"}));
    BOOST_TEST(holds("3m公司", {.text = "3m"}));
}

BOOST_AUTO_TEST_CASE(letters_and_digits_are_apart_only_where_the_analyser_takes_them_apart) {
    BOOST_TEST(is_word_bound("iphone15", 6));
    BOOST_TEST(!is_word_bound("iphone15pro", 6)); // three parts
    BOOST_TEST(!is_word_bound("x15", 1));         // a part of one letter
    BOOST_TEST(!is_word_bound("abc1", 3));
    BOOST_TEST(is_word_bound("(iphone15)", 7));
}

BOOST_AUTO_TEST_CASE(what_nobody_sees_makes_no_other_writing) {
    BOOST_TEST(is_written_alike("North\n Korea", "North Korea"));
    BOOST_TEST(is_written_alike("inter\u00ADnational\u200B", "international"));
    BOOST_TEST(!is_written_alike("North", "north"));
    BOOST_TEST(!is_written_alike("cafe\u0301", "cafe"));
    BOOST_TEST(!is_written_alike("中國", "中国"));
}

BOOST_AUTO_TEST_SUITE_END()
