// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/entities.h"
#include "indexer/entities/name_dictionary.h"
#include "indexer/entities/rule_tables.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What EntityLists holds: shared by the files of this folder only.
struct EntityLists::State {
    std::vector<Identity> identities;
    std::unordered_map<std::string, std::uint32_t> by_id;
    NameDictionary dictionary;
    RuleTables tables;
    std::string version;
};

/// The country a subdivision (US-GA) or city (JP/kobe) lies in; empty for every other id.
[[nodiscard]] std::string_view country_code(std::string_view place_id);

} // namespace dateline
