// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/mentioned_dates.h"

#include "tests/support/random.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <string>

using namespace dateline;
using dateline::test::Random;

namespace {

/// The dates as ISO, parted by spaces.
std::string mentions(std::string_view text, const std::optional<Date>& published = Date{2025, 11, 18}) {
    std::string all;
    for (const Date& date : mentioned_dates(text, published)) all += (all.empty() ? "" : " ") + to_iso(date);
    return all;
}

struct Example {
    const char* text;
    const char* dates;
};
std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.text;
}

const Example with_year[] = {
    {"恢复因最近事态升级而暂停的2018年9月19日军事协议。", "2018-09-19"},
    {"The deal of September 19, 2018 was suspended.", "2018-09-19"},
    {"The deal of 19 September 2018 was suspended.", "2018-09-19"},
    {"平成30年9月19日の合意", "2018-09-19"},
    {"民國107年9月19日簽署", "2018-09-19"},
    {"107年9月19日簽署", "2018-09-19"},
    {"二〇一八年九月十九日签署", "2018-09-19"},
    {"２０１８年９月１９日に署名", "2018-09-19"},
    {"2018년 9월 19일 평양에서", "2018-09-19"},
    {"am 19. September 2018 in Pjöngjang", "2018-09-19"},
    {"el 19 de septiembre de 2018 en Pionyang", "2018-09-19"},
    {"le 19 septembre 2018 à Pyongyang", "2018-09-19"},
    {"19 сентября 2018 года в Пхеньяне", "2018-09-19"},
    {"เมื่อวันที่ 19 กันยายน 2561 ที่กรุงเทพ", "2018-09-19"},
    {"ngày 19 tháng 9 năm 2018 tại Hà Nội", "2018-09-19"},
    {"dated 2018-09-19, revised 19.9.2018 and 2018/10/05", "2018-09-19 2018-10-05"},
    {"这是自2024年10月以来首次。", "2024-10"},
    {"since October 2024, and in March 2023", "2023-03 2024-10"},
    {"平成30年9月に", "2018-09"},
};

const Example without_year[] = {
    {"pledged on November 18 to work", "2025-11-18"},
    {"stated on November 28 in Seoul", "2025-11-28"},
    {"on Sept. 19 and again on 3rd of March", "2025-09-19 2026-03-03"},
    {"9月19日の会談", "2025-09-19"},
    {"9月に会談、1月2日に再開", "2025-09 2026-01-02"},
    {"9월 19일 회담", "2025-09-19"},
    {"am 19. September", "2025-09-19"},
    {"el 19 de septiembre", "2025-09-19"},
    {"去年9月19日签署", "2024-09-19"},
    {"昨年の9月に署名", "2024-09"},
    {"지난해 9월 19일 서명", "2024-09-19"},
    {"来年3月に", "2026-03"},
    {"on September 19 last year", "2024-09-19"},
    {"98年9月19日に", "1998-09-19"},
    {"25年9月に", "2025-09"},
};

const Example stretches[] = {
    {"2018年9月19日至21日, 10月5日", "2018-09-19 2018-09-21 2018-10-05"},
    {"2018年9月19日至10月5日", "2018-09-19 2018-10-05"},
    {"2018年12月30日から1月2日まで", "2018-12-30 2019-01-02"},
    {"September 19-21, 2018", "2018-09-19 2018-09-21"},
    {"from September 19 to October 5, 2018", "2018-09-19 2018-10-05"},
    {"from December 30 to January 2, 2019", "2018-12-30 2019-01-02"},
    {"19-21 September 2018", "2018-09-19 2018-09-21"},
    {"19 and 20 September 2018", "2018-09-19 2018-09-20"},
    {"2018년 9월 19일부터 21일까지", "2018-09-19 2018-09-21"},
    {"2018年9月19日。同年10月に", "2018-09-19 2018-10"},
};

const Example nothing[] = {
    {"in 2018, and 2019年", ""},
    {"September came, and may 5 people march 10 miles", ""},
    {"pages 2010-12 and version 1.25.11.2025", ""},
    {"31 November 2018, 2018年2月30日, February 30", ""},
    {"rev20251118 and 99999999", ""},
    {"set 2018 targets, 5 out of 10, 3 ago", ""},
    {"May 5,000 people", ""},
    {"有期徒刑3年9月", ""},
    {"", ""},
};

} // namespace

BOOST_AUTO_TEST_SUITE(mentioned_dates_of_a_text)

BOOST_DATA_TEST_CASE(a_date_with_its_year_is_found_in_any_form, with_year) {
    BOOST_TEST(mentions(sample.text, std::nullopt) == sample.dates);
}

BOOST_DATA_TEST_CASE(a_date_without_its_year_is_seen_from_the_articles_own, without_year) {
    BOOST_TEST(mentions(sample.text) == sample.dates);
}

BOOST_DATA_TEST_CASE(both_ends_of_a_stretch_are_dates, stretches) {
    BOOST_TEST(mentions(sample.text) == sample.dates);
}

