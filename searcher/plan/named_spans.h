// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "searcher/plan/identities.h"
#include "searcher/plan/vocabulary.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A stretch of a query that is the name of one identity.
struct NamedSpan {
    std::string id;
    std::string typed;                ///< as it stands in the query
    std::uint32_t first_position = 0; ///< of its tokens
    std::uint32_t last_position = 0;
    bool operator==(const NamedSpan&) const = default;
};

/// The names in the words of a query, from left to right, the longest at each place. Left out are names of several
/// identities, names that a list calls ambiguous, and short forms that may be ordinary words: "who" and "us" are the
/// organisation and the country only in capitals, and in a query that uses capitals a name without is none.
///
/// A name begins and ends where a word does; in Chinese and Japanese anywhere outside of a longer dictionary word or of
/// a run of katakana; in Korean it begins a word, and a particle may follow. `tokens` are those of the text. A bounded
/// number of look-ups for any text; none in a remote archive.
[[nodiscard]] std::vector<NamedSpan> named_spans(std::string_view text, const std::vector<Token>& tokens,
                                                 const Archive& archive, const Vocabulary& vocabulary,
                                                 Identities& identities);

/// True for a name of one word in capitals, such as WHO: its fold is an ordinary word.
[[nodiscard]] bool is_acronym(std::string_view name);

} // namespace dateline
