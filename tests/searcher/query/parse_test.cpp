// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parse.h"

#include "searcher/query/ascii_twin.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace dateline;

namespace {

struct Reading {
    std::string_view query;
    std::string_view meaning;
};

std::string read(std::string_view query) {
    const auto parsed = parse_query(query);
    if (const auto* const error = std::get_if<QueryError>(&parsed)) {
        return "error: " + error->reason;
    }
    return describe(std::get<QueryNode>(parsed));
}

void check(const std::vector<Reading>& readings) {
    for (const Reading& reading : readings) {
        BOOST_TEST_CONTEXT(reading.query) {
            BOOST_TEST(read(reading.query) == reading.meaning);
        }
    }
}

QueryNode tree(std::string_view query) {
    return std::get<QueryNode>(parse_query(query));
}

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) {
        text += piece;
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(query_parse)

BOOST_AUTO_TEST_CASE(words_side_by_side_are_one_text) {
    check({{"北朝鲜核计划", R"(words "北朝鲜核计划")"},
           {"Apple 手机 review", R"(words "Apple 手机 review")"},
           {"3M公司", R"(words "3M公司")"},
           {"test 北京test", R"(words "test 北京test")"},
           {"a 北b", R"(words "a 北b")"},
           {"朝鲜 对话", R"(words "朝鲜 对话")"},
           {"  North\tKorea　对话  ", R"(words "North Korea 对话")"},
           {"(a b) c", R"(any of: words "a b"; words "c")"}});
}

BOOST_AUTO_TEST_CASE(signs_and_colons_inside_words_are_characters) {
    check({{"COVID-19 C++ state-of-the-art", R"(words "COVID-19 C++ state-of-the-art")"},
           {"rock'n'roll don’t ‘so’", R"(words "rock'n'roll don’t ‘so’")"},
           {"http://x.org/a 10:30 3:2", R"(words "http://x.org/a 10:30 3:2")"},
           {"mailto:kim@example.org 时间:三点", R"(words "mailto:kim@example.org 时间:三点")"},
           {"and or not near", R"(words "and or not near")"},
           {"a=b x/y [z]", R"(words "a=b x/y [z]")"},
           {"Xinhua - Beijing -- today", R"(words "Xinhua - Beijing -- today")"}});
}

BOOST_AUTO_TEST_CASE(quotations_of_every_script_are_phrases) {
    check({{R"("朝鲜核计划")", R"(phrase "朝鲜核计划")"},
           {R"("3M公司")", R"(phrase "3M公司")"},
           {R"("peacemaker and a pacemaker")", R"(phrase "peacemaker and a pacemaker")"},
           {R"("ソニーの新型")", R"(phrase "ソニーの新型")"},
           {"“朝鲜”", R"(phrase "朝鲜")"},
           {"„Ende“", R"(phrase "Ende")"},
           {"‟a”", R"(phrase "a")"},
           {"”a”", R"(phrase "a")"},
           {"「対話」", R"(phrase "対話")"},
           {"『対話』", R"(phrase "対話")"},
           {"｢対話｣", R"(phrase "対話")"},
           {"« dialogue »", R"(phrase "dialogue")"},
           {"»Ende«", R"(phrase "Ende")"},
           {"＂a b＂", R"(phrase "a b")"},
           {R"("a AND (b")", R"(phrase "a AND (b")"},
           {R"("he said “no”")", R"(phrase "he said “no”")"}});
}

BOOST_AUTO_TEST_CASE(quotation_touching_words_stands_apart) {
    check({{"彼は「対話」と", R"(any of: words "彼は"; phrase "対話"; words "と")"},
           {"「北」、「京」", R"(any of: phrase "北"; phrase "京")"}});
}

BOOST_AUTO_TEST_CASE(marked_quotation_is_exact) {
    check({{R"(="Sony")", R"(exact phrase "Sony")"},
           {"＝「ソニー」", R"(exact phrase "ソニー")"},
           {R"(+="Sony" -=“ＳＯＮＹ”)", R"(required: exact phrase "Sony"; not: exact phrase "ＳＯＮＹ")"},
           {R"(title:="Sony")", R"(exact phrase "Sony" in title)"}});
}

BOOST_AUTO_TEST_CASE(signs) {
    check({{"+must -not", R"(required: words "must"; not: words "not")"},
           {"a +b c -d", R"(required: words "b"; better with: words "a"; words "c"; not: words "d")"},
           {"+a +b", R"(all of: words "a"; words "b")"},
           {"+a", R"(words "a")"},
           {R"(kim jong -"x y")", R"(any of: words "kim jong"; not: phrase "x y")"},
           {"北京 -大学", R"(any of: words "北京"; not: words "大学")"},
           {"+(a b) c", R"(required: words "a b"; better with: words "c")"}});
}

BOOST_AUTO_TEST_CASE(only_excluded_is_everything_else) {
    check({{"-foo", R"(every article but: words "foo")"},
           {"NOT foo", R"(every article but: words "foo")"},
           {"-foo -bar", R"(every article but: words "foo"; words "bar")"},
           {"-(foo bar)", R"(every article but: words "foo bar")"},
           {"* -foo", R"(any of: every article; not: words "foo")"},
           {"(NOT a) b", R"(all of: words "b"; (every article but: words "a"))"}});
}

BOOST_AUTO_TEST_CASE(operators_bind_words_then_and_then_or) {
    check({{"a b AND c", R"(all of: words "a b"; words "c")"},
           {"a AND b OR c AND d", R"(any of: (all of: words "a"; words "b"); (all of: words "c"; words "d"))"},
           {"a AND (b OR c)", R"(all of: words "a"; (any of: words "b"; words "c"))"},
           {"a NOT b", R"(any of: words "a"; not: words "b")"},
           {"NOT a b", R"(any of: words "b"; not: words "a")"},
           {"a AND NOT b", R"(all of: words "a"; (every article but: words "b"))"},
           {"a OR b OR c", R"(any of: words "a"; words "b"; words "c")"},
           {"(((a)))", R"(words "a")"},
           {"朝鲜（对话）AND韩国", R"(any of: words "朝鲜"; words "对话"; words "AND韩国")"}});
}

BOOST_AUTO_TEST_CASE(prefixes_and_everything) {
    check({{"prefix*", R"(words that begin with "prefix")"},
           {"北京*", R"(words that begin with "北京")"},
           {"a b* c", R"(any of: words "a"; words that begin with "b"; words "c")"},
           {"*", "every article"},
           {"＊", "every article"},
           {"* AND lang:ja", R"(all of: every article; lang is "ja")"}});
}

BOOST_AUTO_TEST_CASE(near) {
    check({{"a NEAR/5 b", R"(words "a" within 5 words of words "b")"},
           {"a NEAR b", R"(words "a" within 10 words of words "b")"},
           {"x a NEAR/2 b y", R"(any of: words "x"; words "a" within 2 words of words "b"; words "y")"},
           {"朝鲜 NEAR/3 对话", R"(words "朝鲜" within 3 words of words "对话")"},
           {R"(北朝鲜 NEAR/５ "nuclear talks")", R"(words "北朝鲜" within 5 words of phrase "nuclear talks")"},
           {"+a NEAR/1000 b", R"(words "a" within 1000 words of words "b")"},
           {"title:a NEAR/3 title:b", R"(words "a" in title within 3 words of words "b" in title)"},
           {"title:(a NEAR/3 b)", R"(words "a" in title within 3 words of words "b" in title)"}});
    BOOST_TEST((tree("title:(a NEAR/3 b)").section == Section::title));
    BOOST_TEST((tree("title:a NEAR/3 title:b").section == Section::title));
}

BOOST_AUTO_TEST_CASE(fields_that_are_sections) {
    check({{R"(title:"the end" x)", R"(any of: phrase "the end" in title; words "x")"},
           {"title:a b", R"(any of: words "a" in title; words "b")"},
           {"title:(a OR b* OR \"c d\")",
            R"(any of: words "a" in title; words that begin with "b" in title; phrase "c d" in title)"},
           {"body:(a title:b)", R"(any of: words "a" in body; words "b" in title)"},
           {"caption:a", R"(words "a" in caption)"},
           {"related:a", R"(words "a" in related)"},
           {"comments:a", R"(words "a" in comments)"},
           {"boilerplate:cookie", R"(words "cookie" in boilerplate)"},
           {"Title:a", R"(words "a" in title)"},
           {"-title:a", R"(every article but: words "a" in title)"},
           {"title:http://x", R"(words "http://x" in title)"}});
}

BOOST_AUTO_TEST_CASE(section_field_restricts_the_texts_behind_it) {
    check({{"section:boilerplate cookie", R"(words "cookie" in boilerplate)"},
           {"section:related 核", R"(words "核" in related)"},
           {"section:related a \"b c\" -d",
            R"(any of: words "a" in related; phrase "b c" in related; not: words "d" in related)"},
           {"a section:related b", R"(any of: words "a"; words "b" in related)"},
           {"section:body a section:title b", R"(any of: words "a" in body; words "b" in title)"},
           {"section:body title:a", R"(words "a" in title)"},
           {"section:related (a OR b)", R"(any of: words "a" in related; words "b" in related)"},
           {"section:related", R"(section is "related")"},
           {"section:Ｒｅｌａｔｅｄ", R"(section is "related")"},
           {"核 section:related", R"(all of: words "核"; section is "related")"},
           {"section:related AND 核", R"(all of: section is "related"; words "核")"},
           {"-section:related 核", R"(any of: words "核"; not: section is "related")"}});
}

BOOST_AUTO_TEST_CASE(fields_beside_words_are_filters) {
    check({{R"(person:"Kim Jong Un")", R"(person is "Kim Jong Un")"},
           {"date:2025-10..2025-12", R"(date is "2025-10..2025-12")"},
           {"date:none", "date is none"},
           {"mentions:2018-09-19", R"(mentions is "2018-09-19")"},
           {R"(date:"last 30 days")", R"(date is "last 30 days")"},
           {"date:last-week", R"(date is "last-week")"},
           {"date:２０２５年１１月", R"(date is "2025年11月")"},
           {"朝鲜 lang:ja", R"(all of: words "朝鲜"; lang is "ja")"},
           {"lang:ja a lang:zh", R"(all of: words "a"; (any of: lang is "ja"; lang is "zh"))"},
           {"+tag:x +tag:y", R"(all of: tag is "x"; tag is "y")"},
           {"tag:x place:KP", R"(all of: tag is "x"; place is "KP")"},
           {"(lang:ja OR org:UN) a", R"(all of: words "a"; (any of: lang is "ja"; org is "UN"))"},
           {"a -lang:ja", R"(any of: words "a"; not: lang is "ja")"},
           {"-person:none", "every article but: person is none"},
           {"id:https://x/y?a=b*c", "error: * can stand only behind the beginning of a word; put the words between "
                                    "quotation marks to look for the sign itself"},
           {R"(id:"https://x/(y)*")", R"(id is "https://x/(y)*")"},
           {"source:nikkan author:李 entity:KP", R"(all of: source is "nikkan"; author is "李"; entity is "KP")"}});
}

BOOST_AUTO_TEST_CASE(half_a_pair_of_fullwidth_brackets_in_running_text_is_punctuation) {
    BOOST_TEST(read("罰則等）、並びに法令") == read("罰則等   、並びに法令"));
    BOOST_TEST(read("法令（罰則等") == read("法令   罰則等"));
    BOOST_TEST(read("（法令）罰則") == read("(法令)罰則"));
}

BOOST_AUTO_TEST_CASE(fullwidth_operators_are_their_ascii_twins) {
    for (const std::string_view query :
         {"(a AND b) OR c", "+a -b", "NOT a", "title:a", "date:2025..", "a NEAR/5 b", "*", "x*", "=\"a\"", "a -(b c)",
          "lang:ja a", "section:related a", "a - b", "persn:x", "AND", "title:-a", "--a", "date:x"}) {
        std::string wide;
        for (const char c : query) {
            append_code_point(wide, c == ' ' ? U'　' : static_cast<char32_t>(c) - U'!' + U'！');
        }
        BOOST_TEST_CONTEXT(query) {
            BOOST_TEST(ascii_form(read(wide)) == read(query));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_part_knows_its_place) {
    const std::string_view query = R"(+朝鲜 title:"核 计划" -lang:ja)";
    const QueryNode read_tree = tree(query);
    std::vector<std::string_view> places;
    for (const QueryNode& child : read_tree.children) {
        places.push_back(query.substr(child.begin, child.end - child.begin));
    }
    BOOST_TEST(places == (std::vector<std::string_view>{"朝鲜", R"(title:"核 计划")", "lang:ja"}),
               boost::test_tools::per_element());
    BOOST_TEST(tree("  a  b ").begin == 2U);
    BOOST_TEST(tree("  a  b ").end == 6U);
}

BOOST_AUTO_TEST_CASE(limits_allow_what_they_name) {
    BOOST_TEST(read(repeated("a ", 1024)).starts_with("words"));
    BOOST_TEST(read(repeated("a ", 1025)).starts_with("error: the query has more than 1024 words"));
    BOOST_TEST(read(repeated("朝", 1024)).starts_with("words"));
    BOOST_TEST(read(repeated("朝", 1025)).starts_with("error: the query has more than 1024 words"));
    BOOST_TEST(read("\"" + repeated("a-", 1025) + "\"").starts_with("error: the query has more than 1024 words"));
    BOOST_TEST(read(repeated("(", 64) + "a" + repeated(")", 64)) == R"(words "a")");
    BOOST_TEST(read(repeated("(", 65) + "a" + repeated(")", 65)) == "error: brackets are nested deeper than 64");
    BOOST_TEST(read(repeated("(", 50'000)) == "error: brackets are nested deeper than 64");
    BOOST_TEST(read(repeated("-(", 30'000)) == "error: brackets are nested deeper than 64");
    BOOST_TEST(read(repeated("title:(", 9'000)) == "error: brackets are nested deeper than 64");
    BOOST_TEST(read(std::string(64 * 1024, 'a')).starts_with("words"));
    BOOST_TEST(read(std::string(64 * 1024 + 1, 'a')) == "error: the query is longer than 64 KiB");
}

BOOST_AUTO_TEST_SUITE_END()
