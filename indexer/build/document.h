// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/sketch.h"
#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"
#include "indexer/build/posting_collector.h"
#include "indexer/build/segment_source.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Article -> the terms of its sections with their weights, the terms and values of its facets. One a thread.
class DocumentBuilder {
  public:
    /// Adds a document to the postings. Returns its values.
    [[nodiscard]] DocumentValues build(const StoredArticle& stored, std::string_view fingerprint,
                                       PostingCollector& postings);

  private:
    void add_piece(std::string_view text, Section section, PostingCollector& postings);
    void add_section(const Article& article, Section section, PostingCollector& postings);

    Analyzer analyzer_;
    std::vector<Token> tokens_;
    std::string prefixed_;
    std::optional<Sketch> sketch_; ///< of the body of the document at hand
};

} // namespace dateline
