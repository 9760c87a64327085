// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"
#include "searcher/results.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// Fills the title and the snippets of hits: the one or two fragments with the most, rarest and closest query words, of
/// at most `length` code points together (0: none), cut at bounds of sentences or words, with "…" where text was left
/// out. Where no word matched, as with a filter alone, how the article begins.
void add_snippets(std::vector<Hit>& hits, const HighlightTerms& terms, std::uint64_t length, Analyzer& analyzer);

} // namespace dateline
