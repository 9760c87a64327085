// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/plan/vocabulary.h"

#include <optional>
#include <string>

namespace dateline {

/// The folded word of the archive that a folded word was most likely meant to be: one edit away, or two where it has
/// seven letters or more and the first three are right. Frequent words are likelier, and so are common slips.
/// Nothing for words of fewer than four letters, words with digits or signs, and where the archive has no such word.
[[nodiscard]] std::optional<std::string> nearest_word(const std::string& typed, const Vocabulary& vocabulary);

} // namespace dateline
