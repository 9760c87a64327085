// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/build/document.h"
#include "indexer/build/segment.h"
#include "indexer/run/pipeline.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

/// Some neighbouring articles of the source, for one worker.
struct Batch {
    std::uint64_t number = 0; ///< 0, 1, 2 … in order of the source
    std::vector<RawArticle> articles;
    std::shared_ptr<const std::string> dictionary; ///< for its records; may be empty
};

struct BatchResult {
    std::vector<Outcome> outcomes; ///< added counts from 1 within the batch
    std::vector<Skipped> skipped;
    std::filesystem::path database; ///< empty: nothing was added
    Xapian::doccount documents = 0;
    SegmentMetadata metadata;
};

/// One worker thread's part of the pipeline: raw articles -> a small Xapian database.
class BatchWorker {
  public:
    BatchWorker(const PipelineSettings& settings, const SharedLines* shared);
    [[nodiscard]] BatchResult process(const Batch& batch, Progress& progress);

  private:
    [[nodiscard]] Result<StoredArticle> read(const RawArticle& raw);
    /// False where the article is as the archive has it.
    [[nodiscard]] bool is_new(const RawArticle& raw, const Article& article, std::string& hash, Outcome& outcome) const;
    void add(StoredArticle& stored, const std::string& hash, ArticleEncoder& encoder, BatchResult& result);

    const PipelineSettings& settings_;
    const SharedLines* shared_;
    KnownArticles known_;
    ArticleDecoder decoder_;
    DocumentBuilder builder_;
    EntityFinder finder_;
    std::optional<Xapian::WritableDatabase> database_; ///< of the batch in work
};

} // namespace dateline
