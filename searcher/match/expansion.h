// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/plan/identities.h"
#include "searcher/plan/named_spans.h"
#include "searcher/results.h"

#include <string_view>

namespace dateline {

/// What is said of a name that was looked for under other names too. Of those some, in the languages that most articles
/// are written in. REQUIRES: identities know the id
[[nodiscard]] Expansion expansion_of(const NamedSpan& named, const Vocabulary& vocabulary, Identities& identities,
                                     std::string_view names_lang);

} // namespace dateline
