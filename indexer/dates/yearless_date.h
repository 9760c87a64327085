// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/dates/date_parts.h"

namespace dateline {

/// A date without its year: month 1..12, day 0 where only the month is named.
struct YearlessDate {
    int month = 0;
    int day = 0;
    std::size_t end = 0; ///< the token behind it
};

/// 9月19日, 9월 19일, 9月, "September 19", "19. September", "19 de septiembre" at token `i`; a month's bare name is
/// none, and short forms that are words too ("5 ago", "Set 5") are not taken.
[[nodiscard]] std::optional<YearlessDate> yearless_date_at(DateTokenSpan tokens, std::size_t i);

/// False for a number that goes on and so is no day: 5,000, 5.5, 5:30, 5%.
[[nodiscard]] bool ends_as_day(DateTokenSpan tokens, std::size_t i);

} // namespace dateline
