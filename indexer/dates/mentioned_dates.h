// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/date.h"

#include <optional>
#include <string_view>
#include <vector>

namespace dateline {

/// The dates written in a text, distinct, in order of time: full dates, months with a year, and days or months without
/// a year (9月19日, 9月, "September 19"; a month's bare name in Latin letters is no date). A year alone is no mention.
/// Of a stretch of days both ends are dates: 9月19日至21日, "September 19-21, 2018". Each line stands for itself.
///
/// A date without a year takes the year that words beside it name (去年9月, "September 19 last year"), or that of a
/// date that only a joining word or mark parts from it ("2018年9月19日至10月5日", "from September 19 to October 5,
/// 2018"), else the one that brings it nearest to `published`, the earlier one of two; where only the year of
/// publication is known, that year. Without `published` it is left out. REQUIRES: text is valid UTF-8
[[nodiscard]] std::vector<Date> mentioned_dates(std::string_view text, const std::optional<Date>& published);

/// The dates that an article mentions in its title, caption, body and related items, seen from its own date: those of
/// teasers can be asked for as their words can. Readers' comments and boilerplate date nothing.
[[nodiscard]] std::vector<Date> mentioned_dates(const Article& article);

} // namespace dateline
