// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_results.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::rendered;
using test::sample_results;

BOOST_AUTO_TEST_SUITE(render_trec)

BOOST_AUTO_TEST_CASE(trec_run) {
    SearchResults results = sample_results();
    results.hits[0].stored.article.id = "a 1\n";
    BOOST_TEST(rendered(results, AsTrec{"301", "dateline"}) == "301 Q0 a%201%0A 1 7.310000 dateline\n");
}

BOOST_AUTO_TEST_SUITE_END()