BOOST_DATA_TEST_CASE(what_only_looks_like_a_date_is_none, nothing) {
    BOOST_TEST(mentions(sample.text) == sample.dates);
}

BOOST_AUTO_TEST_CASE(without_a_date_of_its_own_an_article_has_no_yearless_mentions) {
    BOOST_TEST(mentions("9月19日, September 19, last year on May 5", std::nullopt) == "");
}

BOOST_AUTO_TEST_CASE(the_nearest_year_is_taken_and_of_two_the_earlier) {
    BOOST_TEST(mentions("on December 30", Date{2025, 1, 3}) == "2024-12-30");
    BOOST_TEST(mentions("on January 2", Date{2025, 12, 30}) == "2026-01-02");
    BOOST_TEST(mentions("5月", Date{2025, 11, 0}) == "2025-05");
    BOOST_TEST(mentions("on December 30", Date{2025, 0, 0}) == "2025-12-30");
    BOOST_TEST(mentions("on February 29", Date{2026, 3, 1}) == "");
    BOOST_TEST(mentions("on February 29", Date{2025, 1, 5}) == "2024-02-29");
}

BOOST_AUTO_TEST_CASE(dates_come_once_and_in_order_of_time) {
    BOOST_TEST(mentions("5 May 2020, then 2018年9月19日; again May 5, 2020.") == "2018-09-19 2020-05-05");
}

BOOST_AUTO_TEST_CASE(an_article_mentions_the_dates_of_its_text_and_of_its_related_items) {
    Article article;
    article.date = Date{2025, 11, 18};
    article[Section::title] = "Deal of 19 September 2018";
    article[Section::caption] = "A photo of May 2019";
    article[Section::body] = "on November 20";
    article[Section::related] = "恢复2017年3月2日军事协议";
    article[Section::comments] = "since 1 January 2001";
    article[Section::boilerplate] = "Last change: 2 January 2001";
    BOOST_TEST(
        (mentioned_dates(article) == std::vector<Date>{{2017, 3, 2}, {2018, 9, 19}, {2019, 5, 0}, {2025, 11, 20}}));
}

BOOST_AUTO_TEST_CASE(a_line_does_not_go_on_in_the_next) {
    BOOST_TEST(mentions("2018年9月19日\n10月5日") == "2018-09-19 2025-10-05");
    BOOST_TEST(mentions("September\n19, 2018") == "");
}

BOOST_AUTO_TEST_CASE(a_date_is_found_wherever_it_stands_in_a_long_line) {
    for (std::size_t before = 0; before < 300; ++before) {
        const std::string text = std::string(before, 'x') + " on 19 September 2018 " + std::string(before, 'y');
        BOOST_REQUIRE(mentions(text, std::nullopt) == "2018-09-19");
        std::string han;
        for (std::size_t i = 0; i < before; ++i) han += "字";
        BOOST_REQUIRE(mentions(han + "2018年九月十九日" + han, std::nullopt) == "2018-09-19");
    }
}

BOOST_AUTO_TEST_CASE(every_written_date_comes_back_from_every_form) {
    Random random;
    for (int i = 0; i < 500; ++i) {
        const Date date = from_days(static_cast<std::int32_t>(random.below(60000)) - 20000);
        const std::string y = std::to_string(date.year);
        const std::string m = std::to_string(date.month);
        const std::string d = std::to_string(date.day);
        for (const std::string& form : {y + "年" + m + "月" + d + "日", y + "년 " + m + "월 " + d + "일", to_iso(date),
                                        y + "/" + m + "/" + d, d + "." + m + "." + y}) {
            std::string text = random.text(20) + "\n… " + form + " …\n" + random.text(20);
            const auto found = mentioned_dates(text, std::nullopt);
            BOOST_TEST_REQUIRE(std::count(found.begin(), found.end(), date) == 1, form);
        }
    }
}

BOOST_AUTO_TEST_CASE(any_text_gives_real_dates_in_order) {
    Random random;
    for (int i = 0; i < 300; ++i) {
        std::string text = random.text(400);
        for (std::size_t at = 0; at < text.size(); at += 7)
            if (text[at] == ' ') text[at] = static_cast<char>('0' + at % 10);
        const auto found = mentioned_dates(text, Date{2025, 11, 18});
        BOOST_TEST(std::is_sorted(found.begin(), found.end()));
        BOOST_TEST(std::all_of(found.begin(), found.end(), is_valid));
    }
}

BOOST_AUTO_TEST_CASE(time_grows_with_the_length_of_a_text_only) {
    for (const std::string_view piece : {"1", "月", "1月", "9月1", "19 ", "September ", "1-1-", "一"}) {
        std::string text;
        while (text.size() < 300'000) text += piece;
        const auto begin = std::chrono::steady_clock::now();
        (void)mentioned_dates(text, Date{2025, 11, 18});
        BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(10)), piece);
    }
}

BOOST_AUTO_TEST_SUITE_END()
