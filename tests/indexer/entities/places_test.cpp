// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/entities/found.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using dateline::test::Example;
using dateline::test::found;

namespace {

const Example countries[] = {
    {"en", "talks with North Korea", "North Korea = KP place"},
    {"en", "the DPRK said", "DPRK = KP place"},
    {"zh", "朝鲜核计划", "朝鲜 = KP place"},
    {"ja", "北朝鮮との対話", "北朝鮮 = KP place"},
    {"ko", "북한은 밝혔다", "북한 = KP place"},
    {"ja", "ミャンマーの首都", "ミャンマー = MM place"},
    {"ru", "переговоры в России", "России = RU place"},
    {"de", "in den Niederlanden", "Niederlanden = NL place"},
    {"en", "a French village", "French = FR place"},
    {"en", "the former Soviet Union", "Soviet Union = SUHH place"},
    {"zh", "中华人民共和国成立", "中华人民共和国 = CN place"},
};
const Example compounds[] = {
    {"zh", "中美关系", "中美 = CN place, 中美 = US place"},
    {"zh", "韩美同盟", "韩美 = KR place, 韩美 = US place"},
    {"ja", "日中韓首脳会談", "日中韓 = JP place, 日中韓 = CN place, 日中韓 = KR place"},
    {"zh", "其中美国最多", "美国 = US place"},
};
const Example below_countries[] = {
    {"en", "a street in Osaka", "Osaka = JP-27 place, Osaka = JP place"},
    {"zh", "广东的城市", "广东 = CN-GD place, 广东 = CN place"},
    {"ko", "부산에서 열렸다", "부산 = KR-26 place, 부산 = KR place"},
};
const Example blocked[] = {
    {"en", "a storm hit New England today", ""},
    {"en", "the Gulf of Mexico is warm", ""},
    {"en", "in New Mexico today", "New Mexico = US-NM place, New Mexico = US place"},
    {"zh", "中国新闻社报道", "中国新闻社 = china-news-service org"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(places)

BOOST_DATA_TEST_CASE(countries_are_known_in_many_languages, data::make(countries)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}
BOOST_DATA_TEST_CASE(news_compounds_name_each_of_their_countries, data::make(compounds)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}
BOOST_DATA_TEST_CASE(a_city_or_province_stands_for_its_country_too, data::make(below_countries)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}
BOOST_DATA_TEST_CASE(a_longer_name_that_holds_a_country_is_not_that_country, data::make(blocked)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}

BOOST_AUTO_TEST_CASE(an_ambiguous_name_alone_is_a_value_of_its_own) {
    BOOST_TEST(found("en", "He was born in Georgia.") == "Georgia = Georgia (country or US state) place");
    BOOST_TEST(found("en", "the Congo basin") == "Congo = Congo (Congo - Kinshasa or Congo - Brazzaville) place");
}

BOOST_AUTO_TEST_CASE(an_ambiguous_name_means_the_one_candidate_that_is_named_for_certain) {
    BOOST_TEST(found("en", "Tbilisi is the capital. He was born in Georgia.") ==
               "Tbilisi = GE place, Georgia = GE place");
    BOOST_TEST(found("en", "The State of Georgia voted. He was born in Georgia.") ==
               "State of Georgia = US-GA place, State of Georgia = US place, Georgia = US-GA place");
}

BOOST_AUTO_TEST_CASE(an_ambiguous_name_means_no_candidate_where_both_are_named) {
    BOOST_TEST(found("en", "South Korea, North Korea: all of Korea.") ==
               "South Korea = KR place, North Korea = KP place, Korea = Korea (South Korea or North Korea) place");
}

BOOST_AUTO_TEST_CASE(a_name_that_may_be_a_person_is_no_country_without_support) {
    BOOST_TEST(found("en", "Then Jordan scored.") == "");
    BOOST_TEST(found("en", "Amman is calm. Then Jordan agreed.") == "Amman = JO place, Jordan = JO place");
}

BOOST_AUTO_TEST_CASE(aliases_match_in_the_language_of_the_passage) {
    BOOST_TEST(found("zh", "朝鲜发射导弹。") == "朝鲜 = KP place");
    BOOST_TEST(found("ja", "朝鮮の歴史である。") == "");
}

BOOST_AUTO_TEST_SUITE_END()
