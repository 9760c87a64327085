// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "searcher/plan/scored_part.h"
#include "searcher/plan/vocabulary.h"
#include "searcher/results.h"

#include <xapian.h>

#include <vector>

namespace dateline {

/// Fills hit.explanation: a line for each part of the query with its points, where it stands and how rare it is, and
/// one for what ranking added; the points add up to the score. `documents` are those of the hits, by their ids in
/// archive.all. The points are not computed again but asked of Xapian, part by part: what is shown is what was ranked.
/// THROWS: Xapian::Error
void explain_hits(const Archive& archive, const Vocabulary& vocabulary, Analyzer& analyzer,
                  const std::vector<ScoredPart>& parts, const std::vector<Xapian::docid>& documents,
                  std::vector<Hit>& hits);

} // namespace dateline
