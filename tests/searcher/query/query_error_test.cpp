// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parse.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <vector>

using namespace dateline;

namespace {

/// A query that cannot be read, what of it is underlined, and how the reason begins.
struct Refusal {
    std::string_view query;
    std::string_view place;
    std::string_view reason;
};

void check(const std::vector<Refusal>& refusals) {
    for (const Refusal& refusal : refusals) {
        BOOST_TEST_CONTEXT(refusal.query) {
            const auto parsed = parse_query(refusal.query);
            const auto* const error = std::get_if<QueryError>(&parsed);
            BOOST_TEST_REQUIRE(error != nullptr);
            BOOST_TEST(refusal.query.substr(error->begin, error->end - error->begin) == refusal.place);
            BOOST_TEST(error->reason.substr(0, refusal.reason.size()) == refusal.reason);
        }
    }
}

std::string shown(std::string_view query) {
    return show_error(query, std::get<QueryError>(parse_query(query)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(query_errors)

BOOST_AUTO_TEST_CASE(nothing_to_look_for) {
    check({{"", "", "the query is empty"},
           {" \t　", " \t　", "the query is empty"},
           {"-", "-", "there is no letter or digit"},
           {"+ -", "+ -", "there is no letter or digit"},
           {"！？…", "！？…", "there is no letter or digit"},
           {"a AND -", "-", "there is no letter or digit"},
           {"a +&", "&", "there is no letter or digit"},
           {"title:&", "title:&", "there is no letter or digit"},
           {"a NEAR/5 &", "&", "there is no letter or digit"},
           {R"(a "")", R"("")", "there is nothing between these quotation marks"},
           {"「　」", "「　」", "there is nothing between these quotation marks"},
           {"a ()", ")", "there is nothing between these brackets"}});
}

BOOST_AUTO_TEST_CASE(operators_without_operands) {
    check({{"AND", "AND", "'AND' needs something before it"},
           {"OR a", "OR", "'OR' needs something before it"},
           {"a AND", "AND", "'AND' needs something behind it"},
           {"a ＡＮＤ", "ＡＮＤ", "'AND' needs something behind it"},
           {"NOT", "NOT", "'NOT' needs something behind it"},
           {"a OR OR b", "OR", "'OR' cannot follow 'OR'"},
           {"a AND OR b", "OR", "'OR' cannot follow 'AND'"},
           {"(a AND) b", "AND", "'AND' needs something behind it"},
           {"(OR a)", "OR", "'OR' needs something before it"},
           {"NOT NOT a", "NOT", "'NOT' cannot follow 'NOT'"},
           {"+NOT a", "NOT", "'NOT' cannot follow '+'"},
           {"NOT -a", "-", "'-' cannot follow 'NOT'"},
           {"--a", "--", "only one + or - can stand before a word"},
           {"+-a", "+-", "only one + or - can stand before a word"}});
}

BOOST_AUTO_TEST_CASE(unbalanced) {
    check({{R"("abc)", R"(")", "this quotation mark is never closed"},
           {"北朝鲜 “核", "“", "this quotation mark is never closed"},
           {"「a", "「", "this quotation mark is never closed"},
           {"a」", "」", "this quotation mark ends nothing"},
           {R"(="abc)", R"(")", "this quotation mark is never closed"},
           {"(a", "(", "this bracket is never closed"},
           {"((a)", "(", "this bracket is never closed"},
           {"(", "(", "this bracket is never closed"},
           {"a)", ")", "this bracket closes nothing"},
           {"（（a） \"b\"", "（", "this bracket is never closed"}});
}

BOOST_AUTO_TEST_CASE(stars_out_of_place) {
    check({{"a*b", "*", "* can stand only behind"},
           {"*a", "*", "* can stand only behind"},
           {"北＊京", "＊", "* can stand only behind"},
           {"a**", "*", "* can stand only behind"},
           {R"("a"*)", "*", "* stands alone"},
           {"*(a)", "*", "* stands alone"},
           {"&*", "&*", "there is no letter or digit"},
           {"title:*", "*", "* can stand only behind"}});
}

BOOST_AUTO_TEST_CASE(near_out_of_place) {
    check({{"NEAR b", "NEAR", "'NEAR' needs something before it"},
           {"a NEAR/3", "NEAR/3", "'NEAR/3' needs something behind it"},
           {"a NEAR/0 b", "NEAR/0", "NEAR/ takes a number from 1 to 1000"},
           {"a NEAR/1001 b", "NEAR/1001", "NEAR/ takes a number"},
           {"a NEAR/99999999999 b", "NEAR/99999999999", "NEAR/ takes a number"},
           {"a NEAR/ b", "NEAR/", "NEAR/ takes a number"},
           {"a NEAR/5x b", "NEAR/5x", "NEAR/ takes a number"},
           {"a NEAR b NEAR c", "NEAR", "NEAR joins two"},
           {"(a b) NEAR c", "NEAR", "NEAR stands between two words or quotations"},
           {"a NEAR b*", "b*", "NEAR stands between two words or quotations"},
           {"a NEAR lang:ja", "lang:", "NEAR stands between two words or quotations"},
           {"a NEAR -b", "-", "'-' cannot follow 'NEAR'"},
           {"title:a NEAR b", "NEAR", "both sides of NEAR must be of one section"}});
}

BOOST_AUTO_TEST_CASE(fields_out_of_place) {
    check({{"persn:Kim", "persn", "no field 'persn'; did you mean 'person'?"},
           {"a titel:x", "titel", "no field 'titel'; did you mean 'title'?"},
           {"Boilerplait:x", "Boilerplait", "no field 'Boilerplait'; did you mean 'boilerplate'?"},
           {"tags:x", "tags", "no field 'tags'; did you mean 'tag'?"},
           {"ｐｅｒｓｎ：Kim", "ｐｅｒｓｎ", "no field 'persn'; did you mean 'person'?"},
           {"title: x", "title:", "'title:' needs a value directly behind the colon"},
           {"(lang:)", "lang:", "'lang:' needs a value directly behind the colon"},
           {"title:-a", "-a", "the sign stands before the field: -title:word"},
           {"title:(lang:ja)", "title:", "'title:' looks for words"},
           {"section:foo", "foo", "no such section; there are title"},
           {"lang:(ja OR zh)", "(", "a value of 'lang' is one word or a quotation; write (lang:a OR lang:b)"},
           {"person:Kim*", "Kim*", "a value of 'person' stands in full, without *"},
           {R"(person:="Kim")", R"(="Kim")", "= asks for the unfolded form of a phrase"},
           {"date:2025-02-30", "2025-02-30", "'2025-02-30' is no date of the calendar; write 2025"},
           {"a mentions:soon", "soon", "'soon' is no date; write 2025"}});
}

BOOST_AUTO_TEST_CASE(near_names_leave_real_words_alone) {
    for (const std::string_view query :
         {"tab:x", "note:x", "it:x", "mate:x", "re:x", "ftp://x", "data://x", "langs-x:y"}) {
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST(std::holds_alternative<QueryNode>(parse_query(query)));
        }
    }
}

BOOST_AUTO_TEST_CASE(ill_formed_utf8_has_a_place) {
    for (const auto& [query, place] : std::vector<std::pair<std::string, std::size_t>>{
             {"ab\xFF", 2}, {"\xEF\xBF", 0}, {"\xEF\xBB\xBF\xE5\x8C", 3}, {"北\xEF\xEF", 3}, {"\xC0\x80", 0}}) {
        const auto parsed = parse_query(query);
        BOOST_TEST_REQUIRE(std::holds_alternative<QueryError>(parsed));
        BOOST_TEST(std::get<QueryError>(parsed).begin == place);
    }
}

BOOST_AUTO_TEST_CASE(carets_stand_under_the_place) {
    BOOST_TEST(shown("a AND OR b") == "  a AND OR b\n"
                                      "        ^^\n"
                                      "'OR' cannot follow 'AND'; put it between quotation marks to look for the word");
    BOOST_TEST(shown("朝鲜 \"核") == "  朝鲜 \"核\n"
                                     "       ^\n"
                                     "this quotation mark is never closed");
    BOOST_TEST(shown("date:明天 x") == "  date:明天 x\n"
                                       "       ^^^^\n" +
                                           std::get<QueryError>(parse_query("date:明天")).reason);
    BOOST_TEST(shown("") == "  \n  ^\nthe query is empty; * finds every article");
}

BOOST_AUTO_TEST_CASE(long_query_is_shown_around_the_place) {
    const std::string query =
        std::string(5000, 'a') + " 核核核核核核核核核核核核核核核核 a*b " + std::string(5000, 'c');
    BOOST_TEST(shown(query).starts_with("  …核核核核核核核核核核核核核核 a*b cccccccccccccccccccccccccccc…\n"
                                        "                                 ^\n"));
}

BOOST_AUTO_TEST_CASE(shown_query_is_harmless) {
    const std::string text = show_error("\x1B[31m\xE2\x80\xAE x\ny\xFF", {"bad\x1B\nreason", 2, 5});
    BOOST_TEST(text.find('\x1B') == std::string::npos);
    BOOST_TEST(text.find("\xE2\x80\xAE") == std::string::npos);
    BOOST_TEST(std::count(text.begin(), text.end(), '\n') == 2);
}

BOOST_AUTO_TEST_CASE(place_outside_of_the_query_is_moved_in) {
    BOOST_TEST(show_error("ab", {"x", 7, 3}) == "  ab\n    ^\nx");
    BOOST_TEST(show_error("北", {"x", 1, 2}) == "  北\n  ^^\nx");
}

BOOST_AUTO_TEST_SUITE_END()
