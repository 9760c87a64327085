// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/exact.h"

#include "searcher/query/parse.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(exact)

namespace {

std::string read_exactly(std::string_view query) {
    auto node = std::get<QueryNode>(parse_query(query));
    make_exact(node);
    return describe(node);
}

} // namespace

BOOST_AUTO_TEST_CASE(words_and_quotations_stand_as_they_are_written) {
    BOOST_TEST(read_exactly("Apple") == R"(exact phrase "Apple")");
    BOOST_TEST(read_exactly(R"("Apple Inc")") == R"(exact phrase "Apple Inc")");
    BOOST_TEST(read_exactly("title:Apple") == R"(exact phrase "Apple" in title)");
}

BOOST_AUTO_TEST_CASE(words_side_by_side_stay_alternatives) {
    BOOST_TEST(read_exactly("Apple, 手机 - review") ==
               R"(any of: exact phrase "Apple,"; exact phrase "手机"; exact phrase "review")");
}

BOOST_AUTO_TEST_CASE(signs_near_and_fields_keep_their_meaning) {
    BOOST_TEST(read_exactly("+Apple -pear") == R"(required: exact phrase "Apple"; not: exact phrase "pear")");
    BOOST_TEST(read_exactly("a NEAR/3 b") == R"(exact phrase "a" within 3 words of exact phrase "b")");
    BOOST_TEST(read_exactly("lang:ja") == R"(lang is "ja")");
}

BOOST_AUTO_TEST_SUITE_END()
