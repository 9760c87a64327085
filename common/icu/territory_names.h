// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline::icu {

struct TerritoryName {
    std::string code; ///< ISO 3166-1 alpha-2
    std::string name;
};

/// CLDR's names of all countries and territories in a locale ("de", "zh-Hant"), those it does not know left out.
/// A name in brackets behind another comes as a row of its own: "ミャンマー (ビルマ)" gives both.
[[nodiscard]] std::vector<TerritoryName> territory_names(std::string_view locale);

} // namespace dateline::icu
