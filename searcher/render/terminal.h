// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/options.h"

#include <cstddef>

namespace dateline {

/// Whether standard output takes ANSI sequences: asked for, or a terminal where neither NO_COLOR nor TERM forbids it.
[[nodiscard]] bool wants_ansi(ColorChoice choice);

/// Columns of the terminal at standard output; where it is none those of $COLUMNS, else 100. At least 20.
[[nodiscard]] std::size_t terminal_width();

} // namespace dateline
