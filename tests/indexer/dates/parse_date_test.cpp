// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/parse_date.h"

#include "common/icu/calendar_names.h"
#include "indexer/dates/date_words.h"
#include "tests/support/random.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using namespace dateline;
using dateline::test::Random;

namespace {

std::string iso(const std::optional<Date>& date) {
    return date ? to_iso(*date) : "none";
}

const char* const eighteenth_of_november[] = {
    // ISO 8601
    "2025-11-18",
    "2025-11-18T09:12",
    "2025-11-18T09:12:00Z",
    "2025-11-18T23:30:00-05:00",
    "2025-11-18 09:12:00.123",
    "20251118",
    "20251118T091200Z",
    "20251118091200",
    "2025-11-18T23:59:60Z",
    "2025-11-18T24:00:00",
    "\xEF\xBB\xBF"
    "2025-11-18",
    "2025-11-18T09:12:00+09:00[Asia/Seoul]",
    "  2025-11-18\n",
    // mail and web headers
    "Tue, 18 Nov 2025 09:12:00 +0900",
    "Tue, 18 Nov 2025 09:12:00 GMT",
    "18 Nov 2025",
    "Tuesday, 18-Nov-25 09:12:00 GMT",
    "Tue Nov 18 09:12:00 2025",
    "Tue Nov 18 09:12:00 UTC 2025",
    "Tue, 18 Nov 25 09:12:00 EST",
    "Tue Nov 18 2025 09:12:00 GMT+0900 (Korean Standard Time)",
    // Unix seconds and milliseconds: 2025-11-18T12:00:00Z
    "1763467200",
    "1763467200.5",
    "1763467200000",
    // Chinese, Japanese, Korean
    "2025年11月18日",
    "2025年11月18日 09:12",
    "2025年11月18日（星期二）",
    "2025 年 11 月 18 日",
    "二〇二五年十一月十八日",
    "2025年11月18号",
    "2025年11月18日 上午9:12",
    "令和7年11月18日",
    "令和7年(2025年)11月18日",
    "2025年（令和7年）11月18日",
    "㋿7年11月18日",
    "民國114年11月18日",
    "民国114年11月18日",
    "中華民國114年11月18日",
    "114年11月18日",
    "2025年11月18日(火) 9時12分",
    "2025. 11. 18.",
    "2025.11.18",
    "2025. 11. 18. 오전 9:12",
    "2025년 11월 18일",
    "2025년 11월 18일 화요일",
    "２０２５年１１月１８日",
    "２０２５－１１－１８",
    // other languages
    "November 18, 2025",
    "Nov. 18, 2025",
    "Nov 18th, 2025",
    "18 November 2025",
    "18th of November 2025",
    "Tuesday, November 18, 2025 at 9:12 am",
    "NOVEMBER 18, 2025",
    "18 de noviembre de 2025",
    "18 novembre 2025",
    "18. November 2025",
    "Dienstag, den 18. November 2025, 09:12 Uhr",
    "18 de novembro de 2025",
    "terça-feira, 18 de novembro de 2025",
    "18 ноября 2025",
    "18 ноября 2025 г.",
    "вторник, 18 ноября 2025 г., 09:12",
    "18 november 2025",
    "18 listopada 2025",
    "18 listopada 2025 r.",
    "18 Kasım 2025",
    "18 listopadu 2025",
    "18. marraskuuta 2025",
    "2025. november 18.",
    "18 noiembrie 2025",
    "18 Νοεμβρίου 2025",
    "18 листопада 2025",
    "18 نوفمبر 2025",
    "١٨ نوفمبر ٢٠٢٥",
    "18 בנובמבר 2025",
    "18 नवंबर 2025",
    "18 พฤศจิกายน 2568",
    "18 tháng 11, 2025",
    "ngày 18 tháng 11 năm 2025",
    "2025 m. lapkričio 18 d.",
    "18.11.2025",
    "18/11/2025",
    "11/18/2025",
    "18-11-2025",
};

const char* const no_dates[] = {
    // impossible
    "0000-00-00",
    "2024-02-30",
    "2023-02-29",
    "2024-13-01",
    "2024-00-10",
    "2024-11-00",
    "2024年2月30日",
    "2024年13月",
    "31 November 2025",
    "30.02.2024",
    "2025-11-18T25:00:00",
    "2025-11-18T12:61",
    "99999-01-01",
    "-2025-11-18",
    "令和0年1月1日",
    // placeholders, never 1970 or the year 1 in silence
    "0",
    "1970-01-01T00:00:00Z",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "0001-01-01T00:00:00",
    "9999-12-31",
    "1e18",
    "-1",
    "999999999999999999999999",
    "1000000000000000000",
    // no date at all
    "",
    " ",
    "today",
    "3 hours ago",
    "yesterday at 9:12",
    "N/A",
    "null",
    "-",
    "18:30",
    "November",
    "November 18",
    "11-18",
    "2025-11-18 and 2025-11-19",
    "on 2025-11-18",
    "2025-11-18 (draft) of a plan",
    "2025-W47-2",
    "v2025.11.18.2",
};

struct Example {
    const char* text;
    const char* date;
};
std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.text;
}

