// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/run/batch.h"

#include <map>
#include <mutex>
#include <vector>

namespace dateline {

/// Gathers the results of batches, merges each full group of neighbouring batches into a segment, and at the end the
/// groups into one. Called by all workers: the one that completes a group merges it.
class Groups {
  public:
    explicit Groups(const PipelineSettings& settings) : settings_(settings) {}

    void add(std::uint64_t batch, BatchResult result);

    /// When all batches are there. Moves outcomes, skipped and the segment into the result.
    void finish(PipelineResult& result);

  private:
    struct Group {
        std::vector<BatchResult> batches; ///< by batch number within the group
        std::size_t arrived = 0;
    };
    struct Merged {
        std::filesystem::path segment; ///< empty: no document in it
        Xapian::doccount documents = 0;
        std::vector<Outcome> outcomes; ///< added counts from 1 within the group
        std::vector<Skipped> skipped;
    };

    void merge(std::uint64_t number, Group group, bool two_threads);
    [[nodiscard]] std::filesystem::path merge_all(std::vector<std::filesystem::path> sources);

    const PipelineSettings& settings_;
    std::mutex mutex_;
    std::map<std::uint64_t, Group> open_;    ///< by group number
    std::map<std::uint64_t, Merged> merged_; ///< by group number
};

} // namespace dateline
