// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace dateline {

/// A word that names a month: by CLDR's names in the languages of news, and by short forms that newspapers use.
struct MonthWord {
    std::int8_t month = 0; ///< 1..12
    bool is_full = false;  ///< no short form
    bool is_thai = false;  ///< years beside it count from Buddha, 543 before ours
};

// Words are spelt as fold_key() gives them: no capitals, no accents, simplified characters.

/// Nothing for a word that means different months in two languages.
[[nodiscard]] std::optional<MonthWord> month_of_word(std::string_view word);

/// False where no month's name in ASCII letters begins with these three (of any case).
[[nodiscard]] bool may_begin_month(std::string_view three_letters);

/// The year before the first one of the era that two characters name (令和 → 2018, as its year 1 is 2019).
[[nodiscard]] std::optional<int> year_before_era(std::string_view first, std::string_view second);

/// Names and short forms of weekdays, and the characters and words that make up 星期二, 火曜日, terça-feira.
[[nodiscard]] bool is_weekday_word(std::string_view word);

/// Words that may stand around the time of day: units, halves of the day, zones.
[[nodiscard]] bool is_time_word(std::string_view word);

} // namespace dateline
