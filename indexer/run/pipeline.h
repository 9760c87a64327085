// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/entities.h"
#include "indexer/run/known.h"
#include "indexer/run/source.h"

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What became of one article, in the order of the source.
struct Outcome {
    std::string id_hash;                ///< hash128 of the article's id
    std::optional<KnownDocument> known; ///< the document that held it before
    Xapian::docid added = 0;            ///< its document in the new segment; 0: as known, nothing was added
};

/// How far a run is; read by another thread while it goes on.
struct Progress {
    std::atomic<std::uint64_t> bytes{0};
    std::atomic<std::uint64_t> articles{0};
};

/// A run was told to stop: nothing of it is published.
struct Interrupted {};

struct PipelineSettings {
    std::filesystem::path folder; ///< empty, for what the run writes; gone afterwards but for the new segment
    unsigned jobs = 1;
    std::uint64_t memory = 0;     ///< ceiling in bytes
    std::uint64_t checkpoint = 0; ///< stop reading after so many bytes; 0: at the end
    bool with_termlists = false;
    bool dry_run = false; ///< read and compare, write nothing
    bool strict = false;  ///< stop at the first article that is skipped
    const std::atomic<bool>* stop = nullptr;
    std::function<KnownArticles()> known; ///< of the published archive, one a thread
    std::shared_ptr<const EntityLists> lists;
};

struct PipelineResult {
    std::vector<Outcome> outcomes;
    std::vector<Skipped> skipped;
    std::filesystem::path segment; ///< where the new segment stands; empty: nothing was added
    bool at_end = true;            ///< false: a checkpoint, the source has more
};

/// Reads the source, and builds one segment of what is new or changed: worker threads turn a batch of articles each
/// into a spill; spills are merged in groups and the groups into one. The same source gives the same segment, whatever
/// the number of threads. THROWS: Interrupted, Xapian::Error, std::exception where writing fails
[[nodiscard]] PipelineResult run_pipeline(ArticleSource& source, const PipelineSettings& settings, Progress& progress);

} // namespace dateline
