// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/plan/vocabulary.h"

#include <xapian.h>

#include <string>
#include <vector>

namespace dateline {

/// The people, places and organisations that articles mention and that are meant by an id or by any of their names. One
/// that no list knows goes by its name as printed, or in other spellings of its letters. Most mentioned first.
[[nodiscard]] std::vector<std::string> mentioned_ids(const Vocabulary& vocabulary, const std::string& name);

/// The articles that mention one of them, if only once; "none": that mention nobody and nothing. Adds to `warnings`
/// where there is nobody of that name. Weight 0.
[[nodiscard]] Xapian::Query named_query(const Vocabulary& vocabulary, const std::string& name,
                                        std::vector<std::string>& warnings);

/// The articles that mention the identity, by how often they do.
[[nodiscard]] Xapian::Query mention_query(const std::string& id);

} // namespace dateline
