// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// What an index holds and what it costs. Sizes are bytes on disk.
struct IndexStats {
    std::uint64_t generation = 0;
    std::string analyzer;
    bool with_termlists = false;
    std::uint64_t segments = 0;
    std::uint64_t articles = 0; ///< live
    std::uint64_t dead = 0;
    std::uint64_t stored_text_bytes = 0;            ///< of the live articles' sections, as UTF-8
    std::map<std::string, std::uint64_t> tables;    ///< by Xapian table: postings, stored articles …
    std::map<std::string, std::uint64_t> languages; ///< live articles
    std::uint64_t total_bytes = 0;
};

/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] IndexStats measure_index(const std::string& directory);

[[nodiscard]] std::string as_text(const IndexStats& stats);
[[nodiscard]] std::string as_json(const IndexStats& stats);

} // namespace dateline
