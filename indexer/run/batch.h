// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/build/document.h"
#include "indexer/build/segment.h"
#include "indexer/build/spill.h"
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
};

struct BatchResult {
    std::vector<Outcome> outcomes; ///< added counts from 1 within the batch
    std::vector<Skipped> skipped;
    Spill spill; ///< no documents: there is none
    Xapian::doccount documents = 0;
    SegmentMetadata metadata;
};

/// One worker thread's part of the pipeline: raw articles -> a spill.
class BatchWorker {
  public:
    BatchWorker(const PipelineSettings& settings, const SharedLines* shared);
    [[nodiscard]] BatchResult process(const Batch& batch, Progress& progress);

  private:
    /// An article that goes into the batch's spill.
    struct Prepared {
        StoredArticle stored;
        std::string fingerprint;
    };

    [[nodiscard]] Result<StoredArticle> read(const RawArticle& raw);
    /// True where the archive has the article from this very line.
    [[nodiscard]] bool is_known_line(std::string_view line_hash, Outcome& outcome) const;
    /// Compares with the archive: the article's fingerprint, empty where the archive has it as it is.
    [[nodiscard]] std::string changed_content(const RawArticle& raw, const Article& article, std::string_view line_hash,
                                              Outcome& outcome) const;
    void read_one(const RawArticle& raw, std::vector<Prepared>& articles, BatchResult& result);
    void prepare(StoredArticle& stored, SegmentMetadata& metadata);
    [[nodiscard]] std::vector<Prepared> read_all(const Batch& batch, BatchResult& result, Progress& progress);
    [[nodiscard]] static std::string learn_dictionary(const std::vector<Prepared>& articles, SegmentMetadata& metadata);
    [[nodiscard]] Spill write(const std::filesystem::path& file, const std::vector<Prepared>& articles,
                              SegmentMetadata& metadata);

    const PipelineSettings& settings_;
    const SharedLines* shared_;
    KnownArticles known_;
    ArticleDecoder decoder_;
    DocumentBuilder builder_;
    EntityFinder finder_;
};

} // namespace dateline
