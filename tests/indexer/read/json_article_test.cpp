// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read.h"

#include "tests/support/random.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <string>

using namespace dateline;
using dateline::test::Random;

namespace {

Article read(std::string_view line) {
    const Result<Article> article = read_json_article(line, "news.jsonl", 7);
    BOOST_TEST_REQUIRE(article.has_value(), (article ? "" : article.error().reason));
    return *article;
}

std::string reason(std::string_view line) {
    const Result<Article> article = read_json_article(line, "news.jsonl", 7);
    return article ? "none" : article.error().reason;
}

std::string date_and_origin(std::string_view line) {
    const Article article = read(line);
    return (article.date ? to_iso(*article.date) : "none") + ' ' +
           std::string(date_origin_names[static_cast<std::size_t>(article.date_from)]);
}

struct Refused {
    const char* line;
    const char* reason;
};
std::ostream& operator<<(std::ostream& out, const Refused& refused) {
    return out << refused.line;
}

const Refused refused_lines[] = {
    {R"({"title":"a","body":"b")", "not valid JSON: it ends too early"},
    {R"({"title":"a)", "not valid JSON: it ends too early"},
    {R"({"title" "a"})", "not valid JSON at byte 12"},
    {R"(title: a)", "not valid JSON at byte 2"},
    {R"("a")", "not a JSON object"},
    {"17", "not a JSON object"},
    {"[", "an array, where each line must be one object"},
    {R"( [{"title":"a"}])", "an array, where each line must be one object"},
    {R"({"title":["a"]})", R"(field "title" must be a string)"},
    {R"({"title":"a","body":{}})", R"(field "body" must be a string)"},
    {R"({"title":"a","date":true})", R"(field "date" must be a string or a number)"},
    {R"({"title":"a","tags":{"b":1}})", R"(field "tags" must be a string or an array of strings)"},
    {R"({"title":"a","id":[]})", R"(field "id" must be a string or a number)"},
    {R"({"title":"a","n":1e999})", "a number is too large: 1e999"},
    {R"({"name":"package","version":"1.0"})", R"(neither "title" nor "body" in this object)"},
    {"{}", R"(neither "title" nor "body" in this object)"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(json_articles)

BOOST_AUTO_TEST_CASE(the_known_keys_fill_the_article_and_the_others_are_kept) {
    const Article article = read(
        R"({"id":"n1","title":"Lamp","body":"It shines.","date":"2025-11-18","lang":"en","source":"Harbour Times",)"
        R"("author":["Ida Vole",{"name":"Tom Rees"}],"url":"https://example.com/n1","tags":"sea, light","page":3})");
    BOOST_TEST(article.id == "n1");
    BOOST_TEST(article[Section::title] == "Lamp");
    BOOST_TEST(article[Section::body] == "It shines.");
    BOOST_TEST(article.lang == "en");
    BOOST_TEST(article.source == "Harbour Times");
    BOOST_TEST((article.authors == std::vector<std::string>{"Ida Vole", "Tom Rees"}));
    BOOST_TEST((article.tags == std::vector<std::string>{"sea", "light"}));
    BOOST_TEST((article.extra == std::vector<std::pair<std::string, std::string>>{{"page", "3"}}));
    BOOST_TEST(article.path == "news.jsonl");
    BOOST_TEST(article.line == 7);
}

BOOST_AUTO_TEST_CASE(other_names_of_keys_are_understood) {
    const Article article =
        read(R"({"title":null,"headline":"Lamp","text":"It shines.","datePublished":"2025-11-18"})");
    BOOST_TEST(article[Section::title] == "Lamp");
    BOOST_TEST(article[Section::body] == "It shines.");
    BOOST_TEST((article.date == Date{2025, 11, 18}));
}

BOOST_AUTO_TEST_CASE(the_id_is_given_or_the_address_or_the_place) {
    BOOST_TEST(read(R"({"title":"a","id":17})").id == "17");
    BOOST_TEST(read(R"({"title":"a","url":"https://example.com/1"})").id == "https://example.com/1");
    BOOST_TEST(read(R"({"title":"a"})").id == "news.jsonl:7");
    const std::string long_id(10'000, 'x');
    BOOST_TEST(read(R"({"title":"a","id":")" + long_id + "\"}").id == long_id);
}

BOOST_AUTO_TEST_CASE(a_date_says_where_it_came_from) {
    BOOST_TEST(date_and_origin(R"({"title":"a","date":"Tue, 18 Nov 2025 09:12:00 +0900"})") == "2025-11-18 meta");
    BOOST_TEST(date_and_origin(R"({"title":"a","date":1763467200})") == "2025-11-18 meta");
    BOOST_TEST(date_and_origin(R"({"title":"a","published":1763467200000})") == "2025-11-18 meta");
    BOOST_TEST(date_and_origin(R"({"title":"a","date":"2025-11"})") == "2025-11 meta");
    BOOST_TEST(date_and_origin(R"({"title":"a","url":"https://example.com/2025/11/18/lamp"})") == "2025-11-18 url");
    BOOST_TEST(date_and_origin(R"({"title":"a","date":"soon","url":"https://example.com/2025/11/18/lamp"})") ==
               "2025-11-18 url");
    BOOST_TEST(date_and_origin(R"({"title":"a","body":"On 18 November 2025 it shone."})") == "none none");
}

BOOST_AUTO_TEST_CASE(an_unreadable_date_loses_no_article_and_is_kept_as_it_was_written) {
    for (const std::string_view date : {R"("0000-00-00")", R"("2024-02-30")", R"("soon")", "0", "-1", "1e18"}) {
        const Article article = read(R"({"title":"a","date":)" + std::string(date) + "}");
        BOOST_TEST(!article.date.has_value());
        BOOST_TEST_REQUIRE(article.extra.size() == 1U);
        BOOST_TEST(article.extra[0].first == "date");
    }
    BOOST_TEST(read(R"({"title":"a","date":null})").extra.empty());
    BOOST_TEST(read(R"({"title":"a","date":" "})").extra.empty());
}

BOOST_DATA_TEST_CASE(a_line_that_is_no_article_is_refused_with_its_reason, refused_lines) {
    BOOST_TEST(reason(sample.line) == sample.reason);
}

BOOST_AUTO_TEST_CASE(of_a_key_that_stands_twice_the_last_value_counts) {
    BOOST_TEST(read(R"({"title":"a","title":"b"})")[Section::title] == "b");
}

BOOST_AUTO_TEST_CASE(a_number_is_taken_for_a_text) {
    BOOST_TEST(read(R"({"title":1984,"body":"b"})")[Section::title] == "1984");
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_refused_without_recursion) {
    const std::string deep(100'000, '[');
    BOOST_TEST(reason(R"({"title":"a","x":)" + deep) == "nested deeper than 64 levels");
}

BOOST_AUTO_TEST_CASE(characters_that_no_text_may_hold_are_mended) {
    BOOST_TEST(read(R"({"title":"a\ud83cb"})")[Section::title] == "a\uFFFDb");
    BOOST_TEST(read(R"({"title":"a\udf00\ud83c\udf00"})")[Section::title] == "a\uFFFD\U0001F300");
    BOOST_TEST(read(R"({"title":"a\u0000b"})")[Section::title] == "ab");
    BOOST_TEST(read("{\"title\":\"a\xFF\",\"body\":\"b\"}")[Section::title] == "a\uFFFD");
    BOOST_TEST(read("\xEF\xBB\xBF{\"title\":\"a\"}")[Section::title] == "a");
    BOOST_TEST(read(R"({"title":"\\ud83c"})")[Section::title] == "\\ud83c");
}

BOOST_AUTO_TEST_CASE(an_empty_text_is_an_article) {
    BOOST_TEST(read(R"({"id":"n1","body":""})")[Section::body] == "");
}

BOOST_AUTO_TEST_CASE(any_bytes_are_read_or_refused) {
    Random random;
    const std::string whole =
        R"({"id":"n1","title":"La\u006dp \ud83c\udf00","body":"b","date":"2025-11-18","tags":["a",1]})";
    for (int i = 0; i < 2000; ++i) {
        std::string line = whole.substr(0, random.below(whole.size() + 1));
        for (std::size_t changes = random.below(4); changes > 0 && !line.empty(); --changes)
            line[random.below(line.size())] = static_cast<char>(random.below(256));
        const Result<Article> article = read_json_article(line, "a", 1);
        BOOST_TEST((article.has_value() || article.error().reason.find('\n') == std::string::npos));
    }
}

BOOST_AUTO_TEST_SUITE_END()
