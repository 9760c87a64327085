// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"
#include "common/result.h"

#include <string_view>

namespace dateline {

/// "2025", "2025-11", "2025-11-18", "2025-10..2025-12", "2025..", "..2025-11", "today", "yesterday", "this week",
/// "last week", "last month", "last year", "last 30 days" (today included), seen from `today`.
[[nodiscard]] Result<DateRange> read_date_range(std::string_view text, const Date& today);

/// The local date now, or $DATELINE_TODAY (ISO) where that is set: a fixed clock for tests and scripts.
[[nodiscard]] Date today();

} // namespace dateline
