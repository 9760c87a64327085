// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"

#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace dateline {

/// What a run has met under its paths.
struct Seen {
    std::unordered_set<std::string> id_hashes;
    std::set<std::string> unsure; ///< files of which something was skipped: their articles stay
};

/// For each segment the live documents that were read from one of the paths or below it, and that the run has not met.
[[nodiscard]] std::vector<std::vector<Xapian::docid>>
find_vanished(const std::vector<Segment>& segments, const std::vector<std::string>& paths, const Seen& seen);

} // namespace dateline
