// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/snippet/code_points.h"

#include <cstddef>

namespace dateline {

// Where sentences and clauses begin and end, by the marks that stand there. Unlike ICU's rules these know that "Mr. ",
// "U.S. ", "제1조. " and "3.5" go on, and that a quotation may stand inside a sentence: 「そうです。」と言った. In
// doubt a sentence goes on: a snippet that begins a sentence earlier is better than one that begins in its middle.

/// True where a sentence or a line ends right before code point `at`, quotation marks and brackets behind it included.
[[nodiscard]] bool is_sentence_end(const CodePoints& text, std::size_t at);

/// True where a sentence or a line begins with code point `at`, which is no space.
[[nodiscard]] bool is_sentence_begin(const CodePoints& text, std::size_t at);

/// True where a clause begins with code point `at`: behind a comma, or behind a space between phrases of Thai.
[[nodiscard]] bool is_clause_begin(const CodePoints& text, std::size_t at);

} // namespace dateline
