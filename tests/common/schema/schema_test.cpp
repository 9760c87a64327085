// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/facets.h"
#include "common/schema/identity.h"
#include "common/schema/lexicon.h"
#include "common/schema/terms.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace dateline;
using dateline::test::Random;

BOOST_AUTO_TEST_SUITE(schema)

BOOST_AUTO_TEST_CASE(packed_values_come_back_whatever_bytes_they_hold) {
    Random random;
    for (int i = 0; i < 300; ++i) {
        std::vector<std::string> values(random.below(6));
        for (std::string& value : values) value = random.bytes(200);
        const std::string packed = pack_values(values);
        const std::vector<std::string_view> back = unpack_values(packed);
        BOOST_REQUIRE(std::equal(values.begin(), values.end(), back.begin(), back.end()));
        (void)unpack_values(random.bytes(50)); // hostile bytes stay in bounds
    }
}

BOOST_AUTO_TEST_CASE(every_facet_has_a_letter_and_a_slot_of_its_own) {
    std::set<char> letters;
    std::set<Slot> slots;
    for (const FacetField& field : facet_fields) {
        letters.insert(field.letter);
        slots.insert(field.slot);
        BOOST_TEST(find_facet(field.name) == &field);
    }
    BOOST_TEST(letters.size() == facet_fields.size());
    BOOST_TEST(slots.size() == facet_fields.size());
    BOOST_TEST(find_facet("colour") == nullptr);
}

BOOST_AUTO_TEST_CASE(terms_of_values_stay_apart_and_short) {
    const FacetField& source = *find_facet("source");
    const std::string long_value(5000, 'x');
    BOOST_TEST(facet_term(source, "BBC") != no_value_term(source));
    BOOST_TEST(facet_term(source, long_value) != facet_term(source, long_value + "y"));
    BOOST_TEST(facet_term(source, long_value).size() <= 245);
    BOOST_TEST(terms::exact("Q", std::string("a\0b", 3)) == "Qab");
}

BOOST_AUTO_TEST_CASE(a_mentioned_date_has_a_term_for_each_of_its_precisions) {
    const FacetField& mentions = *find_facet("mentions");
    BOOST_TEST((terms::of_date(terms::mentioned_date, {2018, 9, 19}) ==
                std::vector<std::string>{"M2018", "M201809", "M20180919"}));
    BOOST_TEST(facet_term(mentions, "2018-09") == "M201809");
    BOOST_TEST(facet_term(mentions, "soon") != facet_term(mentions, "2018"));
    BOOST_TEST(no_value_term(mentions) != no_value_term(*find_facet("tag")));
}

BOOST_AUTO_TEST_CASE(a_shortened_term_is_cut_between_characters) {
    std::string han;
    for (int i = 0; i < 100; ++i) han += "字";
    const std::string term = terms::exact("Q", han);
    BOOST_TEST((term.size() - 1 - 16) % 3 == 0);
}

BOOST_AUTO_TEST_CASE(forms_of_equal_words_are_added_up) {
    const std::vector<WordForm> merged =
        merge_forms({{"en", "runs", 2}, {"de", "runs", 0}, {"en", "running", 1}, {"en", "runs", 3}});
    const std::vector<WordForm> expected{{"de", "runs", 0}, {"en", "running", 1}, {"en", "runs", 5}};
    BOOST_TEST((merged == expected));
    BOOST_TEST((*decode_forms(encode_forms(merged)) == expected));
    BOOST_TEST(!decode_forms("\x05"
                             "en"));
    BOOST_TEST(lexicon_key(std::string(1000, 'a')).size() < 245);
}

BOOST_AUTO_TEST_CASE(an_identity_comes_back_and_knows_its_name_in_a_language) {
    const Identity kim{"kim-jong-un",
                       EntityType::person,
                       {{"en", "Kim Jong Un", NameRole::main},
                        {"en", "Kim Jong-un", NameRole::alias},
                        {"zh-Hans", "金正恩", NameRole::main},
                        {"ko", "김정은", NameRole::main}}};
    BOOST_TEST((*decode_identity(encode(kim)) == kim));
    BOOST_TEST(preferred_name(kim, "ko") == "김정은");
    BOOST_TEST(preferred_name(kim, "zh-Hant") == "金正恩");
    BOOST_TEST(preferred_name(kim, "fr") == "Kim Jong Un");
    BOOST_TEST(preferred_name({"x", EntityType::place, {}}, "en") == "x");
    BOOST_TEST(!decode_identity("\xFF").has_value());
    BOOST_TEST(alias_key("KIM Jong-Un") == alias_key("kim jong-un"));
    BOOST_TEST((split_ids(join_ids({"b", "a", "b"})) == std::vector<std::string>{"a", "b"}));
}

BOOST_AUTO_TEST_SUITE_END()
