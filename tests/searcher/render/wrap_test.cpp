// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/wrap.h"

#include "common/utf8.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

using Lines = std::vector<std::string>;

Lines wrapped(std::string text, std::size_t columns) {
    return wrap({{std::move(text), false}}, columns, {});
}

} // namespace

BOOST_TEST_SPECIALIZED_COLLECTION_COMPARE(Lines)

BOOST_AUTO_TEST_SUITE(wrapping)

BOOST_AUTO_TEST_CASE(at_spaces) {
    BOOST_TEST(wrapped("one two three", 7) == (Lines{"one two", "three"}));
    BOOST_TEST(wrapped("  one \n\n two  ", 20) == (Lines{"one two"}));
    BOOST_TEST(wrapped("", 20) == Lines{});
}

BOOST_AUTO_TEST_CASE(wide_characters_count_two_columns) {
    BOOST_TEST(wrapped("朝鲜对话开始", 8) == (Lines{"朝鲜对话", "开始"}));
    BOOST_TEST(wrapped("朝鲜对话开始", 9) == (Lines{"朝鲜对话", "开始"}));
}

BOOST_AUTO_TEST_CASE(no_line_begins_with_a_full_stop_or_ends_with_an_opening_bracket) {
    BOOST_TEST(wrapped("朝鲜对话。开始", 8) == (Lines{"朝鲜对", "话。开始"}));
    BOOST_TEST(wrapped("朝鲜对「话」", 8) == (Lines{"朝鲜对", "「话」"}));
}

BOOST_AUTO_TEST_CASE(thai_breaks_between_words) {
    BOOST_TEST(wrapped("รัฐบาลเจรจา", 8) == (Lines{"รัฐบาล", "เจรจา"}));
}

BOOST_AUTO_TEST_CASE(marks_take_no_column) {
    BOOST_TEST(wrapped("cafe\u0301 bar", 4) == (Lines{"cafe\u0301", "bar"}));
}

BOOST_AUTO_TEST_CASE(names_with_hyphens_stay_whole) {
    BOOST_TEST(wrapped("zh-Hans", 20) == (Lines{"zh-Hans"}));
    BOOST_TEST(wrapped("aa zh-Hans", 8) == (Lines{"aa", "zh-Hans"}));
}

BOOST_AUTO_TEST_CASE(a_longer_word_is_cut) {
    BOOST_TEST(wrapped("a 1234567890 b", 4) == (Lines{"a", "1234", "5678", "90 b"}));
}

BOOST_AUTO_TEST_CASE(styles_end_with_each_line) {
    const std::vector<SnippetPiece> pieces{{"one ", false}, {"two three", true}};
    BOOST_TEST(wrap(pieces, 7, {"<", ">", "[", "]"}) == (Lines{"<one [two]>", "<[three]>"}));
}

BOOST_AUTO_TEST_CASE(lines_fit_and_hold_all_but_spaces) {
    test::Random random;
    for (int round = 0; round < 1'000; ++round) {
        const std::vector<SnippetPiece> pieces{
            {random.text(60), false}, {random.text(20), true}, {random.text(60), false}};
        const std::size_t columns = random.below(40) + 2;
        std::string all;
        for (const std::string& line : wrap(pieces, columns, {})) {
            BOOST_TEST_REQUIRE(display_width(line) <= columns, "seed " << random.seed());
            BOOST_TEST_REQUIRE(!line.starts_with(' '));
            BOOST_TEST_REQUIRE(!line.ends_with(' '));
            all += line;
        }
        std::string wanted = printable(pieces[0].text) + printable(pieces[1].text) + printable(pieces[2].text);
        for (std::string* text : {&all, &wanted}) {
            std::erase(*text, ' ');
        }
        BOOST_TEST_REQUIRE(all == wanted, "seed " << random.seed());
    }
}

BOOST_AUTO_TEST_SUITE_END()
