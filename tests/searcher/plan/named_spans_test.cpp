// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/named_spans.h"

#include "searcher/plan/alias_query.h"
#include "tests/support/known_names.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

const std::vector<Identity> known{
    {"KP",
     EntityType::place,
     {{"en", "North Korea", NameRole::main},
      {"zh-Hans", "朝鲜", NameRole::alias},
      {"ja", "朝鮮", NameRole::ambiguous},
      {"ja", "北朝鮮", NameRole::main}}},
    {"US",
     EntityType::place,
     {{"en", "United States", NameRole::main},
      {"en", "US", NameRole::alias},
      {"ko", "미국", NameRole::main},
      {"ja", "アメリカ", NameRole::main}}},
    {"who", EntityType::org, {{"en", "World Health Organization", NameRole::main}, {"en", "WHO", NameRole::alias}}},
    {"xi", EntityType::person, {{"en", "Xi Jinping", NameRole::main}, {"zh-Hans", "习近平", NameRole::main}}},
    {"apple", EntityType::org, {{"en", "Apple", NameRole::main}}},
    {"georgia-country", EntityType::place, {{"en", "Georgia", NameRole::main}}},
    {"georgia-state", EntityType::place, {{"en", "Georgia", NameRole::main}}},
    {"washington", EntityType::place, {{"en", "Washington", NameRole::ambiguous}}},
};

/// The names found, as `typed=id`.
std::vector<std::string> names_in(std::string_view text) {
    const Archive archive = test::archive_that_knows(known);
    const Vocabulary vocabulary(archive);
    Identities identities(vocabulary);
    Analyzer analyzer;
    std::vector<std::string> names;
    for (const NamedSpan& span : named_spans(text, analyzer.analyze(text), archive, vocabulary, identities))
        names.push_back(span.typed + '=' + span.id);
    return names;
}

void check(std::string_view text, const std::vector<std::string>& expected) {
    BOOST_TEST_CONTEXT(text) {
        BOOST_TEST(names_in(text) == expected, boost::test_tools::per_element());
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(names_in_a_query)

BOOST_AUTO_TEST_CASE(the_longest_name_at_each_place) {
    check("talks of North Korea and the United States", {"North Korea=KP", "United States=US"});
    check("Xi Jinping", {"Xi Jinping=xi"});
    check("Korea north", {});
}

BOOST_AUTO_TEST_CASE(names_stand_anywhere_in_chinese) {
    check("朝鲜核计划", {"朝鲜=KP"});
    check("会见习近平主席", {"习近平=xi"});
}

BOOST_AUTO_TEST_CASE(a_name_begins_a_korean_word_and_a_particle_may_follow) {
    check("미국은 오늘", {"미국=US"});
    check("재미국인", {});
}

BOOST_AUTO_TEST_CASE(a_run_of_katakana_is_one_word) {
    check("アメリカの大統領", {"アメリカ=US"});
    check("ミナミアメリカン", {});
}

BOOST_AUTO_TEST_CASE(short_forms_in_capitals_are_not_ordinary_words) {
    check("WHO warns US", {"WHO=who", "US=US"});
    check("who told us", {});
    check("Who told us", {});
}

BOOST_AUTO_TEST_CASE(in_a_query_with_capitals_a_name_has_one) {
    check("apple shares", {"apple=apple"});
    check("Who ate an apple", {});
}

BOOST_AUTO_TEST_CASE(names_of_several_and_ambiguous_names_stand_for_nobody) {
    check("Georgia", {});
    check("Washington", {});
    check("朝鮮", {}); // and 朝鲜 does, which folds to the same
}

BOOST_AUTO_TEST_CASE(any_text_ends_and_gives_spans_of_itself) {
    test::Random random;
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (std::size_t words = random.below(40); words > 0; --words) {
            constexpr std::string_view pieces[] = {"North ", "Korea", "朝",  "鲜", "ア", "メリカ",
                                                   "미",     "국",    " US", "-",  "x"};
            text += pieces[random.below(std::size(pieces))];
        }
        for (const std::string& name : names_in(text))
            BOOST_TEST(text.find(name.substr(0, name.find('='))) != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(other_names_of_an_identity)

BOOST_AUTO_TEST_CASE(what_would_mark_ordinary_or_other_words_is_left_out) {
    std::vector<std::string> names;
    for (const IdentityName& name : other_names(known[1], "United States")) names.push_back(name.name);
    BOOST_TEST(names == (std::vector<std::string>{"미국", "アメリカ"}), boost::test_tools::per_element());
    names.clear();
    for (const IdentityName& name : other_names(known[0], "朝鲜")) names.push_back(name.name);
    BOOST_TEST(names == std::vector<std::string>{"North Korea"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
