// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"
#include "indexer/build/word_forms.h"

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Article -> Xapian document: the terms of its sections with their weights, the terms and values of its facets.
/// The data is left to the caller. One a thread.
class DocumentBuilder {
  public:
    [[nodiscard]] Xapian::Document build(const StoredArticle& stored, std::string_view content_hash, WordForms& forms);

  private:
    void add_section(const Article& article, Section section, WordForms& forms);
    void add_terms(Xapian::Document& document) const;

    Analyzer analyzer_;
    std::vector<Token> tokens_;
    std::unordered_map<std::string, Xapian::termcount> wdf_; ///< of the document being built
};

} // namespace dateline
