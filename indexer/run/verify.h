// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dateline {

struct VerifyResult {
    std::uint64_t articles = 0;       ///< live ones
    std::uint64_t stale = 0;          ///< whose entities were found with other lists than `lists_version`
    std::vector<std::string> damages; ///< empty: all is well
};

/// Reads the whole index: Xapian's check of every table, every tombstone list, every stored article, one live document
/// an id, and the terms and values of each document against its stored article.
/// THROWS: ArchiveError where it is no index
[[nodiscard]] VerifyResult verify_index(const std::string& directory, const std::string& lists_version);

} // namespace dateline
