// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(invalid_bytes_become_replacement_characters) {
    std::string text = "a\xFF"
                       "b\xC3";
    BOOST_TEST(make_valid_utf8(text) == 2U);
    BOOST_TEST(text == "a\uFFFDb\uFFFD");
    std::string with_nul("a\0b", 3);
    BOOST_TEST(make_valid_utf8(with_nul) == 0U);
    BOOST_TEST(with_nul == "ab");
    std::string surrogate = "\xED\xA0\xBC";
    BOOST_TEST(make_valid_utf8(surrogate) == 1U);
}

BOOST_AUTO_TEST_CASE(nothing_that_moves_a_terminal_is_printed) {
    BOOST_TEST(printable("a\x1b[2Jb") == "a\\x1b[2Jb");
    BOOST_TEST(printable("a\u202Eb") == "a\uFFFDb");
    BOOST_TEST(printable("a\nb") == "a b");
    BOOST_TEST(printable("\u009B") == "\uFFFD");
}

BOOST_AUTO_TEST_CASE(wide_characters_take_two_columns) {
    BOOST_TEST(display_width("abc") == 3U);
    BOOST_TEST(display_width("朝鲜") == 4U);
    BOOST_TEST(display_width("e\u0301") == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
