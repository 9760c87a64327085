// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/options.h"

#include "common/utf8.h"

// A value keeps its commas, and a long value costs no std::regex recursion.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#define CXXOPTS_NO_REGEX
#include <cxxopts.hpp>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <string_view>
#include <thread>

namespace dateline {

namespace {

using cxxopts::value;
using Strings = std::vector<std::string>;

[[noreturn]] void refuse(const std::string& option, const std::string& reason) {
    throw UsageError("--" + option + ": " + reason);
}

std::string quoted(const std::string& text) {
    std::string valid(text);
    make_valid_utf8(valid);
    return "'" + printable(valid) + "'";
}

cxxopts::Options make_parser() {
    cxxopts::Options parser("dateline-indexer", "Reads articles into a Dateline index.");
    parser.positional_help("PATH...");
    parser.custom_help("[--db DIR] [OPTION]...");
    parser.set_width(110);
    auto add = parser.add_options();
    add("db", "the index, created when missing (default: $DATELINE_DB, else ./dateline.db)", value<std::string>(),
        "DIR");
    add("prune", "also remove articles whose source under PATH is gone");
    add("delete", "remove one article (repeatable)", value<Strings>(), "ID");
    add("entities",
        "entity list, TSV: id, person|org|place, language, name, role; merged over the built-in one (repeatable)",
        value<Strings>(), "FILE");
    add("jobs", "worker threads (default: all cores)", value<std::string>(), "N");
    add("memory", "memory ceiling", value<std::string>()->default_value("512M"), "SIZE");
    add("checkpoint", "publish after each SIZE of input (default: at the end)", value<std::string>(), "SIZE");
    add("strict", "stop at the first article that cannot be read, publish nothing");
    add("errors-to", "what was skipped and why, as JSON Lines: source, line, byte, reason", value<std::string>(),
        "FILE");
    add("with-termlists", "build for serving with xapian-tcpsrv");
    add("optimize", "merge all segments into one, without the deleted articles");
    add("rebuild", "analyse all stored articles again, with this version and these entity lists");
    add("verify", "check the whole index");
    add("stats", "describe the index");
    add("format", "of --stats: text or json", value<std::string>()->default_value("text"), "FORMAT");
    add("dry-run", "read everything, write nothing");
    add("progress", "auto, always or never: on standard error", value<std::string>()->default_value("auto"), "WHEN");
    add("quiet", "no summary, no progress; skipped articles are still named");
    add("version", "show the versions of program, index format and libraries, and exit");
    add("help", "show this help and exit");
    return parser;
}

std::uint64_t read_number(const std::string& option, std::string_view text) {
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number == 0)
        refuse(option, quoted(std::string(text)) + " is not a number above 0");
    return number;
}

/// Bytes; K, M and G are powers of 1024.
std::uint64_t read_size(const std::string& option, const std::string& text) {
    constexpr std::string_view units = "KMG";
    std::string_view digits = text;
    unsigned shift = 0;
    if (!digits.empty()) {
        const char last = static_cast<char>(digits.back() & ~0x20);
        const std::size_t unit = units.find(last);
        if (unit != std::string_view::npos) {
            shift = 10U * (static_cast<unsigned>(unit) + 1U);
            digits.remove_suffix(1);
        }
    }
    const std::uint64_t number = read_number(option, digits);
    if (number > (std::uint64_t{1} << (62U - shift))) refuse(option, quoted(text) + " is too much");
    return number << shift;
}

Strings strings(const cxxopts::ParseResult& typed, const std::string& option) {
    return typed.count(option) != 0 ? typed[option].as<Strings>() : Strings{};
}

std::string read_db(const cxxopts::ParseResult& typed) {
    if (typed.count("db") == 0) {
        const char* const set = std::getenv("DATELINE_DB");
        return set != nullptr && *set != '\0' ? set : "./dateline.db";
    }
    std::string db = typed["db"].as<std::string>();
    if (db.empty()) refuse("db", "no name of an index given");
    if (db.rfind("tcp://", 0) == 0) refuse("db", "an index is written where it lies, not over tcp://");
    return db;
}

ProgressChoice read_progress(const std::string& text) {
    if (text == "auto") return ProgressChoice::automatic;
    if (text == "always") return ProgressChoice::always;
    if (text == "never") return ProgressChoice::never;
    refuse("progress", quoted(text) + " is none of auto, always, never");
}

void check_task(const IndexerOptions& options) {
    const bool reads = !options.paths.empty();
    const int whole = options.verify + options.stats;
    const int writes = options.optimize + options.rebuild + static_cast<int>(reads || !options.deleted_ids.empty());
    if (whole + writes == 0) throw UsageError("PATH: nothing to index (see --help)");
    if (whole > 1 || (whole == 1 && writes > 0)) throw UsageError("--verify and --stats stand alone");
    if (options.rebuild && (reads || !options.deleted_ids.empty()))
        throw UsageError("--rebuild: not together with PATH or --delete");
    if (options.prune && !reads) refuse("prune", "needs PATH");
    if (options.dry_run && !reads) refuse("dry-run", "needs PATH");
}

IndexerOptions checked(const cxxopts::ParseResult& typed) {
    const auto is_set = [&](const char* option) { return typed.count(option) != 0; };
    IndexerOptions options;
    options.help = is_set("help");
    options.version = is_set("version");
    if (options.help || options.version) return options;
    options.db = read_db(typed);
    options.paths = typed.unmatched();
    options.deleted_ids = strings(typed, "delete");
    options.entity_files = strings(typed, "entities");
    options.jobs =
        is_set("jobs")
            ? static_cast<unsigned>(std::min<std::uint64_t>(read_number("jobs", typed["jobs"].as<std::string>()), 256))
            : std::max(1U, std::thread::hardware_concurrency());
    options.memory = read_size("memory", typed["memory"].as<std::string>());
    if (is_set("checkpoint")) options.checkpoint = read_size("checkpoint", typed["checkpoint"].as<std::string>());
    if (is_set("errors-to")) options.errors_to = typed["errors-to"].as<std::string>();
    options.prune = is_set("prune");
    options.strict = is_set("strict");
    options.with_termlists = is_set("with-termlists");
    options.optimize = is_set("optimize");
    options.rebuild = is_set("rebuild");
    options.verify = is_set("verify");
    options.stats = is_set("stats");
    const std::string format = typed["format"].as<std::string>();
    if (format != "text" && format != "json") refuse("format", quoted(format) + " is none of text, json");
    options.json = format == "json";
    options.dry_run = is_set("dry-run");
    options.progress = read_progress(typed["progress"].as<std::string>());
    options.quiet = is_set("quiet");
    check_task(options);
    return options;
}

} // namespace

IndexerOptions read_indexer_options(int argc, const char* const* argv) {
    cxxopts::Options parser = make_parser();
    try {
        return checked(parser.parse(argc, argv));
    } catch (const cxxopts::exceptions::exception& error) { // one type of usage error leaves this file
        std::string reason = error.what();
        make_valid_utf8(reason);
        throw UsageError(printable(reason));
    }
}

std::string indexer_help() {
    return make_parser().help() +
           "\nPATH: JSON Lines (.jsonl, .ndjson, .json), saved text pages, folders of them, or - for JSON "
           "Lines on standard input.\nSIZE: bytes, or with K, M, G. Exit status: 0 all indexed, "
           "1 something was skipped, 2 the run failed\nand the index is as it was.\n";
}

} // namespace dateline
