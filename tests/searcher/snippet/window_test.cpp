// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/window.h"

#include "common/utf8.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <string>

using namespace dateline;

namespace {

/// What is shown of a text around a word of it.
std::string around(std::string_view word, std::string_view text, std::size_t length) {
    icu::WordBreaker breaker;
    const std::size_t begin = text.find(word);
    const ByteRange shown = window_around({begin, begin + word.size()}, text, length, breaker);
    return std::string(text.substr(shown.begin, shown.size()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(snippet_window)

BOOST_AUTO_TEST_CASE(begins_with_the_sentence_that_holds_the_match) {
    BOOST_TEST(around("vowed", "Nothing happened. Then Mr. Kim vowed to come back. Nobody believed him at all.", 40) ==
               "Then Mr. Kim vowed to come back.");
}

BOOST_AUTO_TEST_CASE(uses_the_room_before_the_end_of_the_text) {
    BOOST_TEST(around("last", "The first sentence. The one before. The last.", 30) == "The one before. The last.");
}

BOOST_AUTO_TEST_CASE(begins_with_a_clause_where_the_sentence_is_long) {
    BOOST_TEST(around("会谈",
                      "总统在首尔全国直播的新年新闻发布会上发表了讲话，他强调将恢复会谈并采取务实的方针降低紧张",
                      20) == "他强调将恢复会谈并采取务实的方针降低紧张");
}

BOOST_AUTO_TEST_CASE(does_not_begin_with_what_ends_the_clause_before) {
    const std::string text = around("dialogue", "aaaaaaaaaaaaaaaaaaaaaaaaa bbbb) , dialogue goes on and on and on", 22);
    BOOST_TEST(text.starts_with("dialogue"));
}

BOOST_AUTO_TEST_CASE(words_of_every_script_stay_whole) {
    BOOST_TEST(around("cooperation", "internationalization cooperation telecommunication", 24) == "cooperation");
    // 清华大学 and ประเทศไทย are words of ICU's dictionaries.
    const std::string chinese = around("研究", "在那里的清华大学的研究生物学的清华大学里", 6);
    BOOST_TEST(chinese.find("华大") == std::string::npos);
    BOOST_TEST(around("เจรจา", "รัฐบาลประเทศไทยเจรจาสันติภาพกับประเทศเกาหลี", 14) == "เจรจาสันติภาพ");
}

BOOST_AUTO_TEST_CASE(characters_of_several_code_points_stay_whole) {
    const std::string family = "👨‍👩‍👧‍👦";
    std::string text;
    for (int i = 0; i < 20; ++i) {
        text += family;
    }
    text += "x" + text;
    for (std::size_t length = 8; length < 40; ++length) {
        const std::string shown = around("x", text, length);
        std::string rest = shown;
        for (std::size_t at = rest.find(family); at != std::string::npos; at = rest.find(family)) {
            rest.erase(at, family.size());
        }
        BOOST_TEST(rest == "x");
    }
}

BOOST_AUTO_TEST_CASE(a_flood_of_marks_is_cut_somewhere) {
    std::string text = "a";
    for (int i = 0; i < 100'000; ++i) {
        text += "\u0301";
    }
    BOOST_TEST(count_code_points(around("a", text, 50)) <= 50U);
}

BOOST_AUTO_TEST_CASE(holds_the_core_and_no_more_than_was_asked) {
    test::Random random;
    icu::WordBreaker breaker;
    for (int round = 0; round < 2'000; ++round) {
        const std::string before = random.text(120);
        const std::string core = "x" + random.text(6) + "x";
        const std::string text = before + core + random.text(120);
        const std::size_t length = count_code_points(core) + random.below(60);
        const ByteRange shown = window_around({before.size(), before.size() + core.size()}, text, length, breaker);
        BOOST_TEST_REQUIRE(shown.begin <= before.size(), "seed " << random.seed());
        BOOST_TEST_REQUIRE(shown.end >= before.size() + core.size(), "seed " << random.seed());
        BOOST_TEST_REQUIRE(count_code_points(text.substr(shown.begin, shown.size())) <= length);
    }
}

BOOST_AUTO_TEST_SUITE_END()
