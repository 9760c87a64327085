// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/results.h"

#include <cstddef>
#include <iosfwd>
#include <vector>

namespace dateline {

/// The counts as tables, side by side as far as `columns` allow; dates with bars. With ansi their names are bold.
void write_facets(const std::vector<Facet>& facets, std::size_t columns, bool ansi, std::ostream& to);

} // namespace dateline
