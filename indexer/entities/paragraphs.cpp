// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/paragraphs.h"

#include <algorithm>

namespace dateline {

namespace {

/// Text whose lines were broken at a margin: none is longer, and most come near it.
bool has_margin(std::string_view text) {
    constexpr std::size_t longest = 100;
    constexpr std::size_t near_margin = 45;
    constexpr std::size_t least_lines = 4;
    std::size_t lines = 0;
    std::size_t full = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (end - at > longest) return false;
        lines += end > at ? 1U : 0U;
        full += end - at >= near_margin ? 1U : 0U;
        at = end + 1;
    }
    return lines >= least_lines && 2 * full > lines;
}

} // namespace

std::vector<Paragraph> paragraphs_of(std::string_view text) {
    const std::string_view bound = has_margin(text) ? "\n\n" : "\n";
    std::vector<Paragraph> paragraphs;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(bound, at), text.size());
        if (end > at) paragraphs.push_back({at, text.substr(at, end - at)});
        at = end + bound.size();
    }
    return paragraphs;
}

} // namespace dateline
