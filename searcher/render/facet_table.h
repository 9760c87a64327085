// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/results.h"

#include <cstddef>
#include <iosfwd>
#include <vector>

namespace dateline {

/// The counts as tables, side by side as far as `columns` allow; dates with bars.
void write_facets(const std::vector<Facet>& facets, std::size_t columns, std::ostream& to);

} // namespace dateline
