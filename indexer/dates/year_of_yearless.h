// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/dates/yearless_date.h"

#include <optional>

namespace dateline {

/// What the words around a date without a year say about it.
struct YearHint {
    enum class Kind {
        none,         ///< nothing
        from_article, ///< 去年, 올해, "last year": `years` away from the article's year
        same,         ///< 同年: the year spoken of before
        short_year,   ///< 98年9月19日, '98: `years` is of two digits
        unknown       ///< a year stands there that no rule reads
    };
    Kind kind = Kind::none;
    int years = 0;
};

/// `begin`: the token at which the date begins, `end`: the one behind it.
[[nodiscard]] YearHint year_hint(DateTokenSpan tokens, std::size_t begin, std::size_t end);

/// The date in the year that brings it nearest to `published`, the earlier of two; in the year of `published` where
/// that is all that is known. Nothing where none of these years has the day.
[[nodiscard]] std::optional<Date> nearest_date(int month, int day, const Date& published);

/// The year that ends in `two_digits`, the last one that begins before `published` is two years old; at most 60 years
/// before.
[[nodiscard]] std::optional<int> full_year(int two_digits, const Date& published);

} // namespace dateline
