// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <iosfwd>
#include <vector>

namespace dateline {

using Duration = std::chrono::steady_clock::duration;

/// The smallest of the times that at least `percent` of them do not exceed.
/// REQUIRES: !times.empty(), 0 < percent <= 100
[[nodiscard]] Duration percentile(std::vector<Duration> times, unsigned percent);

/// One line: `3 queries: p50 1.20 ms, p95 …, p99 …, total …`.
void show_timing(const std::vector<Duration>& times, std::ostream& to);

} // namespace dateline
