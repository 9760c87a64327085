// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/options.h"

#include "common/schema/facets.h"
#include "common/utf8.h"
#include "searcher/names_language.h"
#include "searcher/query/date_range.h"

// A value keeps its commas, and a long value costs no std::regex recursion.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#define CXXOPTS_NO_REGEX
#include <cxxopts.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <limits>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

using cxxopts::value;
using Strings = std::vector<std::string>;

constexpr std::uint64_t largest_number = std::numeric_limits<std::uint32_t>::max(); // what Xapian counts to

constexpr std::array<std::string_view, 5> format_names{"text", "json", "jsonl", "csv", "trec"};
constexpr std::array<std::string_view, 3> color_names{"auto", "always", "never"};
constexpr std::array<std::string_view, 3> sort_names{"relevance", "newest", "oldest"};

[[noreturn]] void refuse(std::string_view option, const std::string& reason) {
    throw UsageError(std::string(option) + ": " + reason);
}

/// Quoted for a message of one line, whatever the value holds.
std::string quoted(std::string_view text) {
    std::string valid(text);
    make_valid_utf8(valid);
    return "'" + printable(valid) + "'";
}

cxxopts::Options make_parser() {
    cxxopts::Options parser("dateline-searcher", "Full-text search over a multilingual news archive.");
    parser.positional_help("QUERY...");
    parser.custom_help("[--db DIR]... [OPTION]...");
    parser.set_width(110);
    auto add = parser.add_options();
    add("db", "index to search, or tcp://HOST:PORT (repeatable; default: $DATELINE_DB, else ./dateline.db)",
        value<Strings>(), "DIR");
    add("limit", "how many hits to show", value<std::string>()->default_value("10"), "N");
    add("offset", "how many hits to skip", value<std::string>()->default_value("0"), "N");
    add("sort", "relevance, newest or oldest", value<std::string>()->default_value("relevance"), "ORDER");
    add("filter",
        "FIELD=VALUE, FIELD=none or FIELD!=VALUE (repeatable: the same field is OR, different fields AND; default: "
        "none)",
        value<Strings>(), "FILTER");
    add("from", "first date: 2025, 2025-11, 2025-11-18, today, \"last week\" (default: no bound)", value<std::string>(),
        "DATE");
    add("to", "last date, inclusive (default: no bound)", value<std::string>(), "DATE");
    add("facet",
        "counts over all matches, the top N (10) values; date:year, date:month, date:day (repeatable; default: none)",
        value<Strings>(), "FIELD[:N]");
    add("format", "text, json, jsonl, csv or trec", value<std::string>()->default_value("text"), "FORMAT");
    add("queries", "a batch, ID<TAB>QUERY a line; - is standard input (default: none)", value<std::string>(), "FILE");
    add("run-tag", "last column of --format trec", value<std::string>()->default_value("dateline"), "TAG");
    add("snippet-length", "code points of a snippet, 0 for none", value<std::string>()->default_value("200"), "N");
    add("names", "language of the names of people, places and organisations (default: the locale's, else en)",
        value<std::string>(), "LANG");
    add("color", "auto, always or never; auto honours NO_COLOR", value<std::string>()->default_value("auto"), "WHEN");
    add("timing", "latency p50, p95, p99 and total on standard error (default: off)");
    add("explain", "how the query was read, and each hit's score (default: off)");
    add("why", "does the article with this id match, and why or why not? (default: none)", value<std::string>(), "ID");
    add("entity", "what the index knows of a person, place or organisation, by id or any name (default: none)",
        value<std::string>(), "NAME");
    add("tokens", "show how a text is analysed instead of searching (default: none)", value<std::string>(), "TEXT");
    add("help", "show this help and exit (default: off)");
    return parser;
}

template <class Enum, std::size_t N>
Enum read_name(std::string_view option, const std::string& text, const std::array<std::string_view, N>& names) {
    const auto found = std::find(names.begin(), names.end(), text);
    if (found != names.end()) {
        return static_cast<Enum>(found - names.begin());
    }
    std::string choices;
    for (const std::string_view name : names) {
        choices += (choices.empty() ? "" : ", ") + std::string(name);
    }
    refuse(option, quoted(text) + " is none of " + choices);
}

