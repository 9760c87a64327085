// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/word_breaker.h"
#include "searcher/results.h"
#include "searcher/snippet/matches.h"
#include "searcher/snippet/window.h"

#include <string_view>
#include <vector>

namespace dateline {

/// What to mark of `shown`, a part of the text, given all matches of the text: overlapping and touching matches are one
/// mark. Two characters that match across the words they stand in (京大 of 北京大学 in 东京大学) are not marked beside
/// a longer run of the query.
[[nodiscard]] std::vector<ByteRange> marks_in(ByteRange shown, std::string_view text, const std::vector<Match>& matches,
                                              icu::WordBreaker& breaker);

/// The part of the text as pieces; line ends and tabs become spaces.
[[nodiscard]] std::vector<SnippetPiece> pieces_of(ByteRange shown, std::string_view text,
                                                  const std::vector<ByteRange>& marks);

} // namespace dateline
