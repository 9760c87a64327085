// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"
#include "indexer/dates/date_tokens.h"
#include "indexer/dates/date_words.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dateline {

// What the written forms of dates are made of.

using DateTokenSpan = std::span<const DateToken>;

/// The token at `i`; beyond the end stands an empty mark.
[[nodiscard]] const DateToken& token_at(DateTokenSpan tokens, std::size_t i);

[[nodiscard]] bool is_number(const DateToken& token, std::size_t fewest_digits, std::size_t most_digits);
[[nodiscard]] bool is_year(const DateToken& token);         ///< a number of four digits
[[nodiscard]] bool is_small_number(const DateToken& token); ///< a number of one or two digits
[[nodiscard]] bool is_mark(const DateToken& token, std::string_view mark);
[[nodiscard]] bool is_hyphen(const DateToken& token);
template <class... Words> [[nodiscard]] bool is_word(const DateToken& token, Words... words) {
    return token.kind == DateToken::Kind::word && ((token.text == words) || ...);
}

/// 11月, 11월 and 18日, 18号, 18일 at `i`.
[[nodiscard]] bool has_month_unit(DateTokenSpan tokens, std::size_t i);
[[nodiscard]] bool has_day_unit(DateTokenSpan tokens, std::size_t i);

[[nodiscard]] std::optional<MonthWord> month_at(DateTokenSpan tokens, std::size_t i);

/// True for names of months that stand in a text for nothing else: full ones, and English short ones with a capital.
[[nodiscard]] bool is_sure_month(const DateToken& token, const MonthWord& month);

/// The token behind what may stand between a day, a month's name and a year: "st", "of", "de", ".", ",", "-".
[[nodiscard]] std::size_t behind_joiner(DateTokenSpan tokens, std::size_t i);

/// The token behind "09:12" or "09:12:00 UTC" at `i`; `i` where there is no clock.
[[nodiscard]] std::size_t behind_clock(DateTokenSpan tokens, std::size_t i);

/// Parts of 0 are unknown. Nothing where they name no real day, month or year, or a day without a month.
[[nodiscard]] std::optional<Date> make_date(std::int64_t year, std::int64_t month, std::int64_t day);

} // namespace dateline
