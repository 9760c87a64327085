// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/stored_article.h"
#include "common/text/fold.h"
#include "searcher/plan/word_leaves.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// How much of a query stands in an article as the query has it. Neighbours are told of scripts whose words are terms;
/// in Chinese, Japanese and Korean the bigrams have seen them already.
class Closeness {
  public:
    /// `texts`: the leaves of each ranked text of the query.
    explicit Closeness(const std::vector<std::vector<WordLeaf>>& texts);

    /// True where the query has no words to look for.
    [[nodiscard]] bool empty() const { return leaves_.empty(); }

    /// From 0, nothing, to 1, everything; by rarity.
    struct Shares {
        double together = 0; ///< neighbours of the query that are neighbours in title, caption or body, in their order
        double in_title = 0; ///< words of the query that stand in the title
    };
    [[nodiscard]] Shares look_at(const SectionTexts& texts);

  private:
    /// Two neighbouring leaves, by their indexes.
    struct Pair {
        std::size_t first = 0;
        std::size_t second = 0;
        double weight = 0;
        std::string joined; ///< in scripts without spaces: the two words as they stand together; else empty
        bool found = false;
    };
    void add_pair(std::size_t first, std::size_t second);
    void fold_head(const std::string& text);
    [[nodiscard]] double share_in_title(const std::string& title);
    void find_pairs(const std::string& text);
    void find_word_pairs();
    /// Calls f(index of leaf, number of the word) for the words of the folded text that are forms of leaves.
    template <class F> void each_word(F&& f) const;

    std::vector<WordLeaf> leaves_;
    std::vector<Pair> pairs_;
    std::unordered_map<std::string_view, std::vector<std::size_t>> leaves_of_; ///< of a form; views into leaves_
    double weight_of_pairs_ = 0;
    double weight_of_leaves_ = 0;
    bool has_word_pairs_ = false;
    std::vector<std::size_t> last_place_; ///< by leaf: the number of the last word that was one of its forms
    Folded folded_;
};

} // namespace dateline
