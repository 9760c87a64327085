// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/best_core.h"

#include <algorithm>

namespace dateline {
namespace {

/// A word once more, and a word that follows the one before in the text as in a run of the query, are worth a little.
constexpr double worth_of_repetition = 0.05;
constexpr double worth_of_joining = 0.1;
/// Of two places with the same words, the one where they stand closer together says more.
constexpr double price_of_spread = 0.15;

bool is_joined(const Match& before, const Match& match) {
    return before.word != match.word && match.first_character <= before.end_character + 1;
}

/// The worth of the matches in a range whose two ends only move on.
class Tally {
  public:
    explicit Tally(const std::vector<Match>& matches, const ShownWords& shown) : matches_(matches), shown_(shown) {}

    void add(std::size_t index) { worth_ += joint(index) + value(index, counts(index)++); }
    void remove(std::size_t index) { worth_ -= joint(index) + value(index, --counts(index)); }
    [[nodiscard]] double worth() const { return worth_; }

  private:
    [[nodiscard]] double joint(std::size_t index) const {
        return index > 0 && is_joined(matches_[index - 1], matches_[index]) ? worth_of_joining * weight(index) : 0;
    }
    [[nodiscard]] double value(std::size_t index, std::size_t others) const {
        return others == 0 ? weight(index) : weight(index) * worth_of_repetition;
    }
    [[nodiscard]] double weight(std::size_t index) const {
        return shown_.contains(matches_[index].word) ? 0 : matches_[index].weight;
    }
    std::size_t& counts(std::size_t index) {
        const std::size_t word = matches_[index].word;
        if (word >= counts_.size()) {
            counts_.resize(word + 1);
        }
        return counts_[word];
    }

    const std::vector<Match>& matches_;
    const ShownWords& shown_;
    std::vector<std::size_t> counts_; ///< by word
    double worth_ = 0;
};

/// Without what only repeats a word of the rest at its two ends: a snippet need not reach so far.
Core without_repetitions(Core core, const std::vector<Match>& matches) {
    std::vector<std::size_t> counts;
    for (std::size_t i = core.first; i < core.last; ++i) {
        counts.resize(std::max(counts.size(), matches[i].word + 1));
        ++counts[matches[i].word];
    }
    while (core.first + 1 < core.last && counts[matches[core.first].word] > 1) {
        --counts[matches[core.first++].word];
    }
    while (core.first + 1 < core.last && counts[matches[core.last - 1].word] > 1) {
        --counts[matches[--core.last].word];
    }
    return core;
}

} // namespace

void ShownWords::add(const Match& match) {
    if (match.word >= weights_.size()) {
        weights_.resize(match.word + 1);
    }
    if (weights_[match.word] == 0) {
        weights_[match.word] = match.weight;
        sum_ += match.weight;
    }
}

Core best_core(const std::vector<Match>& matches, std::size_t length, const ShownWords& shown) {
    Core best;
    Tally tally(matches, shown);
    std::size_t left = 0;
    std::size_t reach = 0; // a phrase may end behind the words that begin in it
    for (std::size_t right = 0; right < matches.size(); ++right) {
        reach = std::max(reach, matches[right].end_character);
        tally.add(right);
        while (left < right && reach > matches[left].first_character + length) {
            tally.remove(left++);
        }
        const double spread = static_cast<double>(reach - matches[left].first_character) / static_cast<double>(length);
        const double worth = tally.worth();
        const double score = worth * (1 - price_of_spread * std::min(spread, 1.0));
        constexpr double noise = 1e-9;
        if (worth > noise && score > best.score + noise) {
            best = {left, right + 1, score};
        }
    }
    return without_repetitions(best, matches);
}

} // namespace dateline
