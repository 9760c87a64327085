// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/entities/found.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using dateline::test::Example;
using dateline::test::found;

namespace {

const Example by_form[] = {
    {"en", "It was sold to Marsh Ferry Holdings yesterday.", "Marsh Ferry Holdings = org"},
    {"en", "the Ministry of Tides said", "Ministry of Tides = org"},
    {"en", "studied at the University of Harwick", "University of Harwick = org"},
    {"zh", "他毕业于福林德斯大学。", "福林德斯大学 = org"},
    {"zh", "雨润集团发布公告。", "雨润集团 = org"},
    {"ja", "彼は帝冢山大学を卒業した。", "帝冢山大学 = org"},
    {"ko", "누리한국은행은 밝혔다.", "누리한국은행 = org"},
};
const Example ordinary[] = {
    {"zh", "制作公司来了。", ""},   {"zh", "他是一名大学生。", ""},          {"ja", "同大学は発表した。", ""},
    {"ja", "大学生が増えた。", ""}, {"ja", "NHK紅白歌合戦に出場した。", ""}, {"en", "the company said", ""},
};
const Example listed[] = {
    {"en", "leaders of APEC met", "APEC = apec org"},
    {"ja", "NHKは伝えた。", "NHK = nhk org"},
    {"ko", "페이스북에 글을 올렸다.", ""},
    {"en", "the CCTV footage shows", ""},
};

} // namespace

BOOST_AUTO_TEST_SUITE(organisations)

BOOST_DATA_TEST_CASE(a_word_of_their_kind_tells_organisations, data::make(by_form)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}
BOOST_DATA_TEST_CASE(ordinary_words_of_that_kind_are_none, data::make(ordinary)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}
BOOST_DATA_TEST_CASE(listed_names_count_unless_they_mean_something_else_too, data::make(listed)) {
    BOOST_TEST(found(sample.lang, sample.text) == sample.found);
}

BOOST_AUTO_TEST_SUITE_END()
