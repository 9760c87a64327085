// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random.h"
#include "tests/support/test_archive.h"

#include <boost/test/unit_test.hpp>

#include <map>
#include <set>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(facets)

namespace {

Article tagged(std::string id, std::vector<std::string> tags, std::string lang = "en") {
    Article made = article(std::move(id), "news", "text");
    made.tags = std::move(tags);
    made.lang = std::move(lang);
    return made;
}

Article dated(std::string id, std::optional<Date> date) {
    Article made = article(std::move(id), "news", "text");
    made.date = date;
    return made;
}

SearchRequest request(std::string query, std::vector<FacetRequest> facets, std::vector<Filter> filters = {}) {
    SearchRequest made;
    made.query = std::move(query);
    made.facets = std::move(facets);
    made.filters = std::move(filters);
    return made;
}

/// "red 2, blue 1, none 3, left out 4"
std::string shown(const Facet& facet) {
    std::string text;
    for (const FacetValue& value : facet.values)
        text += (text.empty() ? "" : ", ") + value.value + " " + std::to_string(value.count);
    text += (text.empty() ? "none " : ", none ") + std::to_string(facet.none);
    return text + (facet.left_out == 0 ? "" : ", left out " + std::to_string(facet.left_out));
}

} // namespace

BOOST_AUTO_TEST_CASE(values_are_counted_over_all_matches_not_over_the_page) {
    TestArchive archive({tagged("1", {"red", "blue"}), tagged("2", {"red"}), tagged("3", {})});
    SearchRequest wanted = request("news", {{"tag", 10}});
    wanted.limit = 1;
    const SearchResults results = archive.search(wanted);
    BOOST_TEST(results.hits.size() == 1U);
    BOOST_TEST(results.total == 3U);
    BOOST_TEST(shown(results.facets.at(0)) == "red 2, blue 1, none 1");
}

BOOST_AUTO_TEST_CASE(the_top_values_come_first_and_the_others_are_counted) {
    TestArchive archive({tagged("1", {"a", "b", "c"}), tagged("2", {"c", "b"}), tagged("3", {"c"})});
    BOOST_TEST(shown(archive.search(request("*", {{"tag", 2}})).facets.at(0)) == "c 3, b 2, none 0, left out 1");
}

BOOST_AUTO_TEST_CASE(a_facet_leaves_its_own_filter_out_and_no_other) {
    TestArchive archive({tagged("1", {"red"}, "en"), tagged("2", {"blue"}, "en"), tagged("3", {"red"}, "ja"),
                         tagged("4", {}, "ja"), tagged("5", {"green"}, "ko")});
    const SearchResults results = archive.search(request(
        "*", {{"tag", 10}, {"lang", 10}}, {{"tag", "red", false}, {"lang", "en", false}, {"lang", "ko", false}}));
    BOOST_TEST(results.total == 1U);
    BOOST_TEST(shown(results.facets.at(0)) == "blue 1, green 1, red 1, none 0");
    BOOST_TEST(shown(results.facets.at(1)) == "en 1, ja 1, none 0");
}

BOOST_AUTO_TEST_CASE(a_date_facet_leaves_out_both_filters_of_its_field) {
    TestArchive archive({dated("1", Date{2024, 1, 5}), dated("2", Date{2025, 3, 1}), dated("3", Date{2025, 3, 9})});
    SearchRequest wanted = request("*", {{"date:year", 10}}, {{"date", "2025-03-01", false}});
    wanted.dates = DateRange{{2025, 1, 1}, {2025, 12, 31}};
    const SearchResults results = archive.search(wanted);
    BOOST_TEST(results.total == 1U);
    BOOST_TEST(shown(results.facets.at(0)) == "2024 1, 2025 2, none 0");
}

BOOST_AUTO_TEST_CASE(filters_of_a_field_are_alternatives_of_two_fields_conditions) {
    TestArchive archive({tagged("1", {"red"}, "en"), tagged("2", {"blue"}, "en"), tagged("3", {"red", "blue"}, "ja"),
                         tagged("4", {}, "ja")});
    BOOST_TEST(archive.found("*", {{"tag", "red", false}, {"tag", "blue", false}}) == "1 2 3");
    BOOST_TEST(archive.found("*", {{"tag", "red", false}, {"lang", "ja", false}}) == "3");
    BOOST_TEST(archive.found("*", {{"tag", "red", true}}) == "2 4");
    BOOST_TEST(archive.found("*", {{"tag", "none", false}}) == "4");
    BOOST_TEST(archive.found("*", {{"tag", "none", true}}) == "1 2 3");
    BOOST_TEST(archive.found("*", {{"tag", "none", false}, {"tag", "blue", false}}) == "2 3 4");
    BOOST_TEST(archive.found("*", {{"tag", "red", false}, {"tag", "blue", true}}) == "1");
}

