// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/date.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace dateline {
namespace {

std::chrono::year_month_day to_chrono(const Date& day) {
    return {std::chrono::year{day.year}, std::chrono::month{day.month}, std::chrono::day{day.day}};
}

Date from_chrono(const std::chrono::year_month_day& day) {
    return {static_cast<std::int16_t>(static_cast<int>(day.year())),
            static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

/// The number that all of `digits` spell, or nothing where one of them is no digit.
std::optional<int> read_digits(std::string_view digits) {
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

bool is_valid(const Date& date) {
    if (date.year < 1 || date.year > 9999) return false;
    if (date.month == 0) return date.day == 0;
    if (date.month > 12) return false;
    return date.day == 0 || to_chrono(date).ok();
}

std::string to_iso(const Date& date) {
    std::array<char, 32> text{};
    const int year = date.year;
    const int month = date.month;
    const int day = date.day;
    int length = 0;
    if (month == 0)
        length = std::snprintf(text.data(), text.size(), "%04d", year);
    else if (day == 0)
        length = std::snprintf(text.data(), text.size(), "%04d-%02d", year, month);
    else
        length = std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", year, month, day);
    return {text.data(), static_cast<std::size_t>(length)};
}

std::optional<Date> from_iso(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    Date date;
    const auto year = read_digits(text.substr(0, 4));
    if (!year) return std::nullopt;
    date.year = static_cast<std::int16_t>(*year);
    if (text.size() >= 7) {
        const auto month = read_digits(text.substr(5, 2));
        if (text[4] != '-' || !month || *month == 0) return std::nullopt;
        date.month = static_cast<std::uint8_t>(*month);
    }
    if (text.size() == 10) {
        const auto day = read_digits(text.substr(8, 2));
        if (text[7] != '-' || !day || *day == 0) return std::nullopt;
        date.day = static_cast<std::uint8_t>(*day);
    }
    if (!is_valid(date)) return std::nullopt;
    return date;
}

Date first_day(const Date& date) {
    Date first = date;
    if (first.month == 0) first.month = 1;
    if (first.day == 0) first.day = 1;
    return first;
}

Date last_day(const Date& date) {
    if (date.month != 0 && date.day != 0) return date;
    const std::chrono::month month{date.month == 0 ? 12U : date.month};
    return from_chrono(std::chrono::year{date.year} / month / std::chrono::last);
}

std::int32_t to_days(const Date& day) {
    return static_cast<std::int32_t>(std::chrono::sys_days{to_chrono(day)}.time_since_epoch().count());
}

Date from_days(std::int32_t days) {
    return from_chrono(std::chrono::sys_days{std::chrono::days{days}});
}

} // namespace dateline
