// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/usage_error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

enum class ProgressChoice { automatic, always, never };

/// The command line of dateline-indexer, read and checked.
struct IndexerOptions {
    bool help = false;    ///< nothing else was looked at
    bool version = false; ///< likewise
    std::string db;
    std::vector<std::string> paths;
    bool prune = false;
    std::vector<std::string> deleted_ids;
    std::vector<std::string> entity_files;
    unsigned jobs = 1;
    std::uint64_t memory = 0;     ///< bytes
    std::uint64_t checkpoint = 0; ///< bytes; 0: publish at the end
    bool strict = false;
    std::optional<std::string> errors_to;
    bool with_termlists = false;
    bool optimize = false;
    bool rebuild = false;
    bool verify = false;
    bool stats = false;
    bool json = false; ///< of --stats
    bool dry_run = false;
    ProgressChoice progress = ProgressChoice::automatic;
    bool quiet = false;
};

/// THROWS: UsageError
[[nodiscard]] IndexerOptions read_indexer_options(int argc, const char* const* argv);

/// What --help prints.
[[nodiscard]] std::string indexer_help();

} // namespace dateline
