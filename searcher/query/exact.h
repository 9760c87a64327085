// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/query/ast.h"

namespace dateline {

/// --exact: every quotation, word and beginning of a word must stand as it is written, as a quotation marked with =
/// does: no other case, accent, width, script or form of it. Words side by side stay alternatives; fields stay as
/// they are.
void make_exact(QueryNode& node);

} // namespace dateline
