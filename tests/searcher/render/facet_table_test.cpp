// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/facet_table.h"

#include "common/utf8.h"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

using namespace dateline;

namespace {

std::string table(const std::vector<Facet>& facets, std::size_t columns = 80, bool ansi = false) {
    std::ostringstream out;
    write_facets(facets, columns, ansi, out);
    return out.str();
}

Facet facet(std::string field, std::vector<std::pair<std::string, std::uint64_t>> counts) {
    Facet made{std::move(field), {}, 0, 0};
    for (auto& [value, count] : counts) {
        made.values.push_back({value, "", "", count});
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(facet_table)

BOOST_AUTO_TEST_CASE(counts_stand_under_each_other) {
    BOOST_TEST(table({facet("lang", {{"en", 1200}, {"zh-Hans", 7}})}) == "lang\n"
                                                                         "en      1200\n"
                                                                         "zh-Hans    7\n");
}

BOOST_AUTO_TEST_CASE(labels_are_shown_for_values) {
    Facet people = facet("person", {{"lee-jae-myung", 3}});
    people.values[0].label = "李在明";
    people.none = 2;
    people.left_out = 40;
    BOOST_TEST(table({people}) == "person\n"
                                  "李在明 3\n"
                                  "(none) 2\n"
                                  "40 more\n");
}

BOOST_AUTO_TEST_CASE(side_by_side_as_far_as_they_fit) {
    const std::vector<Facet> two{facet("lang", {{"en", 1}, {"ja", 1}}), facet("source", {{"wire", 2}})};
    BOOST_TEST(table(two) == "lang    source\n"
                             "en 1    wire 2\n"
                             "ja 1\n");
    BOOST_TEST(table(two, 10) == "lang\nen 1\nja 1\n\nsource\nwire 2\n");
}

BOOST_AUTO_TEST_CASE(bars_in_eighths_of_the_greatest_count) {
    Facet months = facet("date:month", {{"2025-09", 1}, {"2025-10", 0}, {"2025-11", 1000}});
    months.none = 5000; // no month, no measure
    BOOST_TEST(table({months}) == "date\n"
                                  "2025-09  ▏ 1\n"
                                  "2025-10  0\n"
                                  "2025-11  ████████████████████████ 1000\n"
                                  "(none)   5000\n");
}

BOOST_AUTO_TEST_CASE(a_long_gap_is_one_line) {
    Facet years = facet("date:year", {{"1990", 1}});
    for (int year = 1991; year < 2025; ++year) {
        years.values.push_back({std::to_string(year), "", "", 0});
    }
    years.values.push_back({"2025", "", "", 1});
    BOOST_TEST(table({years}, 13) == "date\n"
                                     "1990  █████ 1\n"
                                     "…     0 × 34\n"
                                     "2025  █████ 1\n");
}

BOOST_AUTO_TEST_CASE(nothing_to_count) {
    BOOST_TEST(table({facet("tag", {})}) == "tag\n(no values)\n");
    BOOST_TEST(table({}).empty());
}

BOOST_AUTO_TEST_CASE(tables_fit_the_terminal) {
    const Facet wide =
        facet("source", {{std::string(200, 'x'), 1'000'000}, {"韩国韩国韩国韩国韩国韩国韩国韩国韩国韩国韩国", 1}});
    for (std::size_t columns = 20; columns < 120; ++columns) {
        std::istringstream lines(table({wide, facet("date:day", {{"2025-11-18", 1'000'000}})}, columns));
        for (std::string line; std::getline(lines, line);) {
            BOOST_TEST(display_width(line) <= columns);
        }
    }
}

BOOST_AUTO_TEST_CASE(names_are_bold_on_a_terminal) {
    BOOST_TEST(table({facet("lang", {{"en", 1}})}, 80, true) == "\x1b[1mlang\x1b[22m\nen 1\n");
}

BOOST_AUTO_TEST_SUITE_END()
