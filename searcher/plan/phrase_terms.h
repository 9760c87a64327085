// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "searcher/plan/phrase.h"
#include "searcher/plan/vocabulary.h"

#include <xapian.h>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What the index can say of the articles that hold a phrase, before anyone looks at their text. Terms are without a
/// section's prefix.
struct PhraseTerms {
    /// Terms that every such article has.
    std::vector<std::string> required;
    /// Sets of terms of which it has one each: a word whose rest is open, a lone character.
    std::vector<std::vector<std::string>> one_of;
    /// All articles with these terms hold the phrase: nobody needs to look.
    bool sufficient = false;
    /// No set could be made: any article may hold it.
    [[nodiscard]] bool unknown() const { return required.empty() && one_of.empty(); }
    /// How many terms the sets hold.
    [[nodiscard]] std::size_t expansions() const;
};

/// For a section, or for any that is searched by default. Dictionary words are not asked for, since the dictionary may
/// cut the phrase in another way than the text around it.
[[nodiscard]] PhraseTerms phrase_terms(const Phrase& phrase, std::optional<Section> section,
                                       const Vocabulary& vocabulary);

/// The articles that can hold the phrase, in a section or in any that is searched by default.
[[nodiscard]] Xapian::Query candidates(const PhraseTerms& terms, std::optional<Section> section);

} // namespace dateline
