// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/snippet/matches.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Neighbouring matches [first, last) of a text, and what showing them is worth.
struct Core {
    std::size_t first = 0;
    std::size_t last = 0;
    double score = 0;
    [[nodiscard]] bool empty() const { return first == last; }
};

/// Which words of a query are shown, and the weight of each of them.
class ShownWords {
  public:
    void add(const Match& match);
    [[nodiscard]] bool contains(std::size_t word) const { return word < weights_.size() && weights_[word] > 0; }
    [[nodiscard]] double weight() const { return sum_; }

  private:
    std::vector<double> weights_; ///< by word
    double sum_ = 0;
};

/// The matches within `length` code points with the most, rarest and closest words that are not among `shown`; the
/// first of equals. Empty where there are none.
[[nodiscard]] Core best_core(const std::vector<Match>& matches, std::size_t length, const ShownWords& shown);

} // namespace dateline
