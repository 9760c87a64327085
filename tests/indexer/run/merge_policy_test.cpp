// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/merge_policy.h"

#include <boost/test/unit_test.hpp>

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

BOOST_AUTO_TEST_CASE(a_segment_is_written_again_when_more_than_a_quarter_is_dead) {
    BOOST_TEST(!needs_rewriting({100, 25}));
    BOOST_TEST(needs_rewriting({100, 26}));
    BOOST_TEST(!needs_rewriting({0, 0}));
}

BOOST_AUTO_TEST_SUITE_END()
