// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// The dates written in a text, distinct, in order of time: full dates, months with a year, and days or months without
/// a year (9月19日, 9月, "September 19"; a month's bare name in Latin letters is no date). A year alone is no mention.
///
/// A date without a year takes the year of a date right before it ("2018年9月19日至21日, 10月5日"), else the one that
/// brings it nearest to `published`, the earlier one of two; where only the year of publication is known, that year.
/// Without `published` it is left out.
/// REQUIRES: text is valid UTF-8
[[nodiscard]] std::vector<Date> mentioned_dates(std::string_view text, const std::optional<Date>& published);

} // namespace dateline
