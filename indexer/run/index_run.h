// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/options.h"
#include "indexer/run/pipeline.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace dateline {

struct RunSummary {
    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t removed = 0;
    std::uint64_t skipped = 0;
};

/// Called with what was skipped, as it becomes known.
using ReportSkipped = std::function<void(const Skipped&)>;

/// Indexes, deletes, prunes, optimizes or rebuilds as the options say, and publishes the new state in one step (or one
/// a checkpoint). Where it throws, the index is as it was after the last publishing. THROWS: ArchiveError,
/// EntityListError, Interrupted, std::exception
[[nodiscard]] RunSummary run_indexer(const IndexerOptions& options, const std::atomic<bool>& stop, Progress& progress,
                                     const ReportSkipped& report);

} // namespace dateline
