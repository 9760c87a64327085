// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/edits.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace dateline;
using dateline::test::Random;

namespace {

std::set<std::string> edits_of(std::string_view word) {
    std::set<std::string> words;
    for_each_edit(code_points(word), [&](const std::u32string& made, const Edit&) { words.insert(utf8(made)); });
    return words;
}

std::u32string random_word(Random& random, std::size_t letters) {
    std::u32string word;
    for (std::size_t left = random.below(letters + 1); left > 0; --left)
        word += static_cast<char32_t>(U'a' + random.below(4));
    return word;
}

} // namespace

BOOST_AUTO_TEST_SUITE(edits)

BOOST_AUTO_TEST_CASE(every_slip_of_one_letter_is_made) {
    const std::set<std::string> words = edits_of("cat");
    for (const char* const near : {"act", "cta", "ca", "at", "ct", "chat", "cats", "scat", "cut", "bat", "car"})
        BOOST_TEST(words.count(near) == 1U, near);
    BOOST_TEST(words.count("cat") == 0U);
    BOOST_TEST(words.count("dog") == 0U);
}

BOOST_AUTO_TEST_CASE(letters_are_those_of_the_words_script) {
    BOOST_TEST(edits_of("москвы").count("москва") == 1U);
    BOOST_TEST(edits_of("αθηνο").count("αθηνα") == 1U);
    BOOST_TEST(edits_of("القاهره").count("القاهرة") == 1U);
    for (const std::string& word : edits_of("москвы"))
        for (const char32_t c : code_points(word)) BOOST_REQUIRE(c >= 0x400);
}

BOOST_AUTO_TEST_CASE(edits_are_one_edit_away) {
    Random random;
    for (int i = 0; i < 30; ++i) {
        const std::u32string word = random_word(random, 8);
        for_each_edit(word, [&](const std::u32string& made, const Edit& edit) {
            BOOST_REQUIRE_EQUAL(edit_distance(word, made, 3), 1U);
            BOOST_REQUIRE(edit.at <= word.size());
        });
    }
}

BOOST_AUTO_TEST_CASE(distances) {
    BOOST_TEST(edit_distance(U"", U"", 2) == 0U);
    BOOST_TEST(edit_distance(U"kitten", U"sitting", 3) == 3U);
    BOOST_TEST(edit_distance(U"peninsula", U"penisnula", 2) == 1U);
    BOOST_TEST(edit_distance(U"peninsula", U"penisla", 2) == 2U);
    BOOST_TEST(edit_distance(U"cat", U"dog", 2) == 3U); // more than 2, and no more is said
    BOOST_TEST(edit_distance(U"a", U"abcdefgh", 2) == 3U);
}

BOOST_AUTO_TEST_CASE(a_distance_is_the_same_from_both_sides_and_bounded) {
    Random random;
    for (int i = 0; i < 2000; ++i) {
        const std::u32string left = random_word(random, 7);
        const std::u32string right = random_word(random, 7);
        const std::size_t whole = edit_distance(left, right, 100);
        BOOST_REQUIRE_EQUAL(whole, edit_distance(right, left, 100));
        for (std::size_t most = 0; most < 4; ++most)
            BOOST_REQUIRE_EQUAL(edit_distance(left, right, most), std::min(whole, most + 1));
    }
}

BOOST_AUTO_TEST_SUITE_END()
