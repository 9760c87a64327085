// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/resolver.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

bool goes_first(const Proposal& a, const Proposal& b) {
    const auto rank = [](const Proposal& p) {
        return std::tuple(p.strength != Strength::compound, p.end - p.begin, p.strength);
    };
    const auto rank_a = rank(a);
    const auto rank_b = rank(b);
    return rank_a != rank_b ? rank_a > rank_b : a.begin < b.begin;
}

} // namespace

std::vector<Proposal> choose(const Passage& passage, const std::vector<Proposal>& proposals) {
    if (proposals.size() < 2) return proposals;
    std::vector<Proposal> ordered = proposals;
    std::stable_sort(ordered.begin(), ordered.end(), goes_first);
    // For each byte 1 + the chosen proposal it is in. What overlaps a longer span has an end inside it.
    std::vector<std::uint32_t> taken(ordered.empty() ? 0 : passage.text().size(), 0);
    std::vector<Proposal> chosen;
    for (const Proposal& proposal : ordered) {
        const std::uint32_t first = taken[proposal.begin];
        const std::uint32_t last = taken[proposal.end - 1];
        if (first != 0 || last != 0) {
            const bool same = first == last && chosen[first - 1].begin == proposal.begin &&
                              chosen[first - 1].end == proposal.end && chosen[first - 1].type == proposal.type;
            if (same && proposal.name == nullptr) chosen[first - 1].backed = true;
            continue;
        }
        if (proposal.strength == Strength::compound &&
            std::any_of(taken.begin() + proposal.begin, taken.begin() + proposal.end, [](auto t) { return t != 0; }))
            continue;
        chosen.push_back(proposal);
        std::fill(taken.begin() + proposal.begin, taken.begin() + proposal.end,
                  static_cast<std::uint32_t>(chosen.size()));
    }
    std::sort(chosen.begin(), chosen.end(), [](const Proposal& a, const Proposal& b) { return a.begin < b.begin; });
    return chosen;
}

} // namespace dateline
