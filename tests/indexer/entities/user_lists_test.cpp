// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/indexer/entities/found.h"
#include "tests/support/temporary_folder.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::found;
using dateline::test::TemporaryFolder;

namespace {

std::shared_ptr<const EntityLists> with(const TemporaryFolder& folder, std::string_view text) {
    return EntityLists::load({folder.write("names.tsv", text)});
}

std::string error_of(std::string_view text) {
    const TemporaryFolder folder;
    try {
        (void)with(folder, text);
    } catch (const EntityListError& error) {
        const std::string_view what = error.what();
        const std::size_t name = what.find("names.tsv");
        return std::string(name == std::string_view::npos ? what : what.substr(name));
    }
    return "";
}

} // namespace

BOOST_AUTO_TEST_SUITE(user_entity_lists)

BOOST_AUTO_TEST_CASE(a_new_identity_is_found_by_all_its_names) {
    const TemporaryFolder folder;
    const auto lists = with(folder, "# our paper's people\n"
                                    "ellen-marsh\tperson\ten\tEllen Marsh\tmain\n"
                                    "ellen-marsh\tperson\tja\tエレン・マーシュ\tmain\n");
    BOOST_TEST(found("en", "a talk by Ellen Marsh", lists) == "Ellen Marsh = ellen-marsh person");
    BOOST_TEST(found("ja", "エレン・マーシュの話", lists) == "エレン・マーシュ = ellen-marsh person");
}

BOOST_AUTO_TEST_CASE(a_main_name_takes_the_place_of_ours_which_is_still_found) {
    const TemporaryFolder folder;
    const auto lists = with(folder, "KP\tplace\ten\tDPR Korea\tmain\n");
    BOOST_TEST(preferred_name(*lists->find("KP"), "en") == "DPR Korea");
    BOOST_TEST(found("en", "talks with North Korea and DPR Korea", lists) ==
               "North Korea = KP place, DPR Korea = KP place");
}

BOOST_AUTO_TEST_CASE(a_name_can_be_made_ambiguous) {
    const TemporaryFolder folder;
    const auto lists = with(folder, "apec\torg\ten\tAPEC\tambiguous\n");
    BOOST_TEST(found("en", "leaders of APEC met", lists) == "");
}

BOOST_AUTO_TEST_CASE(a_list_changes_the_version) {
    const TemporaryFolder folder;
    BOOST_TEST(with(folder, "ellen-marsh\tperson\ten\tEllen Marsh\tmain\n")->version() !=
               dateline::test::built_in_lists()->version());
}

BOOST_AUTO_TEST_CASE(lines_may_end_as_on_windows) {
    const TemporaryFolder folder;
    const auto lists = with(folder, "ellen-marsh\tperson\ten\tEllen Marsh\tmain\r\n");
    BOOST_TEST(found("en", "a talk by Ellen Marsh", lists) == "Ellen Marsh = ellen-marsh person");
}

BOOST_AUTO_TEST_CASE(an_error_names_the_file_the_line_and_the_reason) {
    BOOST_TEST(error_of("# names\na\tperson\ten\tAnn\n") == "names.tsv:2: 5 columns are needed, 4 are there");
    BOOST_TEST(error_of("a\thero\ten\tAnn\tmain\n") == "names.tsv:1: \"hero\" is no type: person, org or place");
    BOOST_TEST(error_of("a\tperson\ten\tAnn\tbest\n") ==
               "names.tsv:1: \"best\" is no role: main, alias, former or ambiguous");
    BOOST_TEST(error_of("\tperson\ten\tAnn\tmain\n") == "names.tsv:1: the id is missing");
    BOOST_TEST(error_of("a\tperson\ten\t \tmain\n") == "names.tsv:1: the name is missing");
    BOOST_TEST(error_of("a\tperson\ten\t\xFF\tmain\n") == "names.tsv:1: the name is not valid UTF-8");
    BOOST_TEST(error_of("a\tperson\ten\tAnn\tmain\nKP\tperson\ten\tNorth\tmain\n") ==
               "names.tsv:2: \"KP\" is a place already");
    BOOST_TEST(error_of("a\tperson\tenglish\tAnn\tmain\n") ==
               "names.tsv:1: \"english\" is no language tag: en, zh-Hant, ja …, or empty for any language");
}

BOOST_AUTO_TEST_CASE(a_file_that_cannot_be_read_is_an_error) {
    BOOST_CHECK_THROW((void)EntityLists::load({"/nowhere/names.tsv"}), EntityListError);
}

BOOST_AUTO_TEST_CASE(an_empty_file_adds_nothing) {
    const TemporaryFolder folder;
    BOOST_TEST(found("en", "leaders of APEC met", with(folder, "")) == "APEC = apec org");
}

BOOST_AUTO_TEST_SUITE_END()