const Example less_precise[] = {
    {"2025", "2025"},
    {"2025年", "2025"},
    {"令和7年", "2025"},
    {"令和元年", "2019"},
    {"平成30年9月", "2018-09"},
    {"昭和64年1月7日", "1989-01-07"},
    {"2025-11", "2025-11"},
    {"2025年11月", "2025-11"},
    {"2025년 11월", "2025-11"},
    {"November 2025", "2025-11"},
    {"noviembre de 2025", "2025-11"},
    {"2025/11", "2025-11"},
    {"03/04/2025", "2025"}, // of the third or the fourth month
    {"04/04/2025", "2025-04-04"},
    {"1970-01-01", "1970-01-01"}, // written out by hand
    {"1969-07-20T20:17:00Z", "1969-07-20"},
    {"18 Nov 69 09:12:00 GMT", "1969-11-18"},
    {"100000000", "1973-03-03"},
};

const Example lines[] = {
    {"2025-11-18-ferry-archive-opens.txt", "2025-11-18"},
    {"20251118_page.txt", "2025-11-18"},
    {"page_20251118_0912.txt", "2025-11-18"},
    {"Seoul, 18 November 2025 — The ministers met.", "2025-11-18"},
    {"000_e2cf4848f52f249c.txt", "none"},
    {"rev20251118.txt", "none"},
    {"12345678.txt", "none"},
    {"1.25.11.2025", "none"},
    {"2025-11.txt", "none"},
};

const Example addresses[] = {
    {"https://example.com/2025/11/18/ferry", "2025-11-18"},
    {"https://example.com/world/2025/nov/18/ferry", "2025-11-18"},
    {"https://example.com/2025-11-18-ferry.html", "2025-11-18"},
    {"https://example.com/news/20251118/1234.html", "2025-11-18"},
    {"https://example.com/2025/11/ferry", "2025-11"},
    {"https://example.com/2025/13/ferry", "none"},
    {"https://example.com/1234/11/ferry", "none"},
    {"https://example.com/a/123456789", "none"},
    {"https://example.com:8080/", "none"},
    {"", "none"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(dates_that_are_written)

BOOST_DATA_TEST_CASE(one_day_is_read_from_all_its_forms, eighteenth_of_november) {
    BOOST_TEST(iso(parse_date(sample)) == "2025-11-18");
}

BOOST_DATA_TEST_CASE(what_is_no_date_or_none_that_can_be_is_refused, no_dates) {
    BOOST_TEST(iso(parse_date(sample)) == "none");
}

BOOST_DATA_TEST_CASE(a_date_is_as_precise_as_it_is_written, less_precise) {
    BOOST_TEST(iso(parse_date(sample.text)) == sample.date);
}

BOOST_DATA_TEST_CASE(a_full_date_is_found_in_a_line, lines) {
    BOOST_TEST(iso(find_date(sample.text)) == sample.date);
}

BOOST_DATA_TEST_CASE(a_date_is_found_in_an_address, addresses) {
    BOOST_TEST(iso(find_date_in_url(sample.text)) == sample.date);
}

BOOST_AUTO_TEST_CASE(the_months_of_cldr_are_read_in_every_language_that_names_them) {
    for (const char* const locale : {"en", "de", "es", "fr", "it", "pt", "ru", "nl", "pl", "tr", "id", "sv", "da", "nb",
                                     "fi", "cs", "hu", "ro", "el", "uk", "bg", "ca", "lt", "lv", "et", "fa", "hi"}) {
        const icu::CalendarNames names = icu::calendar_names(locale);
        for (std::size_t month = 0; month < 12; ++month) {
            const std::string text = "7 " + names.months[month].front() + " 2025";
            const Date expected{2025, static_cast<std::uint8_t>(month + 1), 7};
            BOOST_TEST(iso(parse_date(text)) == to_iso(expected), locale << ' ' << text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_word_that_is_two_months_in_two_languages_is_none) {
    const icu::CalendarNames polish = icu::calendar_names("pl");
    BOOST_TEST(polish.months[10].front() == "listopada");
    BOOST_TEST(month_of_word("listopada").has_value()); // October in Croatian, which the table leaves out
    BOOST_TEST(!month_of_word("week").has_value());
}

BOOST_AUTO_TEST_CASE(every_real_date_comes_back_from_iso) {
    Random random;
    for (int i = 0; i < 2000; ++i) {
        const Date day = from_days(static_cast<std::int32_t>(random.below(80000)) - 30000);
        for (const Date& date : {day, Date{day.year, day.month, 0}, Date{day.year, 0, 0}})
            BOOST_REQUIRE((parse_date(to_iso(date)) == date));
    }
}

BOOST_AUTO_TEST_CASE(any_bytes_give_a_real_date_or_none) {
    Random random;
    for (int i = 0; i < 2000; ++i) {
        const std::string text = random.bytes(40);
        const auto date = parse_date(text);
        BOOST_TEST((!date || is_valid(*date)));
        (void)find_date(text);
        (void)find_date_in_url(text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
