// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/options.h"

#include "searcher/timing.h"

#include <boost/test/unit_test.hpp>

#include <cstdlib>

using namespace dateline;

namespace {

Options read(std::vector<const char*> arguments) {
    arguments.insert(arguments.begin(), "dateline-searcher");
    return read_options(static_cast<int>(arguments.size()), arguments.data());
}

/// The message of the usage error, empty where there was none.
std::string refused(std::vector<const char*> arguments) {
    try {
        (void)read(std::move(arguments));
    } catch (const UsageError& error) {
        return error.what();
    }
    return "";
}

bool names(const std::string& message, std::string_view option) {
    return message.find(option) != std::string::npos && message.find('\n') == std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(searcher_options)

BOOST_AUTO_TEST_CASE(defaults) {
    unsetenv("DATELINE_DB");
    const Options options = read({"朝鲜", "对话"});
    BOOST_TEST(options.request.query == "朝鲜 对话");
    BOOST_TEST(options.places == std::vector<std::string>{"./dateline.db"});
    BOOST_TEST(options.request.limit == 10U);
    BOOST_TEST(options.request.offset == 0U);
    BOOST_TEST(options.request.snippet_length == 200U);
    BOOST_TEST((options.request.sort == SortOrder::relevance));
    BOOST_TEST((options.format == OutputFormat::text));
    BOOST_TEST(!options.request.dates.has_value());
}

BOOST_AUTO_TEST_CASE(somebody_to_tell_of_and_an_article_to_explain) {
    BOOST_TEST(read({"--entity", "金正恩"}).entity.value() == "金正恩");
    BOOST_TEST(read({"--why", "a-1", "words"}).why.value() == "a-1");
    BOOST_TEST(read({"--names", "zh-TW", "x"}).request.names_lang == "zh-Hant");
    BOOST_TEST(read({"--explain", "x"}).request.explain);
}

BOOST_AUTO_TEST_CASE(index_from_the_environment) {
    setenv("DATELINE_DB", "/elsewhere", 1);
    BOOST_TEST(read({"x"}).places == std::vector<std::string>{"/elsewhere"});
    BOOST_TEST((read({"--db", "a,b", "--db=c", "x"}).places == std::vector<std::string>{"a,b", "c"}));
    unsetenv("DATELINE_DB");
}

BOOST_AUTO_TEST_CASE(query_that_begins_with_a_dash) {
    BOOST_TEST(read({"--limit", "3", "--", "-not", "this"}).request.query == "-not this");
    BOOST_TEST(names(refused({"-not", "this"}), "--"));
    BOOST_TEST(read({"*"}).request.query == "*");
}

BOOST_AUTO_TEST_CASE(filters) {
    const Options options =
        read({"--filter", "author=Smith, John=x", "--filter", "lang!=en", "--filter=tag=none", "x"});
    BOOST_REQUIRE(options.request.filters.size() == 3U);
    BOOST_TEST(options.request.filters[0].field == "author");
    BOOST_TEST(options.request.filters[0].value == "Smith, John=x");
    BOOST_TEST(!options.request.filters[0].excluded);
    BOOST_TEST(options.request.filters[1].field == "lang");
    BOOST_TEST(options.request.filters[1].excluded);
    BOOST_TEST(names(refused({"--filter", "colour=red", "x"}), "--filter"));
    BOOST_TEST(names(refused({"--filter", "lang", "x"}), "--filter"));
    BOOST_TEST(names(refused({"--filter", "lang=", "x"}), "--filter"));
}

BOOST_AUTO_TEST_CASE(facets) {
    const Options options = read({"--facet", "place:3", "--facet", "date:month", "--facet", "date:day:5", "x"});
    BOOST_REQUIRE(options.request.facets.size() == 3U);
    BOOST_TEST(options.request.facets[0].field == "place");
    BOOST_TEST(options.request.facets[0].top == 3U);
    BOOST_TEST(options.request.facets[1].field == "date:month");
    BOOST_TEST(options.request.facets[1].top == 10U);
    BOOST_TEST(options.request.facets[2].field == "date:day");
    BOOST_TEST(options.request.facets[2].top == 5U);
    BOOST_TEST(names(refused({"--facet", "date", "x"}), "--facet"));
    BOOST_TEST(names(refused({"--facet", "place:0", "x"}), "--facet"));
    BOOST_TEST(names(refused({"--facet", "place:many", "x"}), "--facet"));
}

BOOST_AUTO_TEST_CASE(dates) {
    const Options options = read({"--from", "2025", "--to", "2025-11", "x"});
    BOOST_REQUIRE(options.request.dates.has_value());
    BOOST_TEST((options.request.dates->first == Date{2025, 1, 1}));
    BOOST_TEST((options.request.dates->last == Date{2025, 11, 30}));
    BOOST_TEST(names(refused({"--from", "2025-12", "--to", "2025-11", "x"}), "--from"));
    BOOST_TEST(names(refused({"--to", "soon", "x"}), "--to"));
}

BOOST_AUTO_TEST_CASE(numbers_and_names_are_checked) {
    for (const char* const bad : {"-1", "", "ten", "1e3", "99999999999999999999", " 1"}) {
        BOOST_TEST(names(refused({"--limit", bad, "x"}), "--limit"));
    }
    BOOST_TEST(names(refused({"--offset", "-1", "x"}), "--offset"));
    BOOST_TEST(names(refused({"--snippet-length", "x", "x"}), "--snippet-length"));
    BOOST_TEST(names(refused({"--format", "xml", "x"}), "--format"));
    BOOST_TEST(names(refused({"--sort", "best", "x"}), "--sort"));
    BOOST_TEST(names(refused({"--color", "red", "x"}), "--color"));
    BOOST_TEST(names(refused({"--run-tag", "a b", "x"}), "--run-tag"));
    BOOST_TEST(names(refused({"--nosuch", "x"}), "nosuch"));
}

BOOST_AUTO_TEST_CASE(one_task) {
    BOOST_TEST(names(refused({}), "QUERY"));
    BOOST_TEST(names(refused({"  "}), "QUERY"));
    BOOST_TEST(names(refused({"--queries", "-", "x"}), "--queries"));
    BOOST_TEST(names(refused({"--tokens", "a", "x"}), "--tokens"));
    BOOST_TEST(names(refused({"--entity", "a", "x"}), "--entity"));
    BOOST_TEST(names(refused({"--entity", "a", "--tokens", "b"}), "--entity"));
    BOOST_TEST(names(refused({"--entity", "a", "--format", "csv"}), "--format"));
    BOOST_TEST(names(refused({"--why", "a"}), "QUERY"));
    BOOST_TEST(names(refused({"--why", "a", "--queries", "-"}), "--why"));
    BOOST_TEST(names(refused({"--names", "no tag", "x"}), "--names"));
    BOOST_TEST(read({"--queries", "-"}).queries.value() == "-");
    BOOST_TEST(read({"--tokens", "a b"}).tokens.value() == "a b");
    BOOST_TEST(read({"--help", "--limit", "-1"}).help);
}

BOOST_AUTO_TEST_CASE(help_names_every_option) {
    const std::string help = help_text();
    for (const char* const option :
         {"--db", "--limit", "--offset", "--sort", "--filter", "--from", "--to", "--facet", "--format", "--queries",
          "--run-tag", "--snippet-length", "--color", "--timing", "--explain", "--tokens", "--help"}) {
        BOOST_TEST(help.find(option) != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(percentiles) {
    std::vector<Duration> times;
    for (int i = 100; i > 0; --i) {
        times.emplace_back(i);
    }
    BOOST_TEST(percentile(times, 50).count() == 50);
    BOOST_TEST(percentile(times, 99).count() == 99);
    BOOST_TEST(percentile({Duration(7)}, 95).count() == 7);
}

BOOST_AUTO_TEST_SUITE_END()
