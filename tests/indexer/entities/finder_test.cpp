// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/mentions.h"
#include "indexer/entities/paragraphs.h"
#include "tests/indexer/entities/found.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <set>

using namespace dateline;
using dateline::test::built_in_lists;
using dateline::test::code_points;
using dateline::test::found;
using dateline::test::Random;

namespace {

std::set<std::string> facets(const Article& article) {
    EntityFinder finder(built_in_lists());
    std::set<std::string> ids;
    for (const Mention& mention : finder.find(article)) {
        if (mention.facet) ids.insert(mention.id);
    }
    return ids;
}

const std::set<std::string> none;

/// Names, titles and pieces of text that rules act on, in random order.
std::string random_news(Random& random) {
    static constexpr std::string_view pieces[] = {
        "Donald Trump", "President ", "Kim ",    "Jong Un",     "习近平", "李在明",  "总统",      "朝鲜",
        "韩",           "美",         "·",       "特朗普",      "先生",   "銀行",    "佐藤",      "太郎",
        "さん",         "ジョン",     "・",      "は",          "이재명", " 대통령", "은",        "씨",
        "(33)",         "경찰청",     "Georgia", " University", "Inc.",   "al-",     "J. ",       "的",
        "\n",           "大学",       "㍿",      " ",           "，",     "O'",      "Ａｐｐｌｅ"};
    std::string text;
    for (std::size_t left = random.below(60); left > 0; --left) {
        text += random.below(5) == 0 ? random.text(6) : std::string(pieces[random.below(std::size(pieces))]);
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(entity_finder)

BOOST_AUTO_TEST_CASE(the_longest_name_stands_and_nothing_is_nested) {
    BOOST_TEST(found("en", "the Bank of Korea said") == "Bank of Korea = bank-of-korea org, Bank of Korea = KR place");
    BOOST_TEST(found("zh", "中国新闻社报道") == "中国新闻社 = china-news-service org");
}

BOOST_AUTO_TEST_CASE(an_identity_is_a_facet_value_where_it_is_named_in_title_or_lead_or_twice) {
    Article article;
    article.lang = "en";
    article[Section::body] = "Talks in France. " + std::string(300, 'x') + " Then Spain. Then Italy, and Italy again.";
    BOOST_TEST(facets(article) == (std::set<std::string>{"FR", "IT"}), boost::test_tools::per_element());
    article[Section::title] = "Spain";
    BOOST_TEST(facets(article) == (std::set<std::string>{"ES", "FR", "IT"}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(comments_make_no_facet_value_and_boilerplate_has_no_mentions) {
    Article article;
    article.lang = "en";
    article[Section::comments] = "France! France! France!";
    article[Section::boilerplate] = "Spain Spain Spain";
    EntityFinder finder(built_in_lists());
    const std::vector<Mention> mentions = finder.find(article);
    BOOST_TEST(mentions.size() == 3U);
    for (const Mention& mention : mentions) {
        BOOST_TEST(mention.id == "FR");
        BOOST_TEST(!mention.facet);
    }
}

BOOST_AUTO_TEST_CASE(a_passage_in_another_language_is_read_in_that_language) {
    Article article;
    article.lang = "en";
    article[Section::related] = "李在明总统周三承诺";
    EntityFinder finder(built_in_lists());
    const std::vector<Mention> mentions = finder.find(article);
    BOOST_REQUIRE(mentions.size() == 1U);
    BOOST_TEST(mentions[0].id == "lee-jae-myung");
    BOOST_TEST(mentions[0].name == "Lee Jae-myung");
    BOOST_TEST(mentions[0].end == 3U);
}

BOOST_AUTO_TEST_CASE(offsets_count_code_points_of_the_original_text) {
    BOOST_TEST(found("en", "\U0001F600 \xE2\x80\x94 é: ＡＰＥＣ met in Seoul") ==
               "ＡＰＥＣ = apec org, Seoul = KR-11 place, Seoul = KR place");
    BOOST_TEST(found("ko", "a\u0301 이재명 대통령") == "이재명 = lee-jae-myung person");
}

BOOST_AUTO_TEST_CASE(every_mention_lies_in_its_section_in_order_and_none_overlaps_another) {
    Random random;
    EntityFinder finder(built_in_lists());
    static constexpr std::string_view languages[] = {"en", "zh", "ja", "ko", "de", "", "ru", "xx"};
    for (int i = 0; i < 1500; ++i) {
        Article article;
        article.lang = languages[random.below(std::size(languages))];
        for (std::string& text : article.text) text = random_news(random);
        const std::vector<Mention> mentions = finder.find(article);
        for (std::size_t m = 0; m < mentions.size(); ++m) {
            const Mention& mention = mentions[m];
            BOOST_REQUIRE(mention.begin < mention.end);
            BOOST_REQUIRE(mention.end <= count_code_points(article[mention.section]));
            BOOST_REQUIRE(!mention.id.empty());
            BOOST_REQUIRE(mention.section != Section::boilerplate);
            if (m == 0 || mentions[m - 1].section != mention.section) continue;
            const Mention& before = mentions[m - 1];
            const bool same_span = before.begin == mention.begin && before.end == mention.end;
            BOOST_REQUIRE((same_span || before.end <= mention.begin));
        }
        BOOST_REQUIRE(finder.find(article) == mentions); // it remembers nothing
    }
}

BOOST_AUTO_TEST_CASE(a_long_text_of_one_kind_takes_linear_time) {
    EntityFinder finder(built_in_lists());
    for (const std::string_view piece :
         {"Kim ", "李", "佐藤太郎", "김민서", "・ジョン", "·特", "대학교은행", "大学", "al-", "J. ",
          "Foo Ellen Marsh, ", "서울 한국은행 ", "New York University ", "Marsh and Harker Inc. "}) {
        Article article;
        for (int i = 0; i < 60000; ++i) article[Section::body] += piece;
        const auto begin = std::chrono::steady_clock::now();
        (void)finder.find(article);
        BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20)), piece);
    }
}

BOOST_AUTO_TEST_CASE(lines_broken_at_a_margin_are_one_paragraph) {
    const std::string line(70, 'a');
    const std::string wrapped = line + '\n' + line + '\n' + line + '\n' + line + "\n\n" + line;
    BOOST_TEST(paragraphs_of(wrapped).size() == 2U);
    BOOST_TEST(paragraphs_of("one\n\ntwo\nthree").size() == 3U);
    BOOST_TEST(paragraphs_of("\n\n").empty());
}

BOOST_AUTO_TEST_SUITE_END()
