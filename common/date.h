// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// A calendar date (proleptic Gregorian), known to the year, the month or the day. Years 1..9999.
/// month is 0 when only the year is known, day is 0 when only year and month are: precision is never invented.
struct Date {
    std::int16_t year = 0;
    std::uint8_t month = 0;
    std::uint8_t day = 0;
    auto operator<=>(const Date&) const = default;
};

/// True where the parts name a real date (or year, or month): 2024-02-30 does not.
[[nodiscard]] bool is_valid(const Date& date);

/// "2025", "2025-11" or "2025-11-18".
[[nodiscard]] std::string to_iso(const Date& date);

/// Reads exactly what to_iso() writes; nothing else.
[[nodiscard]] std::optional<Date> from_iso(std::string_view text);

/// The first and the last day that `date` may mean; a date known to the day is both.
[[nodiscard]] Date first_day(const Date& date);
[[nodiscard]] Date last_day(const Date& date);

/// Days since 1970-01-01 of a date known to the day, and back.
[[nodiscard]] std::int32_t to_days(const Date& day);
[[nodiscard]] Date from_days(std::int32_t days);

/// First and last day, both inclusive. A date lies in a range when all days that it may mean do: an article known
/// only to be of November is in 2025-11, and not in 2025-11-01..2025-11-20.
struct DateRange {
    Date first{1, 1, 1};
    Date last{9999, 12, 31};
    bool operator==(const DateRange&) const = default;
};

} // namespace dateline
