// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/sentences.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>
#include <string>

using namespace dateline;

namespace {

/// The text with "|" before each sentence but the first.
std::string sentences(std::string_view text) {
    const CodePoints points(text);
    std::string shown;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (i != 0 && is_sentence_begin(points, i)) {
            shown += '|';
        }
        shown += text.substr(points.bytes[i], points.bytes[i + 1] - points.bytes[i]);
    }
    return shown;
}

std::string without_bars(std::string text) {
    std::erase(text, '|');
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(sentence_bounds)

const char* const texts[] = {
    // They end at full stops, question and exclamation marks, in every script, and at line ends.
    "One. |Two! |Three? |Four",
    "Headline without a stop\n|Body.",
    "一。|二！|三？|四",
    "会谈结束。|记者离开了。",
    "そうです。|次の文。",
    "밝혔다. |정부는 말했다.",
    "यह एक है। |दो।",
    "هل هذا صحيح؟ |نعم.",
    // Quotation marks and brackets belong to the sentence they end.
    "He said \"no.\" |She left.",
    "(All of it.) |Then more.",
    "他说：“好的。”|记者离开了。",
    "「そうです。」|記者は聞いた。",
    "“Yes.” |\"No,\" he said.",
    "End.\n|\"The Ferry\" was shot.",
    // A quotation may stand inside a sentence.
    "「そうです。」と言った。",
    "“好。”他说。",
    "“好。”金正恩说，",
    "“好。”，他回答。",
    "\"그렇다.\"고 말했다.",
    "“Yes!” he said.",
    "Yahoo! said it.",
    // Titles, initials and abbreviations.
    "Mr. Kim met Dr. Lee and J. K. Rowling.",
    "The U.S. Army said so.",
    "Acme Inc. Chairman Lee",
    "It is No. 5 of Art. 3.",
    "Modern art. |No. |Yes.",
    "On Nov. 18 at 3 p.m. Korean time",
    "Am 18. November 2025, z. B. Berlin. |Dann",
    "제1조. 목적",
    "제2항. 정의. |다음",
    // Numbers.
    "It grew 3.5 percent to 1.234.567 in all.",
    "2025. 11. 18. 서울에서",
    "In the year 2024. |Then",
    "３．５倍になった",
    "1. First of all",
    // Ellipses.
    "He waited... Then he left.",
    "他等了很久……然后离开",
    "Well… I think so.",
    // Names that hold a stop.
    "See example.com. |Then read v2.0.1 there.",
    "真的吗?!|是的。",
};

BOOST_DATA_TEST_CASE(begin_where_a_reader_sees_it, boost::unit_test::data::make(texts), text) {
    BOOST_TEST(sentences(without_bars(text)) == text);
}

BOOST_AUTO_TEST_CASE(clauses_begin_behind_commas_and_spaces_of_thai) {
    const auto begins = [](std::string_view text, std::string_view clause) {
        const CodePoints points(text);
        return is_clause_begin(points, points.at_byte(text.find(clause)));
    };
    BOOST_TEST(begins("他说，会谈结束", "会谈"));
    BOOST_TEST(begins("first, second", "second"));
    BOOST_TEST(begins("ประเทศไทย และจีน", "และ"));
    BOOST_TEST(!begins("first second", "second"));
    BOOST_TEST(!begins("1,000", "000"));
}

BOOST_AUTO_TEST_CASE(nothing_is_known_before_a_stretch) {
    CodePoints points("middle of a text");
    BOOST_TEST(is_sentence_begin(points, 0));
    points.at_text_begin = false;
    BOOST_TEST(!is_sentence_begin(points, 0));
}

BOOST_AUTO_TEST_SUITE_END()
