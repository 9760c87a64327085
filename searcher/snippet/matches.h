// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/analyzer.h"
#include "common/text/fold.h"
#include "searcher/snippet/query_terms.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

/// A place of a text that matched, in bytes and in code points of that text; ends are exclusive.
struct Match {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t first_character = 0;
    std::size_t end_character = 0;
    std::size_t word = 0; ///< the word of the query
    double weight = 0;
    bool operator==(const Match&) const = default;
};

/// Finds the terms of one query in texts: as analyze() finds them, without analysing more than the places that may
/// match. Not for two threads at once.
class Matcher {
  public:
    /// REQUIRES: both live longer than the matcher.
    Matcher(const QueryTerms& terms, Analyzer& analyzer) : terms_(terms), analyzer_(analyzer) {}

    /// In order of begin; matches may overlap.
    [[nodiscard]] std::vector<Match> find(std::string_view text);

  private:
    void find_runs_at(std::size_t begin, char32_t first);
    [[nodiscard]] bool may_be_word_at(std::size_t begin, char32_t before, char32_t first, char32_t second) const;
    std::size_t find_words_around(std::size_t place, std::size_t known_to);
    void add(std::size_t begin, std::size_t end, const WantedText& wanted);

    const QueryTerms& terms_;
    Analyzer& analyzer_;
    std::string_view text_;
    Folded folded_;
    std::vector<Token> tokens_;
    std::vector<Match> found_;
};

} // namespace dateline
