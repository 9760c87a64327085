// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/date_range.h"

#include "common/utf8.h"
#include "searcher/query/ascii_twin.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <stdexcept>
#include <string>

namespace dateline {
namespace {

constexpr Date earliest{1, 1, 1};
constexpr Date latest{9999, 12, 31};
constexpr std::size_t longest_text = 64; // in code points; no date is that long
constexpr int far_back = 4'000'000;      // more days than there are dates

/// Lower case, full-width forms and Korean units as their twins, any run of spaces, _ or - between words one space.
std::string plain_form(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = ascii_twin(next_code_point(text, at));
        switch (c) {
        case U'년': c = U'年'; break;
        case U'월': c = U'月'; break;
        case U'일':
        case U'号':
        case U'號': c = U'日'; break;
        case U'\t':
        case U'\u00A0':
        case U'_': c = U' '; break;
        default: break;
        }
        if (c >= U'A' && c <= U'Z') {
            c += U'a' - U'A';
        }
        if (c != U' ' || (!plain.empty() && plain.back() != ' ')) {
            append_code_point(plain, c);
        }
    }
    while (plain.ends_with(' ')) {
        plain.pop_back();
    }
    return plain;
}

/// A count that ends the text's leading digits; the digits are taken off.
std::optional<int> take_number(std::string_view& text, std::size_t most_digits) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    int number = 0;
    if (digits == 0 || digits > most_digits) {
        return std::nullopt;
    }
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) {
        return false;
    }
    text.remove_prefix(prefix.size());
    return true;
}

/// 2025年, 2025年11月, 2025年11月18日, with or without spaces.
std::optional<Date> read_cjk_date(std::string_view spaced) {
    std::string packed(spaced);
    std::erase(packed, ' ');
    std::string_view text = packed;
    Date date;
    const std::optional<int> year = take_number(text, 4);
    if (!year || packed.size() - text.size() != 4 || !take(text, "年")) { // 25年 may be of any century or era
        return std::nullopt;
    }
    date.year = static_cast<std::int16_t>(*year);
    if (!text.empty()) {
        const std::optional<int> month = take_number(text, 2);
        if (!month || *month == 0 || !take(text, "月")) {
            return std::nullopt;
        }
        date.month = static_cast<std::uint8_t>(*month);
    }
    if (!text.empty()) {
        const std::optional<int> day = take_number(text, 2);
        if (!day || *day == 0 || !take(text, "日") || !text.empty()) {
            return std::nullopt;
        }
        date.day = static_cast<std::uint8_t>(*day);
    }
    return is_valid(date) ? std::optional(date) : std::nullopt;
}

DateRange days_of(const Date& date) {
    return {first_day(date), last_day(date)};
}

/// `day` moved by days, kept within the dates that exist.
Date moved(const Date& day, int days) {
    return from_days(std::clamp(to_days(day) + days, to_days(earliest), to_days(latest)));
}

/// The month of `day`, `months` before.
Date earlier_month(const Date& day, int months) {
    const int index = day.year * 12 + day.month - 1 - months;
    if (index < 12) {
        return {1, 1, 0};
    }
    return {static_cast<std::int16_t>(index / 12), static_cast<std::uint8_t>(index % 12 + 1), 0};
}

/// The first of the days that are the last `months` before `day`. A month too short for its number ends earlier.
Date day_after_same_day(const Date& day, int months) {
    const Date month = earlier_month(day, months);
    if (month == Date{earliest.year, earliest.month, 0}) {
        return earliest;
    }
    Date same = last_day(month);
    same.day = std::min(same.day, day.day);
    return moved(same, 1);
}

/// Monday to Sunday around `day`.
DateRange week_of(const Date& day) {
    const int weekday = ((to_days(day) + 3) % 7 + 7) % 7; // 1970-01-01 was a Thursday
    return {moved(day, -weekday), moved(day, 6 - weekday)};
}