BOOST_AUTO_TEST_CASE(a_filter_that_nobody_passes_leaves_nothing_and_is_warned_of) {
    TestArchive archive({tagged("1", {"red"})});
    const SearchResults results = archive.search(request("*", {{"tag", 10}}, {{"tag", "green", false}}));
    BOOST_TEST(results.total == 0U);
    BOOST_TEST(results.warnings.size() == 1U);
    BOOST_TEST(shown(results.facets.at(0)) == "red 1, none 0");
    BOOST_TEST(archive.found("*", {{"lang", "xx", false}}) == "");
}

BOOST_AUTO_TEST_CASE(values_of_any_character_are_found_by_the_filter_that_the_facet_shows) {
    const std::vector<std::string> tags{"a:b",
                                        "a\"b",
                                        "a/b=c",
                                        "two\nlines",
                                        "😀 smile",
                                        "MiXed",
                                        "mixed",
                                        " lead",
                                        "tail ",
                                        "!=",
                                        "=",
                                        "*",
                                        "中國",
                                        "中国",
                                        std::string(1000, 'k'),
                                        std::string(1000, 'k') + "2",
                                        "none of these",
                                        "\x1b[31m"};
    std::vector<Article> articles;
    for (std::size_t i = 0; i < tags.size(); ++i) articles.push_back(tagged(std::to_string(i + 1), {tags[i]}));
    TestArchive archive(articles);
    const Facet facet = archive.search(request("*", {{"tag", 100}})).facets.at(0);
    BOOST_TEST(facet.values.size() == tags.size());
    for (const FacetValue& value : facet.values) {
        BOOST_TEST(value.count == 1U);
        const auto at = std::find(tags.begin(), tags.end(), value.value) - tags.begin();
        BOOST_TEST(archive.found("*", {{"tag", value.value, false}}) == std::to_string(at + 1));
        BOOST_TEST(archive.search(request("*", {{"tag", 1}}, {{"tag", value.value, true}})).total == tags.size() - 1);
    }
}

BOOST_AUTO_TEST_CASE(other_spellings_find_a_value_that_nobody_has_as_it_stands) {
    TestArchive archive({tagged("1", {"Économie"}), tagged("2", {"國際"})});
    BOOST_TEST(archive.found("*", {{"tag", "economie", false}}) == "1");
    BOOST_TEST(archive.found("*", {{"tag", "国际", false}}) == "2");
    BOOST_TEST(shown(archive.search(request("*", {{"lang", 9}}, {{"tag", "economie", false}})).facets.at(0)) ==
               "en 1, none 0");
}

BOOST_AUTO_TEST_CASE(a_language_stands_for_its_variants_where_nobody_has_it_plain) {
    TestArchive archive({tagged("1", {}, "zh-Hant"), tagged("2", {}, "zh-Hans"), tagged("3", {}, "en")});
    BOOST_TEST(archive.found("*", {{"lang", "zh", false}}) == "1 2");
    BOOST_TEST(archive.found("lang:zh") == "1 2");
}

BOOST_AUTO_TEST_CASE(date_histograms_show_gaps_as_zero_in_order_of_time) {
    TestArchive archive({dated("1", Date{2024, 11, 3}), dated("2", Date{2025, 2, 1}), dated("3", Date{2025, 2, 27}),
                         dated("4", std::nullopt)});
    const SearchResults results = archive.search(request("*", {{"date:month", 10}, {"date:year", 10}}));
    BOOST_TEST(shown(results.facets.at(0)) == "2024-11 1, 2024-12 0, 2025-01 0, 2025-02 2, none 1");
    BOOST_TEST(shown(results.facets.at(1)) == "2024 1, 2025 2, none 1");
}

BOOST_AUTO_TEST_CASE(a_day_histogram_knows_leap_years) {
    TestArchive archive({dated("1", Date{2024, 2, 28}), dated("2", Date{2024, 3, 1})});
    BOOST_TEST(shown(archive.search(request("*", {{"date:day", 10}})).facets.at(0)) ==
               "2024-02-28 1, 2024-02-29 0, 2024-03-01 1, none 0");
}

BOOST_AUTO_TEST_CASE(a_date_lies_in_a_range_when_all_days_that_it_may_mean_do) {
    TestArchive archive({dated("1", Date{2025, 11, 18}), dated("2", Date{2025, 11, 0}), dated("3", Date{2025, 0, 0}),
                         dated("4", std::nullopt)});
    BOOST_TEST(archive.found("date:2025") == "1 2 3");
    BOOST_TEST(archive.found("date:2025-11") == "1 2");
    BOOST_TEST(archive.found("date:2025-11-01..2025-11-20") == "1");
    BOOST_TEST(archive.found("date:2025-10..2025-12") == "1 2");
    BOOST_TEST(archive.found("date:2025-01-01..2025-12-31") == "1 2 3");
    BOOST_TEST(archive.found("date:..2025-11-30") == "1 2");
    BOOST_TEST(archive.found("date:2025-11-18..") == "1");
    BOOST_TEST(archive.found("date:none") == "4");
    BOOST_TEST(archive.found("*", {{"date", "2025-11", true}}) == "3 4");
}

