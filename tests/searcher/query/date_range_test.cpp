// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/date_range.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <random>
#include <vector>

using namespace dateline;

namespace {

constexpr Date tuesday{2025, 11, 18};

/// "first..last", or the reason.
std::string read(std::string_view text, const Date& seen_from = tuesday) {
    const Result<DateRange> range = read_date_range(text, seen_from);
    return range ? to_iso(range->first) + ".." + to_iso(range->last) : range.error().reason;
}

struct Reading {
    std::string_view text;
    std::string_view days;
};

void check(const std::vector<Reading>& readings) {
    for (const Reading& reading : readings) {
        BOOST_TEST_CONTEXT(reading.text) {
            BOOST_TEST(read(reading.text) == reading.days);
        }
    }
}

/// Sets the clock for one test and takes it back.
struct FixedClock {
    explicit FixedClock(const char* day) { setenv("DATELINE_TODAY", day, 1); }
    ~FixedClock() { unsetenv("DATELINE_TODAY"); }
    FixedClock(const FixedClock&) = delete;
    FixedClock& operator=(const FixedClock&) = delete;
};

} // namespace

BOOST_AUTO_TEST_SUITE(date_range)

BOOST_AUTO_TEST_CASE(dates_are_all_their_days) {
    check({{"2025", "2025-01-01..2025-12-31"},
           {"2025-11", "2025-11-01..2025-11-30"},
           {"2025-11-18", "2025-11-18..2025-11-18"},
           {"2024-02", "2024-02-01..2024-02-29"},
           {" 2025 ", "2025-01-01..2025-12-31"}});
}

BOOST_AUTO_TEST_CASE(ranges_include_both_ends) {
    check({{"2025-10..2025-12", "2025-10-01..2025-12-31"},
           {"2025..", "2025-01-01..9999-12-31"},
           {"..2025-11", "0001-01-01..2025-11-30"},
           {"2025-11-18..2025-11-18", "2025-11-18..2025-11-18"},
           {"2024 .. 2025-03-02", "2024-01-01..2025-03-02"},
           {"last week..today", "2025-11-10..2025-11-18"},
           {"2025-09..yesterday", "2025-09-01..2025-11-17"}});
}

BOOST_AUTO_TEST_CASE(relative_dates) {
    check({{"today", "2025-11-18..2025-11-18"},
           {"yesterday", "2025-11-17..2025-11-17"},
           {"this week", "2025-11-17..2025-11-23"},
           {"last week", "2025-11-10..2025-11-16"},
           {"this month", "2025-11-01..2025-11-30"},
           {"last month", "2025-10-01..2025-10-31"},
           {"this year", "2025-01-01..2025-12-31"},
           {"last year", "2024-01-01..2024-12-31"},
           {"last 30 days", "2025-10-20..2025-11-18"},
           {"last 1 day", "2025-11-18..2025-11-18"},
           {"last 2 weeks", "2025-11-05..2025-11-18"},
           {"last 3 months", "2025-08-19..2025-11-18"},
           {"last 2 years", "2023-11-19..2025-11-18"},
           {"Last  Week", "2025-11-10..2025-11-16"},
           {"last-30-days", "2025-10-20..2025-11-18"},
           {"last_week", "2025-11-10..2025-11-16"}});
}

BOOST_AUTO_TEST_CASE(relative_dates_at_the_edges_of_the_calendar) {
    BOOST_TEST(read("last month", {2025, 1, 31}) == "2024-12-01..2024-12-31");
    BOOST_TEST(read("last 1 month", {2025, 3, 31}) == "2025-03-01..2025-03-31");
    BOOST_TEST(read("last 12 months", {2024, 2, 29}) == "2023-03-01..2024-02-29");
    BOOST_TEST(read("this week", {2025, 11, 23}) == "2025-11-17..2025-11-23");
    BOOST_TEST(read("this week", {2025, 11, 17}) == "2025-11-17..2025-11-23");
    BOOST_TEST(read("this week", {1969, 12, 31}) == "1969-12-29..1970-01-04");
    BOOST_TEST(read("last year", {1, 1, 1}) == "0001-01-01..0001-12-31");
    BOOST_TEST(read("last 999999 days") == "0001-01-01..2025-11-18");
    BOOST_TEST(read("last 999999 years") == "0001-01-01..2025-11-18");
    BOOST_TEST(read("this week", {9999, 12, 31}) == "9999-12-27..9999-12-31");
}

