// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"

#include <string_view>

namespace dateline {

/// Adds one file of lists/rules to the dictionary and the tables; files of other names are left alone.
/// THROWS: EntityListError
void add_rule_list(EntityLists::State& state, std::string_view name, std::string_view text);

} // namespace dateline
