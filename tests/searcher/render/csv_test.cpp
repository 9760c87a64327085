// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_results.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using test::rendered;
using test::sample_results;

BOOST_AUTO_TEST_SUITE(render_csv)

BOOST_AUTO_TEST_CASE(csv_quotes_and_defuses) {
    SearchResults results = sample_results();
    results.hits[0].title = {{"=cmd(\"x\"), y", false}};
    results.hits[0].stored.article.id = "-1+1";
    const std::string header =
        "rank,id,score,title,date,date_from,lang,source,url,path,snippet,snippet_section,copies\r\n";
    const std::string row =
        "1,'-1+1,7.3100,\"'=cmd(\"\"x\"\"), y\",2025-11-18,meta,en,korea-pages,,pages/1.txt,…与朝鲜对话,related,0\r\n";
    BOOST_TEST(rendered(results, AsCsv{}) == header + row);
    BOOST_TEST(rendered(results, AsCsv{.header = false, .query_id = "q"}) == "q," + row);
}

BOOST_AUTO_TEST_CASE(cells_that_are_no_formulas) {
    SearchResults results = sample_results();
    const auto id_cell = [&](std::string id) {
        results.hits[0].stored.article.id = std::move(id);
        const std::string row = rendered(results, AsCsv{.header = false, .query_id = ""});
        return row.substr(2, row.find(",7.3100") - 2);
    };
    BOOST_TEST(id_cell("-5") == "-5"); // a number
    BOOST_TEST(id_cell("+1.5") == "+1.5");
    BOOST_TEST(id_cell("-5+2") == "'-5+2");
    BOOST_TEST(id_cell("@sum") == "'@sum");
    BOOST_TEST(id_cell("=") == "'=");
    BOOST_TEST(id_cell("a=b") == "a=b");
    BOOST_TEST(id_cell("two\nlines") == "\"two\nlines\"");
    BOOST_TEST(id_cell("a,\"b\"") == "\"a,\"\"b\"\"\"");
    BOOST_TEST(id_cell("\x1b[2J") == "\\x1b[2J");
}

BOOST_AUTO_TEST_SUITE_END()
