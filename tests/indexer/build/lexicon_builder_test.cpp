// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/lexicon_builder.h"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(lexicon_builder)

namespace {

std::map<std::string, std::vector<WordForm>> written(const LexiconBuilder& builder) {
    Stemmer stemmer;
    std::map<std::string, std::vector<WordForm>> records;
    builder.write(stemmer,
                  [&](const std::string& key, const std::string& record) { records[key] = *decode_forms(record); });
    return records;
}

using Forms = std::vector<WordForm>;

/// The documents 1 to `last`, as the postings of a term.
std::vector<Posting> articles(std::uint32_t last) {
    std::vector<Posting> postings;
    for (std::uint32_t id = 1; id <= last; ++id) postings.push_back({id, 1});
    return postings;
}

} // namespace

BOOST_AUTO_TEST_CASE(words_of_one_stem_are_kept_together_and_counted) {
    LexiconBuilder builder;
    builder.add_article("en");
    builder.add_article("en-GB");
    builder.add_term("running", articles(1));
    builder.add_term("runs", articles(2));
    const auto records = written(builder);
    BOOST_TEST((records.at(lexicon_key("run")) == Forms{{"en", "running", 1}, {"en", "runs", 2}}));
}

BOOST_AUTO_TEST_CASE(a_word_that_is_its_own_stem_is_left_out) {
    LexiconBuilder builder;
    builder.add_article("en");
    builder.add_term("korea", articles(1));
    BOOST_TEST(!written(builder).contains(lexicon_key("korea")));
}

BOOST_AUTO_TEST_CASE(latin_words_of_other_scripts_are_english_and_not_counted) {
    LexiconBuilder builder;
    builder.add_article("zh-Hans");
    builder.add_term("kernels", articles(1));
    const auto records = written(builder);
    BOOST_TEST((records.at(lexicon_key("kernel")) == Forms{{"en", "kernels", 0}}));
}

BOOST_AUTO_TEST_CASE(what_is_common_in_a_language_is_kept_in_every_script) {
    LexiconBuilder builder;
    for (int i = 0; i < 100; ++i) builder.add_article("ja");
    builder.add_term("とい", articles(60));
    builder.add_term("半导", articles(1));
    builder.finish_batch();
    const auto records = written(builder);
    BOOST_TEST((records.at(lexicon_key("とい")) == Forms{{"ja", "とい", 60}}));
    BOOST_TEST(!records.contains(lexicon_key("半导")));
    BOOST_TEST((records.at(std::string(languages_key)) == Forms{{"ja", "", 100}}));
}

BOOST_AUTO_TEST_CASE(merging_adds_up) {
    LexiconBuilder one;
    LexiconBuilder other;
    for (LexiconBuilder* builder : {&one, &other}) {
        builder->add_article("en");
        builder->add_term("talks", articles(1));
        builder->finish_batch();
    }
    one.merge(other);
    BOOST_TEST((written(one).at(std::string(languages_key)) == Forms{{"en", "", 2}}));
    BOOST_TEST((written(one).at(lexicon_key("talk")) == Forms{{"en", "talks", 2}}));
}

BOOST_AUTO_TEST_SUITE_END()
