// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/timing.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <ostream>
#include <string>

namespace dateline {
namespace {

std::string milliseconds(Duration time) {
    char text[64];
    std::snprintf(text, sizeof text, "%.2f ms", std::chrono::duration<double, std::milli>(time).count());
    return text;
}

} // namespace

Duration percentile(std::vector<Duration> times, unsigned percent) {
    std::sort(times.begin(), times.end());
    const std::size_t rank = (times.size() * percent + 99) / 100;
    return times[rank - 1];
}

void show_timing(const std::vector<Duration>& times, std::ostream& to) {
    if (times.empty()) {
        to << "0 queries\n";
        return;
    }
    const Duration total = std::accumulate(times.begin(), times.end(), Duration::zero());
    to << times.size() << (times.size() == 1 ? " query: p50 " : " queries: p50 ") << milliseconds(percentile(times, 50))
       << ", p95 " << milliseconds(percentile(times, 95)) << ", p99 " << milliseconds(percentile(times, 99))
       << ", total " << milliseconds(total) << '\n';
}

} // namespace dateline
