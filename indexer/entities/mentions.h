// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/learned_names.h"

#include <vector>

namespace dateline {

/// Says who each chosen proposal is and makes it a mention. A name that lists give to several identities, or to one and
/// to something that is no name, counts only where exactly one of them has a certain name in the same article; a name
/// of several that stays open is its own value, of none of them.
[[nodiscard]] std::vector<Mention> make_mentions(const Article& article, const EntityLists::State& lists,
                                                 const std::vector<Passage>& passages,
                                                 const std::vector<std::vector<Proposal>>& chosen,
                                                 const LearnedNames& learned);

/// Sets Mention::facet: on identities named in the title, in the first 200 characters of the body, or twice in title,
/// caption, body and related teasers together. Comments never make a facet value.
void mark_facets(std::vector<Mention>& mentions);

} // namespace dateline
