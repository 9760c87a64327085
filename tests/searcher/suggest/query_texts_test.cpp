// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/query_texts.h"

#include "searcher/query/parse.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::Random;

namespace {

std::string texts(std::string_view query) {
    std::string all;
    for (const QueryText& one : query_texts(query)) {
        BOOST_TEST(query.substr(one.begin, one.text.size()) == one.text);
        all += "[" + one.text + "]";
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(texts_of_a_query)

BOOST_AUTO_TEST_CASE(words_and_quotations) {
    BOOST_TEST(texts("North Korea") == "[North][Korea]");
    BOOST_TEST(texts("+must \"two words\" OR 朝鲜") == "[must][two words][朝鲜]");
    BOOST_TEST(texts("(a OR b) AND c NEAR/3 d") == "[a][b][c][d]");
}

BOOST_AUTO_TEST_CASE(sections_are_texts_and_other_fields_are_not) {
    BOOST_TEST(texts("title:soup") == "[soup]");
    BOOST_TEST(texts("person:\"Kim Jong Un\" soup lang:en date:2025") == "[soup]");
}

BOOST_AUTO_TEST_CASE(what_must_not_match_is_left_alone) {
    BOOST_TEST(texts("a -b c") == "[a][c]");
    BOOST_TEST(texts("a NOT b c") == "[a][c]");
    BOOST_TEST(texts("a -title:b c") == "[a][c]");
    BOOST_TEST(texts("a -(b OR (c d)) e") == "[a][e]");
    BOOST_TEST(texts("a -\"b c\" d") == "[a][d]");
}

BOOST_AUTO_TEST_CASE(beginnings_and_letter_by_letter_quotations_are_left_alone) {
    BOOST_TEST(texts("pre* =\"To The Letter\" word *") == "[word]");
}

BOOST_AUTO_TEST_CASE(any_readable_query_has_its_texts_in_place) {
    Random random;
    for (int i = 0; i < 3000; ++i) {
        const std::string query = random.text(30);
        if (std::holds_alternative<QueryError>(parse_query(query))) continue;
        for (const QueryText& one : query_texts(query))
            BOOST_REQUIRE_MESSAGE(query.compare(one.begin, one.text.size(), one.text) == 0, "seed " << random.seed());
    }
}

BOOST_AUTO_TEST_SUITE_END()
