// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/fold.h"
#include "searcher/plan/phrase.h"
#include "tests/support/random.h"
#include "tests/support/test_archive.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using namespace dateline::test;

BOOST_AUTO_TEST_SUITE(phrase_query)

BOOST_AUTO_TEST_CASE(a_phrase_of_any_script_finds_exactly_the_articles_that_contain_it) {
    TestArchive archive({article("1", "", "关于朝鲜核计划的谈判"), article("2", "", "朝鲜的核与计划"),
                         article("3", "", "买了3M公司的口罩"), article("4", "", "公司有3M"),
                         article("5", "", "A peacemaker and a pacemaker met."),
                         article("6", "", "a pacemaker and peace"), article("7", "", "ソニーの新型カメラ"),
                         article("8", "", "新型のソニー"), article("9", "", "남북 정상회담에서 합의"),
                         article("10", "", "การประชุมสุดยอดเกาหลี")});
    BOOST_TEST(archive.found(R"("朝鲜核计划")") == "1");
    BOOST_TEST(archive.found(R"("3M公司")") == "3");
    BOOST_TEST(archive.found(R"("peacemaker and a pacemaker")") == "5");
    BOOST_TEST(archive.found(R"("ソニーの新型")") == "7");
    BOOST_TEST(archive.found("「ソニーの新型」") == "7");
    BOOST_TEST(archive.found(R"("정상회담에서")") == "9");
    BOOST_TEST(archive.found(R"("สุดยอด")") == "10");
}

BOOST_AUTO_TEST_CASE(forms_that_fold_alike_are_one) {
    TestArchive archive(
        {article("1", "", "中國與北韓"), article("2", "", "ｿﾆｰのｶﾒﾗ"), article("3", "", "Ｓｏｎｙ café")});
    BOOST_TEST(archive.found(R"("中国与北韩")") == "1");
    BOOST_TEST(archive.found(R"("ソニーのカメラ")") == "2");
    BOOST_TEST(archive.found(R"("sony CAFÉ")") == "3");
}

BOOST_AUTO_TEST_CASE(the_dictionary_can_hide_nothing) {
    TestArchive archive(
        {article("1", "", "参观清华大学"), article("2", "", "外国人参政権"), article("3", "", "佐々木希")});
    BOOST_TEST(archive.found(R"("华大")") == "1");
    BOOST_TEST(archive.found(R"("人参政")") == "2");
    BOOST_TEST(archive.found(R"("参")") == "1 2");
    BOOST_TEST(archive.found(R"("佐々木")") == "3");
}

BOOST_AUTO_TEST_CASE(titles_and_bodies_never_run_together) {
    TestArchive archive({article("1", "North", "Korea"), article("2", "北", "京")});
    BOOST_TEST(archive.found(R"("North Korea")") == "");
    BOOST_TEST(archive.found(R"("北京")") == "");
}

BOOST_AUTO_TEST_CASE(lines_and_spaces_are_white_space) {
    TestArchive archive({article("1", "", "North\n   Korea")});
    BOOST_TEST(archive.found(R"("north korea")") == "1");
}

