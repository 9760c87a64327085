// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/dates/date_parts.h"

namespace dateline {

/// A date and the token behind it.
struct DateMatch {
    Date date;
    std::size_t end = 0;
};

/// The longest reading of the tokens from `i` on as a date with its year: with units (2025年11月18日, 令和7年11月,
/// 2025년 11월 18일), numbers (2025-11-18, 18.11.2025, 11/18/2025, 20251118), names ("November 18, 2025",
/// "18 de noviembre de 2025", "18-Nov-25"), or a year alone. Of 03/04/2025 only the year is certain. Of a day
/// that does not exist nothing but the year may match, and the rest stands behind it.
[[nodiscard]] std::optional<DateMatch> date_at(DateTokenSpan tokens, std::size_t i);

} // namespace dateline
