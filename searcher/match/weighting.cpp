// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/weighting.h"

#include "common/schema/terms.h"

#include <cstdlib>

namespace dateline {
namespace {
double env(const char* name, double otherwise) {
    const char* const text = std::getenv(name);
    return text == nullptr ? otherwise : std::atof(text);
}
} // namespace

Xapian::BM25Weight article_weight() {
    const double k1 = env("DL_K1", 1.2) * terms::section_weight(Section::body);
    return Xapian::BM25Weight(k1, 0, 1, env("DL_B", 0.85), env("DL_MIN", 0.02));
}

} // namespace dateline
