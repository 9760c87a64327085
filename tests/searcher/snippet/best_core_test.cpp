// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/best_core.h"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

using namespace dateline;

namespace {

/// One-character matches where a text has letters: a is word 0, b word 1, and so on, each worth as much as told.
std::vector<Match> matches_of(std::string_view text, const std::vector<double>& weights) {
    std::vector<Match> matches;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] >= 'a' && text[i] <= 'z') {
            const auto word = static_cast<std::size_t>(text[i] - 'a');
            matches.push_back({i, i + 1, i, i + 1, word, weights[word]});
        }
    }
    return matches;
}

/// The text from the first to the last match of the best core of `length`.
std::string core_of(std::string_view text, std::size_t length, const std::vector<double>& weights = {3, 3, 3},
                    const ShownWords& shown = {}) {
    const std::vector<Match> matches = matches_of(text, weights);
    const Core core = best_core(matches, length, shown);
    return core.empty() ? ""
                        : std::string(text.substr(matches[core.first].begin,
                                                  matches[core.last - 1].end - matches[core.first].begin));
}

} // namespace

BOOST_AUTO_TEST_SUITE(snippet_best_core)

BOOST_AUTO_TEST_CASE(most_words) {
    BOOST_TEST(core_of("a..........a..b..........a.b.c....", 6) == "a.b.c");
}

BOOST_AUTO_TEST_CASE(another_word_is_worth_more_than_the_same_again) {
    BOOST_TEST(core_of("a.a.a.a..........a..b", 7) == "a..b");
}

BOOST_AUTO_TEST_CASE(rarest_words) {
    BOOST_TEST(core_of("a..........b", 5, {1, 9}) == "b");
}

BOOST_AUTO_TEST_CASE(closest_words_and_the_first_of_equals) {
    BOOST_TEST(core_of("a....b..........a..b..........a..b", 8) == "a..b");
    BOOST_TEST(core_of("a..........a", 5) == "a");
}

BOOST_AUTO_TEST_CASE(no_farther_than_its_words_reach) {
    BOOST_TEST(core_of("a....a.b....b", 20) == "a.b");
}

BOOST_AUTO_TEST_CASE(words_that_are_shown_already_are_worth_nothing) {
    ShownWords shown;
    shown.add({0, 1, 0, 1, 0, 3});
    BOOST_TEST(shown.weight() == 3);
    BOOST_TEST(core_of("a.a.a..........b", 6, {3, 3}, shown) == "b");
    BOOST_TEST(core_of("a.a.a", 6, {3, 3}, shown).empty());
}

BOOST_AUTO_TEST_CASE(nothing_matches) {
    BOOST_TEST(core_of(".....", 6).empty());
}

BOOST_AUTO_TEST_SUITE_END()
