// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "searcher/snippet/best_core.h"
#include "searcher/snippet/matches.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// What of a section was looked at, and what was found there.
struct SectionMatches {
    Section section = Section::body;
    std::string_view text; ///< the section, or of a huge one the first part that has a match
    bool before = false;   ///< the section begins before this text
    bool after = false;    ///< and goes on behind it
    std::vector<Match> matches;
};

/// The matches of the sections in which a query looks for words, in the order in which a reader meets them. A huge
/// section is read in parts until one of them has a match, and no farther than a few megabytes.
[[nodiscard]] std::vector<SectionMatches> look_through(const Article& article, std::optional<Section> only,
                                                       Matcher& matcher);

/// A place to show: matches of one of the sections.
struct Fragment {
    const SectionMatches* from = nullptr;
    Core core;
};

/// The one or two places that show best why the article was found, the best first; two where the second has words of
/// the query that no single place has together with the first. Empty where nothing matched.
/// `length`, in code points, is the room of one place alone, `half` that of each of two.
[[nodiscard]] std::vector<Fragment> best_fragments(const std::vector<SectionMatches>& sections, std::size_t length,
                                                   std::size_t half);

} // namespace dateline