std::uint64_t read_number(std::string_view option, std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number > largest_number) {
        refuse(option, quoted(text) + " is not a number from 0 to " + std::to_string(largest_number));
    }
    return number;
}

std::string known_fields(bool for_facets) {
    std::string names =
        for_facets ? "date:year, date:month, date:day, mentions:year (month, day), entity" : "date, entity";
    for (const FacetField& field : facet_fields) {
        if (!for_facets || field.name != "mentions") names += ", " + std::string(field.name);
    }
    return names;
}

/// FIELD=VALUE or FIELD!=VALUE; only the first `=` counts, so that a value may hold more of them.
Filter read_filter(const std::string& typed) {
    std::string text = typed;
    make_valid_utf8(text);
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos) {
        refuse("--filter", quoted(text) + " is not FIELD=VALUE or FIELD!=VALUE");
    }
    Filter filter;
    filter.excluded = equals > 0 && text[equals - 1] == '!';
    filter.field = text.substr(0, filter.excluded ? equals - 1 : equals);
    filter.value = text.substr(equals + 1);
    if (filter.field != "date" && filter.field != "entity" && find_facet(filter.field) == nullptr) {
        refuse("--filter", "no field " + quoted(filter.field) + "; fields are " + known_fields(false));
    }
    if (filter.value.empty()) {
        refuse("--filter", quoted(text) + " has no value; " + filter.field + "=none finds articles without one");
    }
    return filter;
}

bool is_facet(std::string_view field) {
    constexpr auto histograms = std::to_array<std::string_view>(
        {"date:year", "date:month", "date:day", "mentions:year", "mentions:month", "mentions:day"});
    return field == "entity" || std::find(histograms.begin(), histograms.end(), field) != histograms.end() ||
           (field != "mentions" && find_facet(field) != nullptr);
}

FacetRequest read_facet(const std::string& text) {
    if (is_facet(text)) {
        return {.field = text};
    }
    const std::size_t colon = text.rfind(':');
    const std::string field = text.substr(0, colon);
    if (colon == std::string::npos || !is_facet(field)) {
        refuse("--facet", "no facet " + quoted(text) + "; facets are " + known_fields(true));
    }
    const std::uint64_t top = read_number("--facet", std::string_view(text).substr(colon + 1));
    if (top == 0) {
        refuse("--facet", quoted(text) + " asks for no value at all");
    }
    return {.field = field, .top = top};
}

DateRange read_dates(std::string_view option, const std::string& typed) {
    std::string text = typed;
    make_valid_utf8(text);
    const Result<DateRange> range = read_date_range(text, today());
    if (!range) {
        refuse(option, range.error().reason);
    }
    return *range;
}

std::optional<DateRange> read_period(const cxxopts::ParseResult& typed) {
    if (typed.count("from") == 0 && typed.count("to") == 0) {
        return std::nullopt;
    }
    DateRange period;
    if (typed.count("from") != 0) {
        period.first = read_dates("--from", typed["from"].as<std::string>()).first;
    }
    if (typed.count("to") != 0) {
        period.last = read_dates("--to", typed["to"].as<std::string>()).last;
    }
    if (period.last < period.first) {
        refuse("--to", to_iso(period.last) + " is before --from " + to_iso(period.first));
    }
    return period;
}

std::string read_names(const cxxopts::ParseResult& typed) {
    if (typed.count("names") == 0) return language_of_environment();
    const auto tag = typed["names"].as<std::string>();
    const std::optional<std::string> language = names_language(tag);
    if (!language) refuse("--names", quoted(tag) + " is no language tag such as en, ja or zh-Hant");
    return *language;
}

std::string joined(const Strings& words) {
    std::string query;
    for (const std::string& word : words) {
        query += (query.empty() ? "" : " ") + word;
    }
    make_valid_utf8(query);
    return query;
}

Strings strings(const cxxopts::ParseResult& typed, const std::string& option) {
    return typed.count(option) != 0 ? typed[option].as<Strings>() : Strings{};
}

Strings read_places(const cxxopts::ParseResult& typed) {
    Strings places = strings(typed, "db");
    if (std::find(places.begin(), places.end(), "") != places.end()) {
        refuse("--db", "no name of an index given");
    }
    if (places.empty()) {
        const char* const set = std::getenv("DATELINE_DB");
        places.emplace_back(set != nullptr && *set != '\0' ? set : "./dateline.db");
    }
    return places;
}