BOOST_AUTO_TEST_CASE(east_asian_forms) {
    check({{"2025年", "2025-01-01..2025-12-31"},
           {"2025年11月", "2025-11-01..2025-11-30"},
           {"2025年1月5日", "2025-01-05..2025-01-05"},
           {"２０２５年１１月１８日", "2025-11-18..2025-11-18"},
           {"２０２５－１１．．２０２５－１２", "2025-11-01..2025-12-31"},
           {"2025년 11월 18일", "2025-11-18..2025-11-18"},
           {"2025年11月18號", "2025-11-18..2025-11-18"},
           {"2025年9月..2025年11月", "2025-09-01..2025-11-30"}});
}

BOOST_AUTO_TEST_CASE(refusals_say_what_is_read) {
    for (const std::string_view text : {"",
                                        " ",
                                        "soon",
                                        "18",
                                        "2025-1",
                                        "2025-13",
                                        "2025-02-30",
                                        "20251118",
                                        "2025-11-18T10:00",
                                        "last",
                                        "last 0 days",
                                        "last 30",
                                        "last 30days",
                                        "last 9999999 days",
                                        "last -3 days",
                                        "this 3 days",
                                        "next week",
                                        "2025年13月",
                                        "2025年2月30日",
                                        "2025年11月18",
                                        "25年",
                                        "2025..soon",
                                        "soon..2025",
                                        "2025...2026",
                                        "1..2..3",
                                        "0000",
                                        "年"}) {
        BOOST_TEST_CONTEXT(text) {
            const std::string reason = read(text);
            BOOST_TEST(reason.find("write 2025, 2025-11, 2025-11-18,") != std::string::npos);
            BOOST_TEST(reason.find("last 30 days") != std::string::npos);
            BOOST_TEST(reason.find('\n') == std::string::npos);
        }
    }
    BOOST_TEST(read("2025-02-30").starts_with("'2025-02-30' is no date of the calendar"));
    BOOST_TEST(read("2025-12..2025-10") == "the range ends on 2025-10-31, before it begins on 2025-12-01");
    BOOST_TEST(read("..") == "a range needs a date before or behind its ..");
    BOOST_TEST(read(std::string(100'000, '1')) == "this is too long for a date");
}

BOOST_AUTO_TEST_CASE(fixed_clock) {
    {
        const FixedClock clock("2025-11-18");
        BOOST_TEST((today() == tuesday));
    }
    for (const char* const wrong : {"2025-11", "tomorrow", "2025-02-30"}) {
        const FixedClock clock(wrong);
        BOOST_CHECK_THROW((void)today(), std::invalid_argument);
    }
    {
        const FixedClock clock("");
        BOOST_TEST(is_valid(today()));
        BOOST_TEST(static_cast<int>(today().day) != 0);
    }
}

BOOST_AUTO_TEST_CASE(any_text_gives_a_range_in_order_or_a_reason) {
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random(seed);
    const std::vector<std::string> pieces{"2025", "1",    "0",    "-",  "11",    "..",    ".",   "年",
                                          "月",   "日",   "last", " ",  "this",  "week",  "day", "99",
                                          "s",    "\xFF", "年",   "９", "today", "month", "year"};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (auto count = random() % 7; count > 0; --count) {
            text += pieces[random() % pieces.size()];
        }
        const Date day = from_days(static_cast<int>(random() % 3'652'059) + to_days({1, 1, 1}));
        const Result<DateRange> range = read_date_range(text, day);
        BOOST_TEST_CONTEXT("seed " << seed << ", " << text << ", seen from " << to_iso(day)) {
            if (range) {
                BOOST_TEST_REQUIRE((is_valid(range->first) && range->first.day != 0));
                BOOST_TEST_REQUIRE((is_valid(range->last) && range->last.day != 0));
                BOOST_TEST_REQUIRE((range->first <= range->last));
            } else {
                BOOST_TEST_REQUIRE(!range.error().reason.empty());
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
