// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/stem.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dateline {

/// The words of some articles by language, from which their stem families are made (common/schema/stem_families.h).
class WordForms {
  public:
    /// A bit for each language that has a stemmer, and one for all others.
    [[nodiscard]] static std::uint32_t mark(std::string_view article_lang);

    /// A word of articles in the marked languages. Words in Latin script of an article whose language is written in
    /// another are taken for English.
    void add(std::string_view word, std::uint32_t marks);

    /// Takes the other's words, and leaves it empty.
    void merge(WordForms& other);

    /// Calls write(key, value) with the metadata of every family that a query could not guess: one whose only form is
    /// its stem is left out.
    void write(Stemmer& stemmer, const std::function<void(const std::string&, const std::string&)>& write) const;

  private:
    void add_to(std::string_view stemmer, std::string_view word);

    std::map<std::string, std::unordered_set<std::string>, std::less<>> words_; ///< by stemmer
};

} // namespace dateline
