// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <optional>
#include <string_view>

namespace dateline {

// The date is always the one written, in the zone it was written in: 2025-11-18T23:30:00-05:00 is the 18th, whatever
// day that was in Greenwich. Unix times are read in UTC. Nothing is made more precise than it is written.

/// What `date` keys and feeds hold: ISO 8601 with or without time and zone, RFC 2822, Unix seconds and milliseconds,
/// 2025年11月18日, 令和7年11月18日, 民國114年11月18日, 2025. 11. 18., "November 18, 2025", "18 de noviembre de 2025" …
/// Nothing for an impossible or unreadable text, for years before 1400 or after 2199, which only stand in such keys by
/// mistake, and for the first second of 1970, which stands for "unknown".
[[nodiscard]] std::optional<Date> parse_date(std::string_view text);

/// The first full date (year, month, day) written in a line of text, in the same forms; for date lines of pages and
/// file names.
[[nodiscard]] std::optional<Date> find_date(std::string_view text);

/// The date in an address: a full one wherever it stands, else the month of /2025/11/.
[[nodiscard]] std::optional<Date> find_date_in_url(std::string_view url);

} // namespace dateline
