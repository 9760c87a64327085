// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/code_points.h"

#include "common/utf8.h"

#include <algorithm>

namespace dateline {

CodePoints::CodePoints(std::string_view stretch) {
    values.reserve(stretch.size());
    bytes.reserve(stretch.size() + 1);
    for (std::size_t at = 0; at < stretch.size();) {
        bytes.push_back(static_cast<std::uint32_t>(at));
        values.push_back(next_code_point(stretch, at));
    }
    bytes.push_back(static_cast<std::uint32_t>(stretch.size()));
}

std::size_t CodePoints::at_byte(std::size_t byte) const {
    return static_cast<std::size_t>(std::lower_bound(bytes.begin(), bytes.end(), byte) - bytes.begin());
}

} // namespace dateline
