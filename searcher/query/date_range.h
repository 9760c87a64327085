// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"
#include "common/result.h"

#include <string_view>

namespace dateline {

/// "2025", "2025-11", "2025-11-18", "2025-10..2025-12", "2025..", "..2025-11", "today", "yesterday", "this week",
/// "this month", "this year", "last week", "last month", "last year", "last 30 days" (weeks, months, years; today
/// included), seen from `today`; 2025年11月18日 and full-width forms. Weeks begin on Monday. A range that ends before
/// it begins is a problem. REQUIRES: `today` is known to the day.
[[nodiscard]] Result<DateRange> read_date_range(std::string_view text, const Date& today);

/// The local date now, or $DATELINE_TODAY (ISO) where that is set: a fixed clock for tests and scripts.
/// THROWS: std::invalid_argument where $DATELINE_TODAY is no day.
[[nodiscard]] Date today();

} // namespace dateline