/// `unit` is "day", "week", "month" or "year", or their plural. Today is the last day.
std::optional<DateRange> last_units(int count, std::string_view unit, const Date& today) {
    if (unit.ends_with('s')) {
        unit.remove_suffix(1);
    }
    if (unit == "day" || unit == "week") {
        return DateRange{moved(today, 1 - std::min(far_back, count * (unit == "day" ? 1 : 7))), today};
    }
    if (unit == "month" || unit == "year") {
        return DateRange{day_after_same_day(today, count * (unit == "month" ? 1 : 12)), today};
    }
    return std::nullopt;
}

std::optional<DateRange> read_relative(std::string text, const Date& today) {
    std::replace(text.begin(), text.end(), '-', ' ');
    std::string_view rest = text;
    if (rest == "today") {
        return DateRange{today, today};
    }
    if (rest == "yesterday") {
        return DateRange{moved(today, -1), moved(today, -1)};
    }
    const bool last = take(rest, "last ");
    if (!last && !take(rest, "this ")) {
        return std::nullopt;
    }
    if (rest == "week") {
        return week_of(last ? moved(today, -7) : today);
    }
    if (rest == "month") {
        return days_of(earlier_month(today, last ? 1 : 0));
    }
    if (rest == "year") {
        return days_of({static_cast<std::int16_t>(std::max(1, today.year - (last ? 1 : 0))), 0, 0});
    }
    const std::optional<int> count = last ? take_number(rest, 6) : std::nullopt;
    return count && *count > 0 && take(rest, " ") ? last_units(*count, rest, today) : std::nullopt;
}

std::optional<DateRange> read_one(const std::string& text, const Date& today) {
    if (const std::optional<Date> date = from_iso(text)) {
        return days_of(*date);
    }
    if (const std::optional<Date> date = read_cjk_date(text)) {
        return days_of(*date);
    }
    return read_relative(text, today);
}

Problem not_a_date(const std::string& text) {
    const bool impossible = text.size() == 10 && text[4] == '-' && text[7] == '-' &&
                            text.find_first_not_of("0123456789-") == std::string::npos;
    return {"'" + printable(text) + "' is no date" + (impossible ? " of the calendar" : "") +
            "; write 2025, 2025-11, 2025-11-18, 2025年11月18日, 2025-10..2025-12, 2025.., ..2025-11, today, yesterday, "
            "this week, last month, last year or last 30 days"};
}

} // namespace

Result<DateRange> read_date_range(std::string_view text, const Date& today) {
    std::string valid(text);
    make_valid_utf8(valid);
    if (count_code_points(valid) > longest_text) {
        return Problem{"this is too long for a date"};
    }
    const std::string plain = plain_form(valid);
    const std::size_t dots = plain.find("..");
    if (dots == std::string::npos) {
        const std::optional<DateRange> range = read_one(plain, today);
        return range ? Result<DateRange>(*range) : not_a_date(plain);
    }
    const std::string from = plain_form(plain.substr(0, dots));
    const std::string to = plain_form(plain.substr(dots + 2));
    if (from.empty() && to.empty()) {
        return Problem{"a range needs a date before or behind its .."};
    }
    const std::optional<DateRange> first = from.empty() ? std::optional(DateRange{}) : read_one(from, today);
    const std::optional<DateRange> last = to.empty() ? std::optional(DateRange{}) : read_one(to, today);
    if (!first || !last) {
        return not_a_date(first ? to : from);
    }
    if (last->last < first->first) {
        return Problem{"the range ends on " + to_iso(last->last) + ", before it begins on " + to_iso(first->first)};
    }
    return DateRange{first->first, last->last};
}

Date today() {
    if (const char* const fixed = std::getenv("DATELINE_TODAY"); fixed != nullptr && *fixed != '\0') {
        const std::optional<Date> date = from_iso(fixed);
        if (!date || date->day == 0) {
            throw std::invalid_argument("DATELINE_TODAY: '" + printable(fixed) + "' is no day such as 2025-11-18");
        }
        return *date;
    }
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {static_cast<std::int16_t>(local.tm_year + 1900), static_cast<std::uint8_t>(local.tm_mon + 1),
            static_cast<std::uint8_t>(local.tm_mday)};
}

} // namespace dateline
