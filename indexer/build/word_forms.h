// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/stem.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dateline {

/// The words of some articles by language, from which their stem families are made (common/schema/stem_families.h).
class WordForms {
  public:
    /// Words in Latin script of an article whose language is written in another are taken for English.
    void add(const std::string& word, std::string_view article_lang);

    /// Takes the other's words, and leaves it empty.
    void merge(WordForms& other);

    /// Calls write(key, value) with the metadata of every family that a query could not guess: one whose only form is
    /// its stem is left out.
    void write(Stemmer& stemmer, const std::function<void(const std::string&, const std::string&)>& write) const;

  private:
    std::map<std::string, std::unordered_set<std::string>, std::less<>> words_; ///< by stemmer
};

} // namespace dateline
