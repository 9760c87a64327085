// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/usage_error.h"
#include "searcher/request.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

enum class OutputFormat { text, json, jsonl, csv, trec };
enum class ColorChoice { automatic, always, never };

/// The command line of dateline-searcher, read and checked.
struct Options {
    bool help = false; ///< nothing else was looked at
    std::vector<std::string> places;
    SearchRequest request; ///< its query is empty where `queries`, `tokens` or `entity` is set
    OutputFormat format = OutputFormat::text;
    ColorChoice color = ColorChoice::automatic;
    std::optional<std::string> queries; ///< a batch: file name or "-"
    std::optional<std::string> tokens;  ///< a text to analyse, instead of a search
    std::optional<std::string> entity;  ///< an id or a name to tell of, instead of a search
    std::optional<std::string> why;     ///< the id of an article: does it match the query, and why?
    std::string run_tag = "dateline";
    bool timing = false;
    bool explain = false;
};

/// THROWS: UsageError
[[nodiscard]] Options read_options(int argc, const char* const* argv);

/// What --help prints.
[[nodiscard]] std::string help_text();

} // namespace dateline
