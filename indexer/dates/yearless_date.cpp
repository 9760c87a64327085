// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/yearless_date.h"

namespace dateline {
namespace {

using Tokens = DateTokenSpan;

std::optional<YearlessDate> yearless(std::int64_t month, std::int64_t day, std::size_t end) {
    constexpr std::int64_t leap_year = 2024;
    if (!make_date(leap_year, month, day) || month == 0) return std::nullopt;
    return YearlessDate{static_cast<int>(month), static_cast<int>(day), end};
}

std::optional<YearlessDate> yearless_with_units(Tokens tokens, std::size_t i) {
    if (!has_month_unit(tokens, i)) return std::nullopt;
    const auto month = token_at(tokens, i).value;
    if (!has_day_unit(tokens, i + 2)) return yearless(month, 0, i + 2);
    const auto day = token_at(tokens, i + 2).value;
    return day == 0 ? std::nullopt : yearless(month, day, i + 4);
}

std::optional<YearlessDate> yearless_name_first(Tokens tokens, std::size_t i) {
    const auto month = month_at(tokens, i);
    if (!month || !tokens[i].capital || !is_sure_month(tokens[i], *month)) return std::nullopt;
    const std::size_t day = i + (is_mark(token_at(tokens, i + 1), ".") ? 2 : 1);
    if (!is_small_number(token_at(tokens, day)) || tokens[day].value == 0 || !ends_as_day(tokens, day))
        return std::nullopt;
    const bool ordinal = is_word(token_at(tokens, day + 1), "st", "nd", "rd", "th") && !tokens[day + 1].after_space;
    return yearless(month->month, tokens[day].value, day + (ordinal ? 2 : 1));
}

std::optional<YearlessDate> yearless_day_first(Tokens tokens, std::size_t i) {
    if (!is_small_number(token_at(tokens, i)) || tokens[i].value == 0) return std::nullopt;
    const std::size_t name = behind_joiner(tokens, i + 1);
    const auto month = month_at(tokens, name);
    if (!month || !is_sure_month(tokens[name], *month) || is_mark(token_at(tokens, i + 1), ",")) return std::nullopt;
    return yearless(month->month, tokens[i].value, name + 1);
}

} // namespace

bool ends_as_day(DateTokenSpan tokens, std::size_t day) {
    const DateToken& behind = token_at(tokens, day + 1);
    const DateToken& then = token_at(tokens, day + 2);
    if (is_mark(behind, "%") || is_mark(behind, ":")) return false;
    const bool joined = (is_mark(behind, ",") || is_mark(behind, ".")) && !behind.after_space;
    return !(joined && then.kind == DateToken::Kind::number && !then.after_space);
}

std::optional<YearlessDate> yearless_date_at(DateTokenSpan tokens, std::size_t i) {
    if (token_at(tokens, i).kind == DateToken::Kind::mark) return std::nullopt;
    if (const auto date = yearless_with_units(tokens, i)) return date;
    if (const auto date = yearless_name_first(tokens, i)) return date;
    return yearless_day_first(tokens, i);
}

} // namespace dateline
