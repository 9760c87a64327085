// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/merge_policy.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace dateline;
using Indexes = std::vector<std::size_t>;

BOOST_AUTO_TEST_SUITE(merge_policy)

BOOST_AUTO_TEST_CASE(four_segments_of_like_size_merge) {
    BOOST_TEST(segments_to_merge({}).empty());
    BOOST_TEST(segments_to_merge({{100, 0}, {90, 0}, {110, 0}}).empty());
    BOOST_TEST((segments_to_merge({{100, 0}, {40000, 0}, {90, 0}, {110, 0}, {120, 0}}) == Indexes{0, 2, 3, 4}));
}

BOOST_AUTO_TEST_CASE(a_thousand_small_runs_leave_few_segments_and_few_copies) {
    std::vector<SegmentSize> segments;
    std::uint64_t copied = 0;
    for (int run = 0; run < 1000; ++run) {
        segments.push_back({10, 0});
        for (Indexes some = segments_to_merge(segments); !some.empty(); some = segments_to_merge(segments)) {
            SegmentSize merged;
            for (auto index = some.rbegin(); index != some.rend(); ++index) {
                merged.documents += segments[*index].documents;
                segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(*index));
            }
            copied += merged.documents;
            segments.push_back(merged);
        }
        BOOST_REQUIRE(segments.size() <= 15);
    }
    BOOST_TEST(copied <= 10000 * 8); // each article at most log4(1000) + 3 times
}

BOOST_AUTO_TEST_CASE(a_segment_is_written_again_when_more_than_an_eighth_is_dead) {
    BOOST_TEST(segments_to_merge({{800, 100}, {10, 0}}).empty());
    BOOST_TEST((segments_to_merge({{10, 0}, {800, 101}}) == Indexes{1}));
    BOOST_TEST(segments_to_merge({{0, 0}}).empty());
}

BOOST_AUTO_TEST_CASE(dead_documents_do_not_count_for_the_size) {
    BOOST_TEST((segments_to_merge({{64, 0}, {64, 0}, {64, 0}, {70, 7}}).empty()));
    BOOST_TEST((segments_to_merge({{64, 0}, {64, 0}, {64, 0}, {70, 6}}) == Indexes{0, 1, 2, 3}));
}

/// What a hundred updates of one article in a hundred cost.
BOOST_AUTO_TEST_CASE(small_changes_copy_little_and_leave_little_dead) {
    constexpr std::uint64_t articles = 10000;
    constexpr std::uint64_t changed = articles / 100;
    std::vector<SegmentSize> segments{{articles, 0}};
    std::uint64_t copied = 0;
    for (int update = 0; update < 100; ++update) {
        segments.push_back({changed, 0});
        for (std::uint64_t left = changed, s = 0; left > 0; ++s) { // the oldest segments lose most
            const std::uint64_t loses = std::min(left, segments[s].documents - segments[s].dead);
            segments[s].dead += loses;
            left -= loses;
        }
        for (Indexes some = segments_to_merge(segments); !some.empty(); some = segments_to_merge(segments)) {
            SegmentSize merged;
            for (auto index = some.rbegin(); index != some.rend(); ++index) {
                merged.documents += segments[*index].documents - segments[*index].dead;
                segments.erase(segments.begin() + static_cast<std::ptrdiff_t>(*index));
            }
            copied += merged.documents;
            if (merged.documents > 0) segments.insert(segments.begin(), merged);
        }
        std::uint64_t dead = 0;
        for (const SegmentSize& segment : segments) dead += segment.dead;
        BOOST_REQUIRE_LE(dead * 6, articles);
    }
    BOOST_TEST(copied <= 20 * articles); // a fifth of the articles an update, and copying is a tenth of indexing
}

BOOST_AUTO_TEST_SUITE_END()
