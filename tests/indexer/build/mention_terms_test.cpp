// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/mention_terms.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

Mention mention(const std::string& id, Section section) {
    return {.id = id, .name = id, .section = section};
}
std::string term(const std::string& id) {
    return terms::exact(terms::named, id);
}

} // namespace

BOOST_AUTO_TEST_SUITE(mention_terms_of_an_article)

BOOST_AUTO_TEST_CASE(each_mention_weighs_as_a_word_of_its_section) {
    const auto terms = mention_terms({mention("KP", Section::title), mention("KP", Section::body),
                                      mention("US", Section::body), mention("KP", Section::related)});
    BOOST_TEST(terms.size() == 2U);
    BOOST_TEST(terms.at(term("KP")) == terms::section_weight(Section::title) + terms::section_weight(Section::body) +
                                           terms::section_weight(Section::related));
    BOOST_TEST(terms.at(term("US")) == terms::section_weight(Section::body));
}

BOOST_AUTO_TEST_CASE(an_article_that_names_nobody_says_so) {
    const auto terms = mention_terms({});
    BOOST_TEST(terms.size() == 1U);
    BOOST_TEST(terms.contains(std::string(terms::nobody_named)));
}

BOOST_AUTO_TEST_CASE(no_facet_letter_takes_the_term_of_nobody) {
    for (const FacetField& field : facet_fields) BOOST_TEST(no_value_term(field) != terms::nobody_named);
}

BOOST_AUTO_TEST_SUITE_END()
