// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/passage.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// True for a word that may be part of a name: a capital, more than a letter, no word of the calendar or of office.
[[nodiscard]] bool may_be_in_name(const Passage& passage, std::size_t word);

/// True for "J" of "John J. Smith".
[[nodiscard]] bool is_initial(const Word& word);

/// Words joined by hyphens and apostrophes are one: the index behind the last word of the one that begins at `word`
/// (Kyung-wha, O'Brien; not the s of a genitive).
[[nodiscard]] std::size_t joined_end(const Passage& passage, std::size_t word);

/// The index of the first word that begins at or behind folded byte `at`.
[[nodiscard]] std::size_t word_from(const Passage& passage, std::size_t at);

/// For each word, whether a title ends right before it.
[[nodiscard]] std::vector<bool> words_behind_titles(const Passage& passage, const NameDictionary& names);

} // namespace dateline
