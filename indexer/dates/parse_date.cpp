// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/parse_date.h"

#include "common/utf8.h"
#include "indexer/dates/date_in_text.h"

#include <string>
#include <vector>

namespace dateline {
namespace {

using Kind = DateToken::Kind;

constexpr std::size_t longest_date = 200; // bytes of a text that is a date
constexpr std::size_t longest_line = 4000;

std::vector<DateToken> tokens_of(std::string_view text, std::size_t most_bytes) {
    std::string valid{text.substr(0, most_bytes)};
    make_valid_utf8(valid);
    return date_tokens(valid);
}

bool opens_date(DateTokenSpan tokens, std::size_t i) {
    return tokens[i].kind == Kind::number || month_at(tokens, i) ||
           year_before_era(tokens[i].text, token_at(tokens, i + 1).text);
}

/// Where the date begins behind a weekday ("Tue, ", "Dienstag, den "); the size where something else stands before.
std::size_t behind_weekday(DateTokenSpan tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (opens_date(tokens, i)) return i;
        const DateToken& token = tokens[i];
        const bool passes = is_mark(token, ",") || is_mark(token, ".") || is_mark(token, "(") || is_mark(token, ")") ||
                            is_word(token, "den", "el", "le", "the", "op", "ngay", "วนท", "中", "华") ||
                            (token.kind == Kind::word && is_weekday_word(token.text)) ||
                            (is_hyphen(token) && i > 0); // "terça-feira"
        if (!passes) break;
    }
    return tokens.size();
}

/// Hours, minutes and seconds that a clock can show (24:00 and leap seconds included).
bool is_clock_possible(DateTokenSpan rest) {
    for (std::size_t i = 0; i + 2 < rest.size(); ++i) {
        if (!is_small_number(rest[i]) || !is_mark(rest[i + 1], ":") || !is_small_number(rest[i + 2])) continue;
        const bool has_seconds = is_mark(token_at(rest, i + 3), ":") && is_small_number(token_at(rest, i + 4));
        return rest[i].value <= 24 && rest[i + 2].value <= 59 && (!has_seconds || token_at(rest, i + 4).value <= 60);
    }
    return true;
}

/// Numbers are a time only beside a colon, behind T, or before a unit as in "9h" or "9時".
bool has_clock(DateTokenSpan rest) {
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i].kind != Kind::number) continue;
        if (is_mark(token_at(rest, i + 1), ":") || token_at(rest, i + 1).kind == Kind::word) return true;
        if (i > 0 && (is_word(rest[i - 1], "t") || is_mark(rest[i - 1], ":"))) return true;
        return false;
    }
    return true;
}

/// What may stand behind a date: a time, a zone, a weekday. Anything else makes the text no date.
bool is_time_of_day(DateTokenSpan rest) {
    bool in_brackets = false; // "[Europe/Berlin]", "(Coordinated Universal Time)"
    for (const DateToken& token : rest) {
        if (is_mark(token, "[") || is_mark(token, "(")) in_brackets = true;
        if (is_mark(token, "]") || is_mark(token, ")")) in_brackets = false;
        if (in_brackets || token.kind == Kind::number) continue;
        if (token.kind == Kind::word && (is_time_word(token.text) || is_weekday_word(token.text))) continue;
        constexpr std::string_view marks = ":.,+-()[]|";
        if (token.kind == Kind::mark && marks.find(token.text) != std::string_view::npos) continue;
        if (is_mark(token, "−") || is_mark(token, "·") || is_hyphen(token)) continue;
        return false;
    }
    return has_clock(rest) && is_clock_possible(rest);
}

/// "1970-01-01T00:00:00Z" is a zero that some program wrote out.
bool is_written_zero(const Date& date, DateTokenSpan rest) {
    if (date != Date{1970, 1, 1}) return false;
    bool has_number = false;
    for (const DateToken& token : rest) {
        if (token.kind == Kind::number && token.value != 0) return false;
        has_number = has_number || token.kind == Kind::number;
    }
    return has_number;
}

/// Nine or ten digits are seconds, thirteen milliseconds since 1970; a fraction may follow.
std::optional<Date> from_unix(DateTokenSpan tokens) {
    const DateToken& digits = tokens[0];
    const bool plain = tokens.size() == 1;
    const bool fraction = tokens.size() == 3 && is_mark(tokens[1], ".") && tokens[2].kind == Kind::number &&
                          !tokens[1].after_space && !tokens[2].after_space;
    if ((!plain && !fraction) || digits.han_numeral || digits.text[0] == '0') return std::nullopt;
    constexpr std::int64_t seconds_a_day = 86400;
    if (is_number(digits, 9, 10)) return from_days(static_cast<std::int32_t>(digits.value / seconds_a_day));
    if (is_number(digits, 13, 13)) return from_days(static_cast<std::int32_t>(digits.value / seconds_a_day / 1000));
    return std::nullopt;
}

std::optional<Date> date_of(DateTokenSpan tokens) {
    if (const auto date = from_unix(tokens)) return date;
    const std::size_t from = behind_weekday(tokens);
    if (from == tokens.size()) return std::nullopt;
    const auto match = date_at(tokens, from);
    if (!match) return std::nullopt;
    const DateTokenSpan rest = tokens.subspan(match->end);
    if (!is_time_of_day(rest) || is_written_zero(match->date, rest)) return std::nullopt;
    return match->date;
}

bool is_of_newspapers(const Date& date) {
    return date.year >= 1400 && date.year <= 2199;
}

/// The month of "/2025/11/".
std::optional<Date> month_in_url(DateTokenSpan tokens) {
    for (std::size_t i = 0; i + 4 < tokens.size(); ++i) {
        const bool has_slashes = is_mark(tokens[i], "/") && is_mark(tokens[i + 2], "/") && is_mark(tokens[i + 4], "/");
        if (!has_slashes || !is_year(tokens[i + 1]) || !is_number(tokens[i + 3], 2, 2)) continue;
        const auto month = make_date(tokens[i + 1].value, tokens[i + 3].value, 0);
        if (month && month->month != 0 && is_of_newspapers(*month)) return month;
    }
    return std::nullopt;
}

std::optional<Date> first_full_date(DateTokenSpan tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto match = date_in_text(tokens, i);
        if (match && match->date.day != 0 && is_of_newspapers(match->date)) return match->date;
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() > longest_date) return std::nullopt;
    const std::vector<DateToken> tokens = tokens_of(text, longest_date);
    if (tokens.empty()) return std::nullopt;
    const auto date = date_of(tokens);
    return date && is_of_newspapers(*date) ? date : std::nullopt;
}

std::optional<Date> find_date(std::string_view text) {
    return first_full_date(tokens_of(text, longest_line));
}

std::optional<Date> find_date_in_url(std::string_view url) {
    const std::vector<DateToken> tokens = tokens_of(url, longest_line);
    if (const auto date = first_full_date(tokens)) return date;
    return month_in_url(tokens);
}

} // namespace dateline
