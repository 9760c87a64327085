// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"

#include <bitset>
#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// A text to be found.
struct WantedText {
    std::string_view text;  ///< folded
    std::size_t word = 0;   ///< the word of the query that it is a form of
    bool is_phrase = false; ///< in scripts that separate words it begins and ends where they do
};

/// The terms of one query, prepared to be found in many texts. Views the strings it was made of.
class QueryTerms {
  public:
    explicit QueryTerms(const HighlightTerms& terms);
    explicit QueryTerms(HighlightTerms&& terms) = delete; // nothing would hold what is viewed

    /// The term of a script that separates words, or whose words a dictionary cuts; null where the query has none such.
    [[nodiscard]] const WantedText* word(std::string_view term) const;
    /// False where no such term begins with these characters; quick, and wrong only by saying true.
    [[nodiscard]] bool may_begin_word(char32_t first, char32_t second) const {
        return pairs_[pair_of(first, second)] || short_words_[first % short_words_.size()];
    }

    /// True where the characters of such a term stand at the beginning of `rest`. For Thai and its like, where words
    /// are costly to cut, and many begin alike.
    [[nodiscard]] bool begins_like_word(std::string_view rest, char32_t first) const;

    /// The terms of Han, kana and Hangul, which stand wherever their characters do, and the phrases, by first
    /// character.
    [[nodiscard]] const std::vector<WantedText>* runs_from(char32_t first) const;

    [[nodiscard]] bool empty() const { return words_.empty() && runs_.empty(); }
    /// What finding a word of the query is worth: more for a rarer one.
    [[nodiscard]] double weight_of(std::size_t word) const { return weights_[word]; }

  private:
    [[nodiscard]] static std::size_t pair_of(char32_t first, char32_t second) {
        return (first * 509U + second) % (1U << 16U);
    }
    void add_word(const WantedText& wanted);
    void add_run(const WantedText& wanted);

    std::unordered_map<std::string_view, WantedText> words_;
    std::unordered_map<char32_t, std::vector<std::string_view>> unspaced_words_;
    std::bitset<1U << 16U> pairs_;  ///< the first two characters of words_
    std::bitset<4096> short_words_; ///< words_ of one character
    std::unordered_map<char32_t, std::vector<WantedText>> runs_;
    std::bitset<4096> first_characters_; ///< of runs_, by their last twelve bits
    std::vector<double> weights_;        ///< by word
};

} // namespace dateline
