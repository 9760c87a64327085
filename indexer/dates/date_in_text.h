// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/dates/date_at.h"

namespace dateline {

/// A day or month with its year at token `i` of a running text, where numbers stand for many things: as date_at(), but
/// not within a longer number or word (a1.25.11.2025, rev20251118), a compact number only with a year of newspapers,
/// and a month only where it is named or has its unit: of 2010-12 nobody knows whether it is a month.
[[nodiscard]] std::optional<DateMatch> date_in_text(DateTokenSpan tokens, std::size_t i);

/// True for a number that others follow or precede across a mark, as in 1.25.11.2025.
[[nodiscard]] bool continues_number(DateTokenSpan tokens, std::size_t i);

} // namespace dateline
