// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/copies.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>

using namespace dateline;
using dateline::test::Random;

namespace {

using Sketches = std::vector<std::optional<Sketch>>;

Sketch random_sketch(Random& random) {
    Sketch sketch = 0;
    for (int i = 0; i < 4; ++i) sketch = (sketch << 16U) | random.below(1U << 16U);
    return sketch;
}

/// The sketch with that many of its bits changed.
Sketch changed(Random& random, Sketch sketch, int bits) {
    Sketch mask = 0;
    while (std::popcount(mask) < bits) mask |= Sketch{1} << random.below(64);
    return sketch ^ mask;
}

/// What distinct() says, by looking at each pair.
std::vector<Distinct> by_pairs(const Sketches& sketches) {
    std::vector<Distinct> shown;
    for (std::size_t i = 0; i < sketches.size(); ++i) {
        const auto same = std::find_if(shown.begin(), shown.end(), [&](const Distinct& one) {
            return sketches[i] && sketches[one.place] && are_copies(*sketches[i], *sketches[one.place]);
        });
        if (same == shown.end()) {
            shown.push_back({i, 0});
        } else {
            ++same->copies;
        }
    }
    return shown;
}

} // namespace

BOOST_AUTO_TEST_SUITE(copies)

BOOST_AUTO_TEST_CASE(every_sketch_within_four_bits_is_found_and_none_beyond) {
    Random random;
    for (int i = 0; i < 500; ++i) {
        const Sketch sketch = random_sketch(random);
        CopyFinder finder;
        finder.add(sketch);
        const int bits = static_cast<int>(random.below(12));
        const bool found = finder.find(changed(random, sketch, bits)).has_value();
        BOOST_TEST(found == (bits <= most_different_bits), bits << " bits, seed " << random.seed());
    }
}

BOOST_AUTO_TEST_CASE(the_first_of_several_is_named) {
    CopyFinder finder;
    finder.add(0b0000);
    finder.add(0b0011);
    BOOST_TEST(*finder.find(0b0111) == 0U);
}

BOOST_AUTO_TEST_CASE(the_first_in_order_is_shown_and_counts_the_others) {
    const std::vector<Distinct> shown = distinct({1, 1U << 20U, 0, ~Sketch{0}, 1});
    BOOST_TEST((shown == std::vector<Distinct>{{0, 3}, {3, 0}}));
}

BOOST_AUTO_TEST_CASE(articles_without_a_sketch_are_copies_of_nothing) {
    const std::vector<Distinct> shown = distinct({std::nullopt, 5, std::nullopt, 5});
    BOOST_TEST((shown == std::vector<Distinct>{{0, 0}, {1, 1}, {2, 0}}));
    BOOST_TEST(distinct({}).empty());
}

BOOST_AUTO_TEST_CASE(bands_find_what_looking_at_each_pair_finds) {
    Random random;
    for (int round = 0; round < 20; ++round) {
        Sketches sketches;
        for (int i = 0; i < 300; ++i) {
            const bool copy = !sketches.empty() && random.below(3) == 0;
            const auto from = copy ? sketches[random.below(sketches.size())] : std::nullopt;
            if (from) {
                sketches.emplace_back(changed(random, *from, static_cast<int>(random.below(7))));
            } else if (random.below(10) == 0) {
                sketches.emplace_back(std::nullopt);
            } else {
                sketches.emplace_back(random_sketch(random));
            }
        }
        const std::vector<Distinct> shown = distinct(sketches);
        BOOST_TEST((shown == by_pairs(sketches)), "seed " << random.seed());
        std::uint64_t all = 0;
        for (const Distinct& one : shown) all += 1 + one.copies;
        BOOST_TEST(all == sketches.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
