// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <optional>
#include <string_view>

namespace dateline {

/// What `date` keys and feeds hold: ISO 8601 with or without time and zone, RFC 2822, Unix seconds and milliseconds,
/// 2025年11月18日, 令和7年11月18日, 民國114年11月18日, 2025. 11. 18., "November 18, 2025", "18 de noviembre de 2025" …
/// The date is the one written, in the zone it was written in. Nothing for an impossible or unreadable one.
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// The first full date (year, month, day) written in a line of text, in the same forms; for date lines of pages and
/// file names.
[[nodiscard]] std::optional<Date> find_date(std::string_view text);

} // namespace dateline
