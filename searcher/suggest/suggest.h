// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"
#include "searcher/plan/vocabulary.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A piece of a query and what it was probably meant to be.
struct Correction {
    std::size_t begin = 0; ///< bytes of the query
    std::size_t end = 0;
    std::string text;
    bool operator==(const Correction&) const = default;
};

/// "Did you mean": finds words of a query that the archive does not know and puts likely ones in their place.
/// Holds references; one a thread.
class Suggester {
  public:
    Suggester(const Archive& archive, Vocabulary& vocabulary, Analyzer& analyzer, ArticleDecoder& decoder)
        : archive_(archive), vocabulary_(vocabulary), analyzer_(analyzer), decoder_(decoder) {}

    /// The query with its wrong words replaced where they stand: everything else, operators and fields too, stays as it
    /// was typed. Nothing where every word is known, no better one is found, or `has_hits` says no to the result.
    /// Words that must not match, values of fields and beginnings of words are left alone. Looks at no more
    /// than six doubtful words. REQUIRES: parse_query() can read the query. THROWS: Xapian::Error
    [[nodiscard]] std::optional<std::string> suggest(const std::string& query,
                                                     const std::function<bool(const std::string&)>& has_hits);

  private:
    void correct(std::string_view text, std::size_t begin, std::vector<Correction>& corrections);
    [[nodiscard]] std::optional<Correction> correct_word(const Token& token, std::string_view text);
    [[nodiscard]] bool is_known(const std::string& word);

    const Archive& archive_;
    Vocabulary& vocabulary_;
    Analyzer& analyzer_;
    ArticleDecoder& decoder_;
    std::size_t tries_ = 0; ///< of the query at hand
};

} // namespace dateline
