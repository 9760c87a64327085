// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_at.h"

#include <array>
#include <string>

namespace dateline {
namespace {

using Tokens = DateTokenSpan;
using Kind = DateToken::Kind;

std::optional<DateMatch> matched(std::optional<Date> date, std::size_t end) {
    if (!date) return std::nullopt;
    return DateMatch{*date, end};
}

/// A month or day that is written must not be 0, as that means "unknown" in a Date.
std::optional<Date> full_date(std::int64_t year, std::int64_t month, std::int64_t day) {
    return day == 0 ? std::nullopt : make_date(year, month, day);
}
std::optional<Date> month_date(std::int64_t year, std::int64_t month) {
    return month == 0 ? std::nullopt : make_date(year, month, 0);
}

/// 2025-11-18, 2025/11/18, 2025.11.18, "2025. 11. 18."; without a day the month.
std::optional<DateMatch> year_first(Tokens tokens, std::size_t i) {
    if (!is_year(token_at(tokens, i)) || token_at(tokens, i).han_numeral) return std::nullopt;
    const DateToken& mark = token_at(tokens, i + 1);
    if (!is_hyphen(mark) && !is_mark(mark, "/") && !is_mark(mark, ".")) return std::nullopt;
    const bool dotted = mark.text == ".";
    const auto spaced = [&](std::size_t j) { return token_at(tokens, j).after_space; };
    if (!is_small_number(token_at(tokens, i + 2)) || mark.after_space || (!dotted && spaced(i + 2)))
        return std::nullopt;
    const auto year = token_at(tokens, i).value;
    const auto month = token_at(tokens, i + 2).value;
    const bool again = is_mark(token_at(tokens, i + 3), mark.text) && token_at(tokens, i + 4).kind == Kind::number;
    if (!again) return matched(month_date(year, month), i + 3);
    if (!is_small_number(token_at(tokens, i + 4)) || spaced(i + 3) || (!dotted && spaced(i + 4))) return std::nullopt;
    const bool closed = dotted && is_mark(token_at(tokens, i + 5), ".");
    return matched(full_date(year, month, token_at(tokens, i + 4).value), i + (closed ? 6 : 5));
}

/// 20251118, also with the time behind it (202511180912, 20251118091200).
std::optional<DateMatch> compact(Tokens tokens, std::size_t i) {
    const DateToken& token = token_at(tokens, i);
    if (token.kind != Kind::number || token.han_numeral || token.value < 0) return std::nullopt;
    if (token.text.size() != 8 && token.text.size() != 12 && token.text.size() != 14) return std::nullopt;
    const auto digits = [&](std::size_t from, std::size_t count) { return std::stoi(token.text.substr(from, count)); };
    return matched(full_date(digits(0, 4), digits(4, 2), digits(6, 2)), i + 1);
}

/// The year before 年 or 년 with its era, if one stands there, as year of our count, and the token behind the unit.
struct NamedYear {
    std::int64_t year = 0;
    std::size_t end = 0;
};

/// A year of three digits counts from the founding of the Republic of China, as Taiwan writes it: 114年.
constexpr std::int64_t before_republic = 1911;

std::optional<NamedYear> year_with_unit(Tokens tokens, std::size_t i) {
    const auto era = year_before_era(token_at(tokens, i).text, token_at(tokens, i + 1).text);
    const std::size_t number = era ? i + 2 : i;
    const DateToken& digits = token_at(tokens, number);
    if (!is_word(token_at(tokens, number + 1), "年", "년")) return std::nullopt;
    if (era && is_word(digits, "元")) return NamedYear{*era + 1, number + 2};
    if (era) {
        if (!is_number(digits, 1, 3) || digits.value == 0) return std::nullopt;
        return NamedYear{*era + digits.value, number + 2};
    }
    if (is_year(digits)) return NamedYear{digits.value, number + 2};
    const bool of_republic = is_number(digits, 3, 3) && digits.value >= 100 && digits.value < 200 &&
                             is_small_number(token_at(tokens, number + 2)) &&
                             is_word(token_at(tokens, number + 3), "月");
    if (!of_republic) return std::nullopt;
    return NamedYear{before_republic + digits.value, number + 2};
}

/// Behind the same year in another count: 令和7年(2025年)11月18日, 2025年（令和7年）11月18日.
std::size_t behind_other_count(Tokens tokens, std::size_t i, std::int64_t year) {
    if (!is_mark(token_at(tokens, i), "(")) return i;
    const auto again = year_with_unit(tokens, i + 1);
    if (again && again->year == year && is_mark(token_at(tokens, again->end), ")")) return again->end + 1;
    const bool plain = is_year(token_at(tokens, i + 1)) && token_at(tokens, i + 1).value == year;
    return plain && is_mark(token_at(tokens, i + 2), ")") ? i + 3 : i;
}

/// 2025年11月18日, 2025년 11월 18일, 令和7年11月18日.
std::optional<DateMatch> with_units(Tokens tokens, std::size_t i) {
    const auto year = year_with_unit(tokens, i);
    if (!year) return std::nullopt;
    const std::size_t month = behind_other_count(tokens, year->end, year->year);
    if (!has_month_unit(tokens, month)) return matched(make_date(year->year, 0, 0), month);
    const auto month_value = token_at(tokens, month).value;
    const std::size_t day = month + 2;
    if (!has_day_unit(tokens, day)) return matched(month_date(year->year, month_value), day);
    return matched(full_date(year->year, month_value, token_at(tokens, day).value), day + 2);
}

/// The year at `i` beside a month's name; 0 where there is none. Two digits only as old mail headers have them
/// ("18-Nov-25", "Tue, 18 Nov 25 09:12:00 GMT"), read by their rule: from 50 on they are of the last century.
std::int64_t year_beside(const MonthWord& month, Tokens tokens, std::size_t i) {
    constexpr std::int64_t before_buddha = 543;
    constexpr std::int64_t least_buddhist = 2400;
    const DateToken& digits = token_at(tokens, i);
    if (is_year(digits))
        return month.is_thai && digits.value >= least_buddhist ? digits.value - before_buddha : digits.value;
    const bool of_mail = (i > 0 && is_hyphen(tokens[i - 1])) || behind_clock(tokens, i + 1) != i + 1;
    if (!is_number(digits, 2, 2) || !of_mail) return 0;
    return digits.value + (digits.value < 50 ? 2000 : 1900);
}

/// "18 November 2025", "18. November 2025", "18 de noviembre de 2025", "18-Nov-2025"; without a day the month.
std::optional<DateMatch> day_month_name(Tokens tokens, std::size_t i) {
    const bool has_day = is_small_number(token_at(tokens, i));
    const std::size_t name = has_day ? behind_joiner(tokens, i + 1) : i;
    const auto month = month_at(tokens, name);
    if (!month) return std::nullopt;
    const std::size_t last = behind_joiner(tokens, name + 1);
    const auto year = year_beside(*month, tokens, last);
    if (year == 0 || (!has_day && !is_year(token_at(tokens, last)))) return std::nullopt;
    return matched(has_day ? full_date(year, month->month, token_at(tokens, i).value) : month_date(year, month->month),
                   last + 1);
}

/// "November 18, 2025", "Nov. 18th 2025", "Nov 18 09:12:00 2025".
std::optional<DateMatch> month_name_day(Tokens tokens, std::size_t i) {
    const auto month = month_at(tokens, i);
    if (!month) return std::nullopt;
    const std::size_t day = behind_joiner(tokens, i + 1);
    if (!is_small_number(token_at(tokens, day))) return std::nullopt;
    const std::size_t last = behind_clock(tokens, behind_joiner(tokens, day + 1));
    if (!is_year(token_at(tokens, last))) return std::nullopt;
    return matched(full_date(token_at(tokens, last).value, month->month, token_at(tokens, day).value), last + 1);
}

/// "2025 November 18", "2025-Nov-18", "2025. november 18."
std::optional<DateMatch> year_month_name(Tokens tokens, std::size_t i) {
    if (!is_year(token_at(tokens, i))) return std::nullopt;
    const std::size_t name = behind_joiner(tokens, i + 1);
    const auto month = month_at(tokens, name);
    if (!month) return std::nullopt;
    const std::size_t day = behind_joiner(tokens, name + 1);
    if (!is_small_number(token_at(tokens, day))) return std::nullopt;
    const bool closed = is_mark(token_at(tokens, day + 1), ".");
    return matched(full_date(tokens[i].value, month->month, tokens[day].value), day + (closed ? 2 : 1));
}

/// Vietnamese numbers its months: "18 tháng 11, 2025", "18 tháng 11 năm 2025".
std::optional<DateMatch> numbered_month(Tokens tokens, std::size_t i) {
    if (!is_small_number(token_at(tokens, i)) || !is_word(token_at(tokens, i + 1), "thang")) return std::nullopt;
    if (!is_small_number(token_at(tokens, i + 2))) return std::nullopt;
    std::size_t last = i + 3;
    if (is_mark(token_at(tokens, last), ",") || is_word(token_at(tokens, last), "nam")) ++last;
    if (!is_year(token_at(tokens, last))) return std::nullopt;
    return matched(full_date(tokens[last].value, tokens[i + 2].value, tokens[i].value), last + 1);
}

/// 18.11.2025 is day first. 11/18/2025 and 18/11/2025 tell themselves; of 03/04/2025 only the year is certain.
std::optional<DateMatch> year_last(Tokens tokens, std::size_t i) {
    const DateToken& mark = token_at(tokens, i + 1);
    if (!is_mark(mark, ".") && !is_mark(mark, "/") && !is_hyphen(mark)) return std::nullopt;
    if (!is_small_number(token_at(tokens, i)) || !is_small_number(token_at(tokens, i + 2))) return std::nullopt;
    if (!is_mark(token_at(tokens, i + 3), mark.text) || !is_year(token_at(tokens, i + 4))) return std::nullopt;
    const auto first = tokens[i].value;
    const auto second = tokens[i + 2].value;
    const auto year = tokens[i + 4].value;
    if (mark.text == "." || first == second || (first > 12 && second <= 12))
        return matched(full_date(year, second, first), i + 5);
    if (second > 12) return matched(full_date(year, first, second), i + 5);
    if (!full_date(year, first, second)) return std::nullopt;
    return matched(make_date(year, 0, 0), i + 5);
}

std::optional<DateMatch> bare_year(Tokens tokens, std::size_t i) {
    if (!is_year(token_at(tokens, i)) || token_at(tokens, i).han_numeral) return std::nullopt;
    return matched(make_date(tokens[i].value, 0, 0), i + 1);
}

using Form = std::optional<DateMatch> (*)(Tokens, std::size_t);
constexpr std::array<Form, 7> forms_of_number{with_units,      year_first,     compact,  day_month_name,
                                              year_month_name, numbered_month, year_last};
constexpr std::array<Form, 2> forms_of_month{day_month_name, month_name_day};

std::optional<DateMatch> longest(std::span<const Form> forms, Tokens tokens, std::size_t i) {
    std::optional<DateMatch> best;
    for (const Form form : forms) {
        const auto match = form(tokens, i);
        if (match && (!best || match->end > best->end)) best = match;
    }
    return best;
}

} // namespace

std::optional<DateMatch> date_at(DateTokenSpan tokens, std::size_t i) {
    const DateToken& token = token_at(tokens, i);
    switch (token.kind) {
    case Kind::mark: return std::nullopt;
    case Kind::word: return month_at(tokens, i) ? longest(forms_of_month, tokens, i) : with_units(tokens, i);
    case Kind::number: break;
    }
    const auto match = longest(forms_of_number, tokens, i);
    return match ? match : bare_year(tokens, i);
}

} // namespace dateline