BOOST_AUTO_TEST_CASE(a_histogram_counts_a_date_only_in_units_that_it_names) {
    TestArchive archive({dated("1", Date{2025, 11, 18}), dated("2", Date{2025, 11, 0}), dated("3", Date{2025, 0, 0}),
                         dated("4", std::nullopt)});
    const SearchResults results = archive.search(request("*", {{"date:year", 9}, {"date:month", 9}, {"date:day", 9}}));
    BOOST_TEST(shown(results.facets.at(0)) == "2025 3, none 1");
    BOOST_TEST(shown(results.facets.at(1)) == "2025-11 2, none 2");
    BOOST_TEST(shown(results.facets.at(2)) == "2025-11-18 1, none 3");
}

BOOST_AUTO_TEST_CASE(an_article_counts_once_in_a_month_that_it_mentions_twice) {
    TestArchive archive({article("1", "", "On September 19, 2018 and again on 2018-09-20; 2019年3月1日."),
                         article("2", "", "no date at all")});
    const SearchResults results = archive.search(request("*", {{"mentions:month", 9}, {"mentions:year", 9}}));
    BOOST_TEST(shown(results.facets.at(1)) == "2018 1, 2019 1, none 1");
    BOOST_TEST(results.facets.at(0).values.front().value == "2018-09");
    BOOST_TEST(results.facets.at(0).values.back().value == "2019-03");
    BOOST_TEST(archive.found("mentions:2018-09-19") == "1");
    BOOST_TEST(archive.found("mentions:2018-09") == "1");
    BOOST_TEST(archive.found("mentions:none") == "2");
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_values_in_one_article_survive) {
    std::vector<std::string> tags;
    for (int i = 0; i < 100'000; ++i) tags.push_back("tag " + std::to_string(i));
    TestArchive archive({tagged("1", tags), tagged("2", {"tag 99999"})});
    const Facet facet = archive.search(request("*", {{"tag", 1}})).facets.at(0);
    BOOST_TEST(facet.values.front().value == "tag 99999");
    BOOST_TEST(facet.values.front().count == 2U);
    BOOST_TEST(facet.left_out == 99'999U);
    BOOST_TEST(archive.found("*", {{"tag", "tag 77777", false}}) == "1");
}

namespace {

bool holds_any(const Article& article, const std::vector<std::string>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const std::string& value) {
        return value == "none" ? article.tags.empty()
                               : std::find(article.tags.begin(), article.tags.end(), value) != article.tags.end();
    });
}

} // namespace

BOOST_AUTO_TEST_CASE(counts_and_filters_equal_a_plain_count_of_the_articles) {
    Random random;
    const std::vector<std::string> values{"a", "b", "c", "d", "e"};
    const std::vector<std::string> langs{"en", "ja", "ko"};
    std::vector<Article> articles;
    for (int i = 0; i < 60; ++i) {
        std::set<std::string> tags;
        for (std::size_t n = random.below(4); n > 0; --n) tags.insert(values[random.below(values.size())]);
        articles.push_back(tagged(std::to_string(i), {tags.begin(), tags.end()}, langs[random.below(langs.size())]));
    }
    TestArchive archive(std::vector<TestSegment>{segment_of({articles.begin(), articles.begin() + 25}),
                                                 segment_of({articles.begin() + 25, articles.end()})});
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> wanted;
        std::vector<std::string> excluded;
        std::vector<Filter> filters;
        for (std::size_t n = random.below(4); n > 0; --n) {
            const std::size_t which = random.below(values.size() + 1);
            const std::string value = which == values.size() ? "none" : values[which];
            const bool exclude = random.below(3) == 0;
            (exclude ? excluded : wanted).push_back(value);
            filters.push_back({"tag", value, exclude});
        }
        const std::string lang = random.below(2) == 0 ? "" : langs[random.below(langs.size())];
        if (!lang.empty()) filters.push_back({"lang", lang, false});

        std::uint64_t total = 0;
        std::uint64_t none = 0;
        std::map<std::string, std::uint64_t> tags;
        std::map<std::string, std::uint64_t> by_lang;
        for (const Article& one : articles) {
            const bool tag_passes = (wanted.empty() || holds_any(one, wanted)) && !holds_any(one, excluded);
            const bool lang_passes = lang.empty() || one.lang == lang;
            if (tag_passes && lang_passes) ++total;
            if (tag_passes) ++by_lang[one.lang];
            if (!lang_passes) continue;
            if (one.tags.empty()) ++none;
            for (const std::string& tag : one.tags) ++tags[tag];
        }
        const SearchResults results = archive.search(request("*", {{"tag", 100}, {"lang", 100}}, filters));
        BOOST_TEST_CONTEXT("seed " << random.seed() << ", round " << round) {
            BOOST_TEST(results.total == total);
            BOOST_TEST(results.facets.at(0).none == none);
            BOOST_TEST(results.facets.at(0).values.size() == tags.size());
            for (const FacetValue& value : results.facets.at(0).values) BOOST_TEST(value.count == tags[value.value]);
            BOOST_TEST(results.facets.at(1).values.size() == by_lang.size());
            for (const FacetValue& value : results.facets.at(1).values) BOOST_TEST(value.count == by_lang[value.value]);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