BOOST_AUTO_TEST_CASE(a_phrase_may_begin_at_a_possessive_s) {
    TestArchive archive({article("1", "", "It was Trump's policy."), article("2", "", "The policy of Trump")});
    BOOST_TEST(archive.found(R"("s policy")") == "1");
    BOOST_TEST(archive.found(R"("Trump's policy")") == "1");
}

BOOST_AUTO_TEST_CASE(words_of_any_length_are_found_whole_and_by_their_beginning) {
    const std::string word(5000, 'x');
    TestArchive archive({article("1", "", "see " + word + "y now"), article("2", "", "see " + word + "z now")});
    BOOST_TEST(archive.found('"' + word + "y\"") == "1");
    BOOST_TEST(archive.found("\"see " + word + "z\"") == "2");
    BOOST_TEST(archive.found(word + "*") == "1 2");
    BOOST_TEST(archive.found(word + "z*") == "2");
    BOOST_TEST(archive.found("\"xxxz now\"") == "2"); // from inside the word
}

BOOST_AUTO_TEST_CASE(a_piece_from_inside_words_is_found_where_no_words_are_and_said_so) {
    TestArchive archive({article("1", "", "the peacemaker and a pacemaker"), article("2", "", "the art of peace")});
    const SearchResults results = archive.search(R"("eacemaker and a pace")");
    BOOST_TEST(results.total == 1U);
    BOOST_TEST(results.warnings.size() == 1U);
    BOOST_TEST(archive.found(R"("cemak")") == "1");
    BOOST_TEST(archive.found(R"("pea")") == "1 2");
}

BOOST_AUTO_TEST_CASE(a_filter_never_adds_matches) {
    TestArchive archive({article("1", "red", "modern art"), article("2", "blue", "a party")});
    BOOST_TEST(archive.found(R"("art")") == "1");
    BOOST_TEST(archive.found(R"(+"art" +blue)") == "");
    BOOST_TEST(archive.found(R"("art" AND blue)") == "");
}

BOOST_AUTO_TEST_CASE(what_is_excluded_is_excluded_as_words_only) {
    TestArchive archive({article("1", "", "a party"), article("2", "", "a ball")});
    BOOST_TEST(archive.found(R"(party -"art")") == "1");
    BOOST_TEST(archive.found(R"(NOT "art")") == "1 2");
}

BOOST_AUTO_TEST_CASE(the_dead_hold_no_phrase) {
    TestSegment segment = segment_of({article("1", "", "modern art"), article("2", "", "a party")});
    segment.dead = {1};
    TestArchive archive(std::vector<TestSegment>{segment});
    BOOST_TEST(archive.found(R"("art")") == "2");
    BOOST_TEST(archive.found(R"("modern art")") == "");
}

BOOST_AUTO_TEST_CASE(a_phrase_that_nobody_holds_is_no_missing_condition) {
    TestArchive archive({article("1", "", "red"), article("2", "", "blue")});
    BOOST_TEST(archive.found(R"(red AND "green grass")") == "");
    BOOST_TEST(archive.found(R"(+red +"green grass")") == "");
    BOOST_TEST(archive.found(R"(+"green grass" red)") == "");
    BOOST_TEST(archive.found(R"(red -"green grass")") == "1");
    BOOST_TEST(archive.found(R"(red OR "green grass")") == "1");
    BOOST_TEST(archive.found("red lang:xx") == "");
}

BOOST_AUTO_TEST_CASE(signs_alone_can_be_looked_for_and_nothing_cannot) {
    TestArchive archive({article("1", "", "really?! 是。"), article("2", "", "really")});
    BOOST_TEST(archive.found(R"("?!")") == "1");
    BOOST_TEST(archive.found(R"("。")") == "1");
    BOOST_TEST(archive.refused("\"\u200B\"") == "this holds no character that can be looked for");
}

BOOST_AUTO_TEST_CASE(an_exact_phrase_stands_as_written) {
    TestArchive archive({article("1", "", "Apple unveils a phone"), article("2", "", "an apple a day"),
                         article("3", "", "中國隊"), article("4", "", "中国队"), article("5", "", "ソニー"),
                         article("6", "", "そにー"), article("7", "", "the  Apple\nunveils")});
    BOOST_TEST(archive.found(R"(="Apple")") == "1 7");
    BOOST_TEST(archive.found(R"(="apple")") == "2");
    BOOST_TEST(archive.found(R"(="中国")") == "4");
    BOOST_TEST(archive.found(R"(="ソニー")") == "5");
    BOOST_TEST(archive.found(R"(="Apple unveils")") == "1 7");
}

BOOST_AUTO_TEST_CASE(a_section_is_looked_in_alone) {
    Article page = article("1", "North Korea talks", "The envoy spoke in Seoul.");
    page[Section::related] = "South Korea votes";
    page[Section::boilerplate] = "Subscribe to ไทยรัฐออนไลน์ today";
    Article other = article("2", "Seoul", "North Korea talks in the body, North Korea");
    TestArchive archive({page, other});
    BOOST_TEST(archive.found(R"(title:"north korea")") == "1");
    BOOST_TEST(archive.found(R"(body:"north korea")") == "2");
    BOOST_TEST(archive.found("body:korea") == "2");
    BOOST_TEST(archive.found("body:seoul") == "1");
    BOOST_TEST(archive.found("related:korea") == "1");
    BOOST_TEST(archive.found("title:kor*") == "1");
    BOOST_TEST(archive.found("subscribe") == "");
    BOOST_TEST(archive.found("boilerplate:subscribe") == "1");
    BOOST_TEST(archive.found("boilerplate:subscr*") == "1");
    BOOST_TEST(archive.found(R"(boilerplate:"ubscribe t")") == "1");
    BOOST_TEST(archive.found(R"(boilerplate:"รัฐออน")") == "1");
}

BOOST_AUTO_TEST_CASE(near_counts_words_and_characters_between_and_takes_either_order) {
    TestArchive archive({article("1", "", "The envoy of Korea held short talks."),
                         article("2", "", "talks, at last, in Korea"),
                         article("3", "", "Korea one two three four five six talks"),
                         article("4", "", "北朝鲜 and the IAEA"), article("5", "Korea", "talks")});
    BOOST_TEST(archive.found("korea NEAR/3 talks") == "1"); // held, short
    BOOST_TEST(archive.found("korea NEAR/4 talk") == "1 2");
    BOOST_TEST(archive.found("korea NEAR/7 talks") == "1 2 3");
    BOOST_TEST(archive.found("朝鲜 NEAR/3 iaea") == "4");
    BOOST_TEST(archive.found("北 NEAR/3 iaea") == "");
    BOOST_TEST(archive.found(R"("held short" NEAR/1 talks)") == "1");
}

BOOST_AUTO_TEST_CASE(near_knows_where_a_phrase_of_thai_stands) {
    TestArchive archive({article("1", "", "การประชุมสุดยอดเกาหลีเหนือและเกาหลีใต้ที่กรุงเทพมหานคร end")});
    BOOST_TEST(archive.found(R"("กรุงเทพ" NEAR/2 end)") == "1");
    BOOST_TEST(archive.found(R"("การประ" NEAR/2 end)") == "");
}

BOOST_AUTO_TEST_CASE(a_prefix_finds_what_begins_so) {
    TestArchive archive({article("1", "", "pacemaker"), article("2", "", "peace"), article("3", "", "北京大学"),
                         article("4", "", "COVID-19"), article("5", "", "北海道")});
    BOOST_TEST(archive.found("pace*") == "1");
    BOOST_TEST(archive.found("p*") == "1 2");
    BOOST_TEST(archive.found("北京大*") == "3");
    BOOST_TEST(archive.found("北*") == "3 5");
    BOOST_TEST(archive.found("covid-1*") == "4");
    BOOST_TEST(archive.found("qq*") == "");
}

namespace {

/// Some characters of a text from a random place, without quotation marks, white space around them, or half a letter.
std::string random_fragment(const std::string& text, Random& random) {
    std::vector<std::size_t> characters;
    for (std::size_t at = 0; at < text.size();) {
        characters.push_back(at);
        next_code_point(text, at);
    }
    characters.push_back(text.size());
    if (characters.size() < 2) return {};
    const std::size_t first = random.below(characters.size() - 1);
    const std::size_t last = first + 1 + random.below(std::min<std::size_t>(12, characters.size() - first - 1));
    return text.substr(characters[first], characters[last] - characters[first]);
}

bool may_stand_in_quotes(const std::string& fragment) {
    const bool closes = fragment.find('"') != std::string::npos || fragment.find("＂") != std::string::npos;
    return !closes && !make_phrase(fragment, false).text.empty();
}

std::string articles_that_hold(const std::vector<Article>& articles, const std::string& fragment) {
    Phrase phrase = make_phrase(fragment, false);
    for (const bool open : {false, true}) {
        phrase.open_begin = phrase.open_end = open;
        std::string ids;
        for (const Article& one : articles)
            if (find_phrase(fold_key(one[Section::body]), phrase) != std::string::npos)
                ids += (ids.empty() ? "" : " ") + one.id;
        if (!ids.empty()) return ids;
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_fragment_of_an_article_finds_the_articles_that_contain_it) {
    Random random;
    std::vector<Article> articles;
    for (int i = 1; i <= 40; ++i) articles.push_back(article(std::to_string(i), "", random.text(60)));
    TestArchive archive(articles);
    for (int i = 0; i < 400; ++i) {
        const std::string fragment = random_fragment(articles[random.below(articles.size())][Section::body], random);
        if (!may_stand_in_quotes(fragment)) continue;
        BOOST_TEST_CONTEXT("seed " << random.seed() << ", fragment " << fragment)
        BOOST_TEST(archive.found('"' + fragment + '"') == articles_that_hold(articles, fragment));
    }
}

BOOST_AUTO_TEST_SUITE_END()
