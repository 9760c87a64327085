// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/proposal.h"

#include <vector>

namespace dateline {

/// Of all proposals of a passage those that stand: the longest first, of equal ones the strongest, none that overlaps
/// one that stands; compounds yield to everything (中国 in 其中美国). In order of begin.
[[nodiscard]] std::vector<Proposal> choose(const Passage& passage, const std::vector<Proposal>& proposals);

} // namespace dateline
