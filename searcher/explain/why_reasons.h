// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/explain/occurrences.h"
#include "searcher/explain/why.h"
#include "searcher/plan/named_spans.h"
#include "searcher/plan/word_leaves.h"

#include <xapian.h>

#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// Says in words what of a query stands in one article, and what does not. The article must outlive it.
class WhyReasons {
  public:
    WhyReasons(SearchSession& session, const StoredArticle& stored, const Xapian::Document& document,
               std::string_view names_lang);

    /// Of a part that was found or not; empty where its own parts say it.
    [[nodiscard]] std::string of(const QueryNode& node, bool found) const;

    /// What the article has in a field: its values, or its dates.
    [[nodiscard]] std::string of_field(std::string_view field) const;

    [[nodiscard]] WhyPart of_word(const WordLeaf& leaf, std::optional<Section> section, std::size_t depth) const;
    [[nodiscard]] WhyPart of_mention(const NamedSpan& name, std::size_t depth) const;

  private:
    [[nodiscard]] std::string of_phrase(const QueryNode& node) const;
    [[nodiscard]] std::string missing_words(const QueryNode& node) const;

    SearchSession& session_;
    const StoredArticle& stored_;
    const Xapian::Document& document_;
    std::string names_lang_;
    Occurrences occurrences_;
};

} // namespace dateline
