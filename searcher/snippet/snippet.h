// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"
#include "searcher/results.h"

namespace dateline {

/// Fills hit.title and hit.snippet: the fragment of at most `length` code points with the most, rarest and closest
/// query words, cut at sentence or word bounds, "…" where it begins or ends inside the text.
void add_snippet(Hit& hit, const HighlightTerms& terms, std::uint64_t length, Analyzer& analyzer);

} // namespace dateline
