// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace dateline {

struct SegmentSize {
    std::uint64_t documents = 0; ///< with the dead ones
    std::uint64_t dead = 0;
};

/// The segments to merge into one now, without their dead, as sorted indexes; empty where all is well. Segments of like
/// size (within a factor of 8) merge when there are 4 of them, so that each article is copied a logarithmic number of
/// times and a search opens a logarithmic number of segments. A segment of which more than an eighth is dead is written
/// again alone: changing all articles bit by bit copies each of them eight times.
[[nodiscard]] std::vector<std::size_t> segments_to_merge(const std::vector<SegmentSize>& segments);

} // namespace dateline
