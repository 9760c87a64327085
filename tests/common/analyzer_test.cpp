// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyzer.h"

#include "common/text/fold.h"
#include "common/utf8.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <chrono>
#include <iostream>
#include <random>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(analyzer)

namespace {

std::string terms_of(std::string_view text) {
    Analyzer analyzer;
    std::string joined;
    for (const Token& token : analyzer.analyze(text)) {
        joined += (joined.empty() ? "" : "|") + token.term;
    }
    return joined;
}

bool has_term(std::string_view text, std::string_view term) {
    Analyzer analyzer;
    const auto tokens = analyzer.analyze(text);
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& t) { return t.term == term; });
}

/// Random text of the scripts that meet in an archive, with the characters that are easy to get wrong.
std::string random_text(std::mt19937& random, std::size_t length) {
    static const std::vector<std::pair<char32_t, char32_t>> ranges{
        {'a', 'z'},       {'0', '9'},       {' ', '/'},       {0xC0, 0x17F},      {0x300, 0x320},
        {0x410, 0x44F},   {0x621, 0x64A},   {0x905, 0x94D},   {0xE01, 0xE3A},     {0x1100, 0x1112},
        {0x1161, 0x1175}, {0x200B, 0x200F}, {0x3001, 0x3020}, {0x3041, 0x3096},   {0x3099, 0x30FF},
        {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}, {0xFF01, 0xFFDC}, {0x20000, 0x20100}, {0x1F600, 0x1F640}};
    std::string text;
    while (length-- > 0) {
        const auto& [first, last] = ranges[random() % ranges.size()];
        append_code_point(text, first + static_cast<char32_t>(random() % (last - first + 1)));
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(words_are_folded) {
    BOOST_TEST(terms_of("The Économie of Köln") == "the|economie|of|koln");
    BOOST_TEST(terms_of("Ｓｏｎｙ") == "sony");
    BOOST_TEST(terms_of("Korea's plan") == "korea|plan");
}

BOOST_AUTO_TEST_CASE(cjk_gives_bigrams_and_longer_words) {
    BOOST_TEST(has_term("北京大学生", "北京"));
    BOOST_TEST(has_term("北京大学生", "京大"));
    BOOST_TEST(has_term("清华大学的图书馆", "清华"));
    BOOST_TEST(terms_of("雪") == "雪");
    BOOST_TEST(terms_of("서울시") == "서울|울시|시");
}

BOOST_AUTO_TEST_CASE(traditional_simplified_width_and_kana_meet) {
    BOOST_TEST(terms_of("韓朝對話") == terms_of("韩朝对话"));
    BOOST_TEST(terms_of("ｿﾆｰ") == terms_of("ソニー"));
    BOOST_TEST(fold_key("カメラ") == fold_key("かめら"));
    BOOST_TEST(fold_key("ｶﾞｽ") == fold_key("ガス"));
    BOOST_TEST(fold_key("佐々木") == fold_key("佐佐木"));
    BOOST_TEST(fold_key("経済") == fold_key("經濟"));
    BOOST_TEST(fold_key("й") != fold_key("и"));
}

BOOST_AUTO_TEST_CASE(mixed_tokens_are_whole_and_in_parts) {
    for (const auto& [text, term] :
         std::vector<std::pair<std::string, std::string>>{{"COVID-19疫苗", "covid-19"},
                                                          {"COVID-19疫苗", "covid"},
                                                          {"COVID-19疫苗", "疫苗"},
                                                          {"iPhone15手机", "iphone15"},
                                                          {"iPhone15手机", "iphone"},
                                                          {"3M公司", "3m"},
                                                          {"3M公司", "公司"},
                                                          {"AT&T won", "at&t"},
                                                          {"the U.S. side", "u.s"},
                                                          {"in C++ and C#", "c++"},
                                                          {"in C++ and C#", "c#"},
                                                          {"up 50% now", "50%"},
                                                          {"see #tag", "#tag"},
                                                          {"see #tag", "tag"},
                                                          {"me@example.org", "me@example.org"}}) {
        BOOST_TEST(has_term(text, term), text << " should give " << term << ", gives " << terms_of(text));
    }
}

BOOST_AUTO_TEST_CASE(offsets_rise_stay_inside_and_fold_to_their_term) {
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random(seed);
    Analyzer analyzer;
    for (int round = 0; round < 400; ++round) {
        const std::string text = random_text(random, random() % 60);
        std::uint32_t last = 0;
        for (const Token& token : analyzer.analyze(text)) {
            BOOST_TEST_REQUIRE(!token.term.empty());
            BOOST_TEST_REQUIRE(token.begin >= last, "seed " << seed << ": offsets go back in " << text);
            BOOST_TEST_REQUIRE(token.begin < token.end, "seed " << seed << ": empty token in " << text);
            BOOST_TEST_REQUIRE(token.end <= text.size());
            last = token.begin;
        }
    }
}

BOOST_AUTO_TEST_CASE(every_character_folds_to_a_fixed_point) {
    for (char32_t c = 0x20; c < 0x32000; c = c == 0xD7FF ? 0xE000 : c + 1) {
        std::string text;
        append_code_point(text, c);
        const std::string once = fold_key(text);
        BOOST_TEST_REQUIRE(fold_key(once) == once, text << " folds to " << once);
    }
}

BOOST_AUTO_TEST_CASE(folding_is_idempotent) {
    const unsigned seed = std::random_device{}();
    std::mt19937 random(seed);
    for (int round = 0; round < 400; ++round) {
        const std::string once = fold_key(random_text(random, random() % 60));
        BOOST_TEST_REQUIRE(fold_key(once) == once, "seed " << seed << ": " << once);
    }
}

BOOST_AUTO_TEST_CASE(a_flood_of_marks_and_a_long_run_are_analysed_whole) {
    std::string marks = "a";
    for (int i = 0; i < 1000000; ++i) {
        marks += "\xCC\x81";
    }
    BOOST_TEST(terms_of(marks) == "a");
    std::string han;
    for (int i = 0; i < 100000; ++i) {
        han += "哈";
    }
    Analyzer analyzer;
    BOOST_TEST(analyzer.analyze(han).size() >= 100000U);
    const std::string word(100000, 'x');
    const auto tokens = analyzer.analyze(word);
    BOOST_TEST_REQUIRE(tokens.size() == 1U);
    BOOST_TEST(tokens[0].term.size() <= max_term_bytes);
}

BOOST_AUTO_TEST_SUITE_END()
