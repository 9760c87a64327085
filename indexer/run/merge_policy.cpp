// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/merge_policy.h"

#include <map>

namespace dateline {

namespace {

constexpr std::size_t merge_at = 4;
constexpr std::uint64_t tier_factor = 8;
constexpr std::uint64_t dead_share = 8;

unsigned tier_of(std::uint64_t documents) {
    unsigned tier = 0;
    for (; documents >= tier_factor; documents /= tier_factor) ++tier;
    return tier;
}

} // namespace

std::vector<std::size_t> segments_to_merge(const std::vector<SegmentSize>& segments) {
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (segments[i].dead * dead_share > segments[i].documents) return {i};
    std::map<unsigned, std::vector<std::size_t>> tiers;
    for (std::size_t i = 0; i < segments.size(); ++i)
        tiers[tier_of(segments[i].documents - segments[i].dead)].push_back(i);
    for (auto& [tier, members] : tiers)
        if (members.size() >= merge_at) return std::move(members);
    return {};
}

} // namespace dateline
