// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/lexicon.h"
#include "common/text/stem.h"
#include "indexer/build/posting_collector.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Gathers what the lexicon says of the words of some articles (common/schema/lexicon.h).
class LexiconBuilder {
  public:
    /// The next article of a batch, counting from 1, is in this language (BCP 47).
    void add_article(std::string_view lang);

    /// A term with the articles of the batch that hold it. Words in Latin script of an article whose language is
    /// written in another are taken for English, and not counted.
    void add_term(std::string_view term, const std::vector<Posting>& articles);

    /// All terms of the batch are there. Of those without forms only the frequent ones are kept, which bounds memory.
    void finish_batch();

    /// Takes the other's words, and leaves it empty.
    void merge(LexiconBuilder& other);

    /// Calls write(key, value) with the metadata of every stem that a query could not guess: a word whose only form is
    /// its stem is left out, unless it is common in its language.
    void write(Stemmer& stemmer, const std::function<void(const std::string&, const std::string&)>& write) const;

  private:
    struct Language {
        std::uint32_t articles = 0;
        std::string code;                                     ///< its first subtag
        std::uint32_t counted = 0;                            ///< of the term at hand
        std::unordered_map<std::string, std::uint32_t> terms; ///< articles of the language that hold it
    };
    [[nodiscard]] Language& language(std::string_view code);
    void count(std::string_view term, Language& language, std::uint32_t articles);

    std::map<std::string, Language, std::less<>> languages_;
    std::vector<Language*> language_of_; ///< by article of the batch
};

} // namespace dateline
