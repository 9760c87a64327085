// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

struct SegmentSize {
    std::uint64_t documents = 0; ///< with the dead ones
    std::uint64_t dead = 0;
};

/// True where a segment has more than a quarter of dead documents: it is written again from its stored articles.
[[nodiscard]] bool needs_rewriting(const SegmentSize& segment);

/// The segments to merge into one now, as sorted indexes; empty where all is well. Segments of like size (within a
/// factor of 8) merge when there are 4 of them, so that each article is copied a logarithmic number of times and a
/// search opens a logarithmic number of segments.
[[nodiscard]] std::vector<std::size_t> segments_to_merge(const std::vector<SegmentSize>& segments);

} // namespace dateline
