// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/entities/found.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using dateline::test::Example;
using dateline::test::found;

namespace {

const Example english[] = {
    {"en", "A talk by Ellen Marsh drew crowds.", "Ellen Marsh = person"},
    {"en", "\"Not now,\" said John F. Harker Jr.", "John F. Harker Jr = person"},
    {"en", "Mr. Tamworth declined to answer.", "Tamworth = person"},
    {"en", "It was sung by Carl Singer alone.", "Carl Singer = person"},
    {"en", "Sheikh Hamad al-Qadiri arrived.", "Hamad al-Qadiri = person"},
    {"en", "He wrote to Jan van der Velde there.", "Jan van der Velde = person"},
    {"en", "the envoy Kim Min-jun spoke", "Kim Min-jun = person"},
};
const Example english_others[] = {
    {"en", "He read the King James Bible daily.", ""},
    {"en", "the Mark Williams Company closed", ""},
    {"en", "They met at the Henry Fonda Theatre.", ""},
    {"en", "in January Monday was free", ""},
    {"en", "fans of the San Francisco Giants", "San Francisco = US/san-francisco place, San Francisco = US place"},
    {"en", "a Julia REPL is open", ""},
};
const Example european[] = {
    {"de", "Das sagte Außenminister Holger Brandt in der Sitzung.", "Holger Brandt = person"},
    {"es", "Lo dijo el ministro Ramón Ibarrola ayer.", "Ramón Ibarrola = person"},
    {"fr", "Selon le président Hervé Lamotte, rien ne change.", "Hervé Lamotte = person"},
};
const Example chinese[] = {
    {"zh", "记者王晓东报道", "王晓东 = person"},         {"zh", "李建国说，会议很好。", "李建国 = person"},
    {"zh", "陈志明教授在会上发言。", "陈志明 = person"}, {"zh", "歌手艾莉娜·维克斯来了", "艾莉娜·维克斯 = person"},
    {"zh-Hant", "導演陳志明表示", "陳志明 = person"},
};
const Example chinese_others[] = {
    {"zh", "高中教育在发展。", ""},
    {"zh", "国家主席说，", ""},
    {"zh", "江西省的白云山很高。", "江西省 = CN-JX place, 江西省 = CN place"},
    {"zh", "方法论教授来了", ""},
};
const Example japanese[] = {
    {"ja", "佐藤健太郎は会場にいた。", "佐藤健太郎 = person"},
    {"ja", "俳優の吉岡遥が出演する。", "吉岡遥 = person"},
    {"ja", "水野かおりさんは語った。", "水野かおり = person"},
    {"ja", "歌手のマイケル・ハーディングが来た。", "マイケル・ハーディング = person"},
};
const Example japanese_others[] = {
    {"ja", "山口県知事は語った。", "山口県 = JP-35 place, 山口県 = JP place"},
    {"ja", "ワーナー・ブラザースが配給した。", ""},
    {"ja", "ジョン・ゴールト線が開通した。", ""},
    {"ja", "その大学の学長だった。", ""},
};
const Example korean[] = {
    {"ko", "김민서 대표는 말했다.", "김민서 = person"},
    {"ko", "배우 박서진이 출연한다.", "박서진 = person"},
    {"ko", "홍길순씨는 울었다.", "홍길순 = person"},
    {"ko", "경찰은 최도윤(33·회사원)을 불렀다.", "최도윤 = person"},
};
const Example korean_others[] = {
    {"ko", "유치원 원장이 왔다.", ""},
    {"ko", "서강대 교수가 말했다.", ""},
    {"ko", "선관위원장이 사과했다.", ""},
    {"ko", "최고의 감독이었다.", ""},
};

void check(const Example& example) {
    BOOST_TEST(found(example.lang, example.text) == example.found);
}

} // namespace

BOOST_AUTO_TEST_SUITE(people)

BOOST_DATA_TEST_CASE(english_names_are_found_by_first_name_or_title, data::make(english)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(what_only_looks_like_an_english_name_is_not, data::make(english_others)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(german_spanish_and_french_titles_count, data::make(european)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(chinese_names_are_found_where_their_sides_let_one_stand, data::make(chinese)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(chinese_words_that_begin_like_surnames_are_not, data::make(chinese_others)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(japanese_names_are_found_by_surname_and_given_name, data::make(japanese)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(japanese_places_and_brands_are_not, data::make(japanese_others)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(korean_names_are_found_beside_a_title_or_age, data::make(korean)) {
    check(sample);
}
BOOST_DATA_TEST_CASE(korean_offices_and_adjectives_are_not, data::make(korean_others)) {
    check(sample);
}

BOOST_AUTO_TEST_CASE(a_surname_means_the_person_named_in_full_in_the_article) {
    BOOST_TEST(found("en", "Ellen Marsh spoke. Later Marsh left.") ==
               "Ellen Marsh = person, Marsh = Ellen Marsh person");
    BOOST_TEST(found("en", "Later Marsh left.") == "");
}

BOOST_AUTO_TEST_CASE(a_surname_of_two_persons_of_the_article_means_neither) {
    BOOST_TEST(found("en", "Ellen Marsh met Peter Marsh. Later Marsh left.") ==
               "Ellen Marsh = person, Peter Marsh = person");
}

BOOST_AUTO_TEST_CASE(one_person_has_one_identity_in_every_script) {
    BOOST_TEST(found("en", "President Lee Jae Myung spoke.") == "Lee Jae Myung = lee-jae-myung person");
    BOOST_TEST(found("zh", "李在明说。") == "李在明 = lee-jae-myung person");
    BOOST_TEST(found("ko", "이재명 대통령은 말했다.") == "이재명 = lee-jae-myung person");
    BOOST_TEST(found("ja", "李在明大統領は語った。") == "李在明 = lee-jae-myung person");
}

BOOST_AUTO_TEST_SUITE_END()