SearchRequest read_request(const cxxopts::ParseResult& typed) {
    const auto number = [&](const std::string& option) {
        return read_number("--" + option, typed[option].as<std::string>());
    };
    SearchRequest request;
    request.query = joined(typed.unmatched());
    request.limit = number("limit");
    request.offset = number("offset");
    request.snippet_length = number("snippet-length");
    request.sort = read_name<SortOrder>("--sort", typed["sort"].as<std::string>(), sort_names);
    request.dates = read_period(typed);
    request.names_lang = read_names(typed);
    for (const std::string& text : strings(typed, "filter")) {
        request.filters.push_back(read_filter(text));
    }
    for (const std::string& text : strings(typed, "facet")) {
        request.facets.push_back(read_facet(text));
    }
    return request;
}

/// Exactly one thing to do: a query, a batch, a text to analyse, or somebody to tell of.
void check_task(const Options& options) {
    const bool has_query = options.request.query.find_first_not_of(" \t\n\r") != std::string::npos;
    std::string_view task;
    for (const auto& [name, asked] :
         {std::pair("--queries", options.queries.has_value()), std::pair("--tokens", options.tokens.has_value()),
          std::pair("--entity", options.entity.has_value())}) {
        if (!asked) continue;
        if (!task.empty()) refuse(name, "not together with " + std::string(task));
        if (has_query && asked) refuse(name, "not together with a query; put its value in quotes");
        task = name;
    }
    if (options.why && !task.empty()) refuse("--why", "not together with " + std::string(task));
    if (task.empty() && !has_query) throw UsageError("QUERY: no query given; * finds every article (see --help)");
    const bool is_report = options.why || options.entity;
    if (is_report && options.format != OutputFormat::text && options.format != OutputFormat::json)
        refuse("--format", "text or json with --why and --entity");
}

std::optional<std::string> optional_string(const cxxopts::ParseResult& typed, const std::string& option) {
    return typed.count(option) != 0 ? std::optional(typed[option].as<std::string>()) : std::nullopt;
}

Options checked(const cxxopts::ParseResult& typed) {
    Options options;
    options.help = typed.count("help") != 0;
    if (options.help) {
        return options;
    }
    options.places = read_places(typed);
    options.request = read_request(typed);
    options.format = read_name<OutputFormat>("--format", typed["format"].as<std::string>(), format_names);
    options.color = read_name<ColorChoice>("--color", typed["color"].as<std::string>(), color_names);
    options.queries = optional_string(typed, "queries");
    options.tokens = optional_string(typed, "tokens");
    if (options.tokens) {
        make_valid_utf8(*options.tokens);
    }
    options.entity = optional_string(typed, "entity");
    options.why = optional_string(typed, "why");
    for (std::optional<std::string>* const text : {&options.entity, &options.why})
        if (*text) make_valid_utf8(**text);
    options.run_tag = typed["run-tag"].as<std::string>();
    if (options.run_tag.empty() || options.run_tag.find_first_of(" \t\n\r\v\f") != std::string::npos) {
        refuse("--run-tag", quoted(options.run_tag) + " is not one word");
    }
    make_valid_utf8(options.run_tag);
    options.timing = typed.count("timing") != 0;
    options.explain = typed.count("explain") != 0;
    options.request.explain = options.explain;
    options.request.with_articles = options.format != OutputFormat::trec;
    options.request.exact_total = options.request.with_articles; // a run shows no total
    check_task(options);
    return options;
}

} // namespace

Options read_options(int argc, const char* const* argv) {
    cxxopts::Options parser = make_parser();
    try {
        return checked(parser.parse(argc, argv));
    } catch (const cxxopts::exceptions::exception& error) { // one type of usage error leaves this file
        std::string reason = error.what();
        make_valid_utf8(reason);
        throw UsageError(printable(reason) + " (a query that begins with - goes after --)");
    }
}

std::string help_text() {
    return make_parser().help() + "\nQuery: words, \"exact phrase\", +must, -not, AND OR NOT ( ), field:word, "
                                  "date:2025-10..2025-12, prefix*, a NEAR/5 b.\n"
                                  "A query that begins with - goes after --. Exit status: 0 hits, 1 none, 2 error.\n";
}

} // namespace dateline
