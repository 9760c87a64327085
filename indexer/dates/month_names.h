// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace dateline {

/// 1..12 for the name or usual short form of a month, in small letters, in the languages of the table.
[[nodiscard]] std::optional<int> month_of_name(std::string_view word);

/// The year before the era's first one ("令和" → 2018, as its year 1 is 2019).
[[nodiscard]] std::optional<int> year_before_era(std::string_view two_characters);

/// Names and short forms of weekdays, in small letters.
[[nodiscard]] bool is_weekday_name(std::string_view word);

/// Words that may stand around the time of day: units, halves of the day, zones.
[[nodiscard]] bool is_time_word(std::string_view word);

} // namespace dateline
