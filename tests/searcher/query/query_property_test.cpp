// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/query/parse.h"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace dateline;

namespace {

using Kind = QueryNode::Kind;

const std::vector<std::string>& pieces() {
    static const std::vector<std::string> all{"a",      "word",     "北朝鲜", "ソニー",  "한국",
                                              "C++",    "x-y",      " ",      " ",       " ",
                                              "　",     "AND",      "OR",     "NOT",     "NEAR",
                                              "NEAR/5", "NEAR/0",   "+",      "-",       "(",
                                              ")",      "（",       "）",     "\"",      "“",
                                              "”",      "「",       "」",     "«",       "»",
                                              "*",      "＊",       "=",      "title:",  "body:",
                                              "lang:",  "section:", "date:",  "person:", "persn",
                                              ":",      "related",  "2025",   "..",      "none",
                                              "today",  "/",        "&",      "！",      "\xFF",
                                              "\xE5",   "\xBC",     "\n",     "\x1B[",   "\xE2\x80\xAE",
                                              "ＡＮＤ", "Ｏ",       "－",     "：",      "'",
                                              "😀",      "ภาษา",     "é"};
    return all;
}

std::string any_query(std::mt19937& random) {
    std::string query;
    for (auto count = random() % 24; count > 0; --count) {
        query += pieces()[random() % pieces().size()];
    }
    return query;
}

std::string any_bytes(std::mt19937& random) {
    std::string query;
    for (auto count = random() % 40; count > 0; --count) {
        query.push_back(static_cast<char>(static_cast<unsigned char>(random() % 256)));
    }
    return query;
}

bool has_children(Kind kind) {
    return kind == Kind::near || kind == Kind::all_of || kind == Kind::any_of || kind == Kind::ranked ||
           kind == Kind::none_of;
}

/// What ast.h says of every tree; empty where it holds.
std::string broken_rule(const QueryNode& node, std::size_t size) {
    if (node.begin >= node.end || node.end > size) {
        return "a node stands outside of the query";
    }
    if (has_children(node.kind) == node.children.empty()) {
        return "children where there are none, or none where there are";
    }
    std::string valid = node.text;
    if (make_valid_utf8(valid) != 0 || (node.children.empty() && node.kind != Kind::everything && valid.empty())) {
        return "text is empty or ill-formed";
    }
    if ((node.kind == Kind::field) == node.field.empty()) {
        return "a field without name";
    }
    if (node.kind == Kind::near && (node.children.size() != 2 || node.distance == 0)) {
        return "near of two";
    }
    const auto excluded = [](const QueryNode& child) { return child.mark == QueryNode::Mark::must_not; };
    if (node.kind == Kind::ranked &&
        (node.children.size() < 2 || std::all_of(node.children.begin(), node.children.end(), excluded))) {
        return "ranked of two, one of them wanted";
    }
    for (const QueryNode& child : node.children) {
        if (node.kind != Kind::ranked && child.mark != QueryNode::Mark::should) {
            return "a mark without ranked";
        }
        if (child.begin < node.begin || child.end > node.end) {
            return "a child stands outside of its parent";
        }
        if (std::string rule = broken_rule(child, size); !rule.empty()) {
            return rule;
        }
    }
    return "";
}

std::string broken_rule(const QueryError& error, const std::string& query) {
    if (error.begin > error.end || error.end > query.size()) {
        return "the place lies outside of the query";
    }
    const std::string shown = show_error(query, error);
    std::string valid = shown;
    if (make_valid_utf8(valid) != 0 || std::count(shown.begin(), shown.end(), '\n') != 2 ||
        shown.find('^') == std::string::npos || shown.find('\x1B') != std::string::npos) {
        return "the error is not three harmless lines";
    }
    return "";
}

std::string broken_rule(const std::string& query) {
    const auto parsed = parse_query(query);
    if (const auto* const error = std::get_if<QueryError>(&parsed)) {
        return broken_rule(*error, query);
    }
    const auto& tree = std::get<QueryNode>(parsed);
    return describe(tree).empty() ? "nothing described" : broken_rule(tree, query.size());
}

} // namespace

BOOST_AUTO_TEST_SUITE(query_properties)

BOOST_AUTO_TEST_CASE(any_query_gives_a_sound_tree_or_an_error_with_its_place) {
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random(seed);
    std::size_t read = 0;
    for (int round = 0; round < 50'000; ++round) {
        const std::string query = round % 5 == 0 ? any_bytes(random) : any_query(random);
        BOOST_TEST_CONTEXT("seed " << seed << ", query " << printable(query)) {
            BOOST_TEST_REQUIRE(broken_rule(query) == "");
        }
        read += std::holds_alternative<QueryNode>(parse_query(query)) ? 1U : 0U;
    }
    BOOST_TEST(read > 1000U); // the property is of trees, too
}

/// Text in which no character is an operator is found again in the tree, whatever stands around it.
BOOST_AUTO_TEST_CASE(every_word_of_a_readable_query_is_in_its_tree) {
    const unsigned seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 20'000; ++round) {
        std::string query;
        std::vector<std::string> words;
        for (unsigned i = 0; i < 1 + random() % 8; ++i) {
            static const std::vector<std::string> before{
                "", "+", "-", "(", "「", "title:", "lang:", "=\"", "section:body "};
            static const std::vector<std::string> after{"", "", "", ")", "」", "", "", "\"", ""};
            const std::size_t around = random() % before.size();
            words.push_back("字word" + std::to_string(i) + "x");
            query += before[around] + words.back() + after[around];
            query += std::vector<std::string>{" ", " ", "　", " AND ", " OR ", "\t"}[random() % 6];
        }
        query += "end";
        BOOST_TEST_CONTEXT("seed " << seed << ", query " << query) {
            const auto parsed = parse_query(query);
            BOOST_TEST_REQUIRE(std::holds_alternative<QueryNode>(parsed));
            const std::string meaning = describe(std::get<QueryNode>(parsed));
            for (const std::string& word : words) {
                BOOST_TEST_REQUIRE(meaning.find(word) != std::string::npos);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
