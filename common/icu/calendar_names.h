// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::icu {

/// CLDR's names of the Gregorian months and of the weekdays in one language, each with the forms for use within a date
/// and on its own ("ноября", "ноябрь").
struct CalendarNames {
    std::array<std::vector<std::string>, 12> months;
    std::array<std::vector<std::string>, 12> short_months; ///< "Nov.", "11月"
    std::vector<std::string> weekdays;                     ///< long and short
};

/// A locale that ICU does not have gives the names of its root.
[[nodiscard]] CalendarNames calendar_names(std::string_view locale);

/// 0 to 9 for a decimal digit of any script, -1 for anything else.
[[nodiscard]] int digit_value(char32_t c);

} // namespace dateline::icu
