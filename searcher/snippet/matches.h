// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A place of a text that matched: bytes [begin, end), which of the query's terms it is, and what finding it is worth.
struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t term = 0;
    double weight = 0;
    bool operator==(const Match&) const = default;
};

/// Finds the terms of one query in texts.
class Matcher {
  public:
    Matcher(const HighlightTerms& terms, Analyzer& analyzer);

    /// In order of begin; matches may overlap.
    [[nodiscard]] std::vector<Match> find(std::string_view text);

  private:
    void add_words(std::string_view text, std::vector<Match>& matches);
    void add_phrases(std::string_view text, std::vector<Match>& matches) const;

    const HighlightTerms& terms_;
    Analyzer& analyzer_;
    std::vector<Token> tokens_;
    std::unordered_map<std::string_view, std::size_t> words_; ///< term -> its number
};

} // namespace dateline
