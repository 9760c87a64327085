// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/matches.h"

#include "common/utf8.h"
#include "tests/support/highlight.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <set>
#include <string>

using namespace dateline;
using test::highlight_of;

namespace {

HighlightTerms wanted(std::vector<std::string> terms, std::vector<std::string> phrases = {}) {
    HighlightTerms highlight;
    highlight.terms = std::move(terms);
    highlight.phrases = std::move(phrases);
    return highlight;
}

/// What matched, in order, separated by spaces.
std::string found(std::string_view text, const HighlightTerms& highlight) {
    Analyzer analyzer;
    const QueryTerms terms(highlight);
    std::string all;
    for (const Match& match : Matcher(terms, analyzer).find(text)) {
        all += (all.empty() ? "" : " ") + std::string(text.substr(match.begin, match.end - match.begin));
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(snippet_matches)

BOOST_AUTO_TEST_CASE(folded_forms) {
    BOOST_TEST(found("Café CAFE cafe\u0301 cafés", highlight_of("cafe")) == "Café CAFE cafe\u0301");
    BOOST_TEST(found("Ｓｏｎｙ and ｿﾆｰ", highlight_of("sony ソニー")) == "Ｓｏｎｙ ｿﾆｰ ｿﾆ ﾆｰ");
    BOOST_TEST(found("核計劃", highlight_of("核计划")) == "核計 計劃");
    BOOST_TEST(found("STRASSE Straße", highlight_of("straße")) == "STRASSE Straße");
    BOOST_TEST(found("がく か\u3099く", highlight_of("がく")) == "がく か\u3099く");
}

BOOST_AUTO_TEST_CASE(words_not_their_parts) {
    BOOST_TEST(found("The party art of art-deco, partart", highlight_of("art")) == "art art");
    BOOST_TEST(found("COVID-19 and covid and 19", highlight_of("covid")) == "COVID covid");
    BOOST_TEST(found("C and C++ and c", wanted({"c++"})) == "C++");
    BOOST_TEST(found("iPhone15手机", wanted({"iphone15"})) == "iPhone15");
    BOOST_TEST(found("Москва москвич", highlight_of("москва")) == "Москва");
}

BOOST_AUTO_TEST_CASE(one_character_marks_where_it_was_asked_for) {
    BOOST_TEST(found("核计划与核", highlight_of("核")) == "核 核");
    BOOST_TEST(found("对话与电话", highlight_of("对话")) == "对话");
    // A search also asks for what the character may begin.
    BOOST_TEST(found("核心", wanted({"核", "核心", "核武"})) == "核");
}

BOOST_AUTO_TEST_CASE(thai_words_by_the_dictionary) {
    BOOST_TEST(found("รัฐบาลไทยเจรจา", highlight_of("ไทย")) == "ไทย");
}

BOOST_AUTO_TEST_CASE(phrases) {
    BOOST_TEST(found("Met KIM  Jong-Un.", wanted({}, {"kim jong-un"})) == "KIM  Jong-Un");
    BOOST_TEST(found("The party art arty", wanted({}, {"art"})) == "art");
    BOOST_TEST(found("éart art", wanted({}, {"art"})) == "art");
    BOOST_TEST(found("㍿東京", wanted({}, {"会社"})) == "㍿");
    BOOST_TEST(found("大学在北京 北京大学", wanted({}, {"北京大学"})) == "北京大学");
}

BOOST_AUTO_TEST_CASE(forms_of_one_word_are_one_word_with_its_highest_weight) {
    HighlightTerms highlight = wanted({"policy", "policies", "police"});
    highlight.weights = {2, 5, 3};
    const QueryTerms terms(highlight);
    BOOST_TEST(terms.word("policy")->word == terms.word("policies")->word);
    BOOST_TEST(terms.weight_of(terms.word("policy")->word) == 5);
    const HighlightTerms two_words = wanted({"korea", "dialogue"});
    const QueryTerms others(two_words);
    BOOST_TEST(others.word("korea")->word != others.word("dialogue")->word);
}

BOOST_AUTO_TEST_CASE(what_analysis_finds_is_found) {
    test::Random random;
    Analyzer analyzer;
    for (int round = 0; round < 1'000; ++round) {
        const std::string text = random.text(60);
        const std::vector<Token> tokens = analyzer.analyze(text);
        if (tokens.empty()) {
            continue;
        }
        const Token& token = tokens[random.below(tokens.size())];
        if (token.kind == TokenKind::gram) {
            continue;
        }
        const HighlightTerms highlight = wanted({token.term});
        const QueryTerms terms(highlight);
        bool any = false;
        for (const Match& match : Matcher(terms, analyzer).find(text)) {
            any |= match.begin <= token.begin && match.end >= token.begin + 1;
            BOOST_TEST_REQUIRE(match.begin < match.end);
            BOOST_TEST_REQUIRE(match.first_character ==
                               count_code_points(std::string_view(text).substr(0, match.begin)));
            BOOST_TEST_REQUIRE(match.end_character == count_code_points(std::string_view(text).substr(0, match.end)));
        }
        BOOST_TEST_REQUIRE(any, "seed " << random.seed() << ": " << token.term << " in " << text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_found_folds_to_the_term) {
    test::Random random;
    Analyzer analyzer;
    const HighlightTerms highlight = highlight_of("ab 一丁 かな 가각 9");
    const QueryTerms terms(highlight);
    for (int round = 0; round < 500; ++round) {
        const std::string text = random.text(80) + " AB 一丁x カナ가각9";
        for (const Match& match : Matcher(terms, analyzer).find(text)) {
            const std::string folded = fold_key(text.substr(match.begin, match.end - match.begin));
            const bool is_term = std::any_of(highlight.terms.begin(), highlight.terms.end(),
                                             [&](const auto& term) { return folded.find(term) != std::string::npos; });
            BOOST_TEST_REQUIRE(is_term, "seed " << random.seed() << ": " << folded);
        }
    }
}

BOOST_AUTO_TEST_CASE(long_runs_and_many_terms_take_linear_time) {
    std::string text;
    for (int i = 0; i < 50'000; ++i) {
        text += "哈ย";
    }
    text += std::string(100'000, 'a');
    std::vector<std::string> terms{"哈哈", "ย", std::string(100, 'a')};
    for (int i = 0; i < 5'000; ++i) {
        terms.push_back("a" + std::to_string(i));
    }
    BOOST_TEST(!found(text, wanted(std::move(terms))).empty());
}

BOOST_AUTO_TEST_SUITE_END()
