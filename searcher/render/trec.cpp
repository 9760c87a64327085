// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/render.h"

#include <cstdio>
#include <ostream>
#include <string_view>

namespace dateline {
namespace {

/// Columns are separated by spaces: bytes that would end one, or the line, are written as in a URL.
std::string column(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string safe;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte != 0x7F) {
            safe += c;
        } else {
            safe += {'%', digits[byte >> 4U], digits[byte & 0xFU]};
        }
    }
    return safe;
}

} // namespace

void render(const SearchResults& results, const AsTrec& form, std::ostream& to) {
    for (const Hit& hit : results.hits) {
        char score[64];
        std::snprintf(score, sizeof score, "%.6f", hit.score);
        to << column(form.query_id) << " Q0 " << column(hit.stored.article.id) << ' ' << hit.rank << ' ' << score << ' '
           << column(form.run_tag) << '\n';
    }
}

} // namespace dateline
