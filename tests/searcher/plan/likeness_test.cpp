// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/likeness.h"

#include "common/usage_error.h"
#include "tests/support/small_archive.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace dateline;
using namespace dateline::test;

namespace {

std::vector<std::string> telling(const Archive& archive, const Article& article, std::size_t most = 40) {
    const Vocabulary vocabulary(archive);
    Analyzer analyzer;
    std::vector<std::string> terms;
    for (const TellingTerm& one : telling_terms(article, analyzer, vocabulary, archive.all.get_doccount(), most))
        terms.push_back(one.term);
    return terms;
}

bool holds(const std::vector<std::string>& terms, std::string_view term) {
    return std::find(terms.begin(), terms.end(), term) != terms.end();
}

} // namespace

BOOST_AUTO_TEST_SUITE(likeness)

BOOST_AUTO_TEST_CASE(words_that_few_others_have_tell_and_words_of_all_or_none_do_not) {
    const Article ferry = article("ferry", "Ferry strike", "the ferry crews begin a strike xyzzy");
    const Archive archive = small_archive({ferry, article("2", "", "the ferry is late"), article("3", "", "the cat"),
                                           article("4", "", "the dog"), article("5", "", "a strike of the miners")});
    const std::vector<std::string> terms = telling(archive, ferry);
    BOOST_TEST(holds(terms, "ferry"));
    BOOST_TEST(holds(terms, "strike"));
    BOOST_TEST(!holds(terms, "the"));
    BOOST_TEST(!holds(terms, "xyzzy"));
}

BOOST_AUTO_TEST_CASE(words_of_the_title_come_before_equally_rare_words_of_the_body) {
    const Article one = article("1", "半导体", "首尔 东京");
    const Archive archive = small_archive({one, article("2", "", "半导体 首尔 东京"), article("3", "", "x"),
                                           article("4", "", "y"), article("5", "", "z")});
    const std::vector<std::string> terms = telling(archive, one);
    BOOST_REQUIRE(!terms.empty());
    BOOST_TEST((terms.front() == "半导" || terms.front() == "导体"));
    BOOST_TEST(telling(archive, one, 2).size() == 2U);
}

BOOST_AUTO_TEST_CASE(an_unknown_id_is_an_error_that_names_it) {
    const Archive archive = archive_of({"one", "two"});
    ArticleDecoder decoder = archive.decoder();
    BOOST_TEST(article_with_id(archive, decoder, "2").article[Section::body] == "two");
    BOOST_CHECK_EXCEPTION((void)article_with_id(archive, decoder, "3"), UsageError, [](const UsageError& error) {
        return std::string(error.what()) == "--like: no article has the id '3'";
    });
}

BOOST_AUTO_TEST_CASE(a_deleted_article_has_no_id) {
    std::vector<Segment> segments = archive_of({"one", "two"}).segments;
    segments[0].dead = {2};
    const Archive archive = join(std::move(segments));
    ArticleDecoder decoder = archive.decoder();
    BOOST_CHECK_THROW((void)article_with_id(archive, decoder, "2"), UsageError);
}

BOOST_AUTO_TEST_SUITE_END()
