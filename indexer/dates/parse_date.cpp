// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/parse_date.h"

#include "indexer/dates/date_tokens.h"
#include "indexer/dates/month_names.h"

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace dateline {
namespace {

using Tokens = std::span<const DateToken>;
using Kind = DateToken::Kind;

/// A date and the token behind it.
struct Match {
    Date date;
    std::size_t end = 0;
};

const DateToken& at(Tokens tokens, std::size_t i) {
    static const DateToken nothing{};
    return i < tokens.size() ? tokens[i] : nothing;
}

bool is_number(const DateToken& token, std::size_t fewest, std::size_t most) {
    return token.kind == Kind::number && token.text.size() >= fewest && token.text.size() <= most && token.value >= 0;
}

bool is_year(const DateToken& token) {
    return is_number(token, 4, 4);
}
bool is_small(const DateToken& token) {
    return is_number(token, 1, 2);
}
bool is_mark(const DateToken& token, std::string_view mark) {
    return token.kind == Kind::mark && token.text == mark;
}

template <class... Words> bool is_word(const DateToken& token, Words... words) {
    return token.kind == Kind::word && ((token.text == words) || ...);
}

/// The date of the parts; a part that is present may not be 0, and the day must exist.
std::optional<Date> make_date(std::int64_t year, std::optional<std::int64_t> month, std::optional<std::int64_t> day) {
    if (year < 1 || year > 9999) return std::nullopt;
    if (month && (*month < 1 || *month > 12)) return std::nullopt;
    if (day && (*day < 1 || *day > 31)) return std::nullopt;
    const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month.value_or(0)),
                    static_cast<std::uint8_t>(day.value_or(0))};
    if (!is_valid(date)) return std::nullopt;
    return date;
}

std::optional<Match> matched(std::optional<Date> date, std::size_t end) {
    if (!date) return std::nullopt;
    return Match{*date, end};
}

/// 2025-11-18, 2025/11/18, 2025.11.18, "2025. 11. 18."; without a day the month.
std::optional<Match> year_first(Tokens tokens, std::size_t i) {
    if (!is_year(at(tokens, i)) || at(tokens, i).kanji) return std::nullopt;
    const DateToken& mark = at(tokens, i + 1);
    if (!is_mark(mark, "-") && !is_mark(mark, "/") && !is_mark(mark, ".")) return std::nullopt;
    const bool dotted = mark.text == ".";
    const auto spaced = [&](std::size_t j) { return at(tokens, j).after_space; };
    if (!is_small(at(tokens, i + 2)) || mark.after_space || (!dotted && spaced(i + 2))) return std::nullopt;
    const auto year = at(tokens, i).value;
    const auto month = at(tokens, i + 2).value;
    const bool again = is_mark(at(tokens, i + 3), mark.text) && at(tokens, i + 4).kind == Kind::number;
    if (!again) return matched(make_date(year, month, std::nullopt), i + 3);
    if (!is_small(at(tokens, i + 4)) || spaced(i + 3) || (!dotted && spaced(i + 4))) return std::nullopt;
    const bool closed = dotted && is_mark(at(tokens, i + 5), ".");
    return matched(make_date(year, month, at(tokens, i + 4).value), i + (closed ? 6 : 5));
}

/// 20251118, also with the time behind it (202511180912, 20251118091200).
std::optional<Match> compact(Tokens tokens, std::size_t i) {
    const DateToken& token = at(tokens, i);
    if (token.kind != Kind::number || token.kanji || token.value < 0) return std::nullopt;
    if (token.text.size() != 8 && token.text.size() != 12 && token.text.size() != 14) return std::nullopt;
    const auto digits = [&](std::size_t from, std::size_t count) { return std::stoi(token.text.substr(from, count)); };
    return matched(make_date(digits(0, 4), digits(4, 2), digits(6, 2)), i + 1);
}

/// The year before 年 or 년 with its era, if one stands there, as year of our count, and the token behind the unit.
struct NamedYear {
    std::int64_t year = 0;
    std::size_t end = 0;
};
std::optional<NamedYear> year_with_unit(Tokens tokens, std::size_t i) {
    const auto era = year_before_era(at(tokens, i).text + at(tokens, i + 1).text);
    const std::size_t number = era ? i + 2 : i;
    const bool first_year = era && is_word(at(tokens, number), "元");
    if (!first_year && !(era ? is_number(at(tokens, number), 1, 3) : is_year(at(tokens, number)))) return std::nullopt;
    if (!is_word(at(tokens, number + 1), "年", "년")) return std::nullopt;
    const auto counted = first_year ? 1 : at(tokens, number).value;
    if (era && counted == 0) return std::nullopt;
    return NamedYear{era.value_or(0) + counted, number + 2};
}

/// 2025年11月18日, 2025년 11월 18일, 令和7年11月18日.
std::optional<Match> with_units(Tokens tokens, std::size_t i) {
    const auto year = year_with_unit(tokens, i);
    if (!year) return std::nullopt;
    std::size_t next = year->end;
    if (!is_small(at(tokens, next)) || !is_word(at(tokens, next + 1), "月", "월"))
        return matched(make_date(year->year, std::nullopt, std::nullopt), next);
    const auto month = at(tokens, next).value;
    next += 2;
    if (!is_small(at(tokens, next)) || !is_word(at(tokens, next + 1), "日", "号", "號", "일"))
        return matched(make_date(year->year, month, std::nullopt), next);
    return matched(make_date(year->year, month, at(tokens, next).value), next + 2);
}

/// Behind what may stand between a day, a month name and a year: "st", "of", "de", ".", ",", "-".
std::size_t behind_joiner(Tokens tokens, std::size_t i) {
    for (int most = 0; most < 3; ++most) {
        const DateToken& token = at(tokens, i);
        const bool joins = is_mark(token, ".") || is_mark(token, ",") || is_mark(token, "-") || is_mark(token, "/") ||
                           is_mark(token, "º") || is_mark(token, "°") ||
                           is_word(token, "st", "nd", "rd", "th", "er", "of", "de", "del", "do", "º");
        if (!joins) break;
        ++i;
    }
    return i;
}

std::optional<int> month_at(Tokens tokens, std::size_t i) {
    if (at(tokens, i).kind != Kind::word) return std::nullopt;
    return month_of_name(at(tokens, i).text);
}

/// "18 November 2025", "18. November 2025", "18 de noviembre de 2025", "18-Nov-2025"; without a day the month.
std::optional<Match> day_month_name(Tokens tokens, std::size_t i) {
    const bool has_day = is_small(at(tokens, i));
    std::optional<std::int64_t> day;
    std::size_t next = i;
    if (has_day) {
        day = at(tokens, i).value;
        next = behind_joiner(tokens, i + 1);
    }
    const auto month = month_at(tokens, next);
    if (!month) return std::nullopt;
    next = behind_joiner(tokens, next + 1);
    if (!is_year(at(tokens, next))) return std::nullopt;
    return matched(make_date(at(tokens, next).value, *month, day), next + 1);
}

/// Behind "09:12:00 UTC" where the year stands last, as in "Tue Nov 18 09:12:00 UTC 2025".
std::size_t behind_clock(Tokens tokens, std::size_t i) {
    if (!is_small(at(tokens, i)) || !is_mark(at(tokens, i + 1), ":") || !is_small(at(tokens, i + 2))) return i;
    i += 3;
    if (is_mark(at(tokens, i), ":") && is_small(at(tokens, i + 1))) i += 2;
    if (at(tokens, i).kind == Kind::word && is_time_word(at(tokens, i).text)) ++i;
    return i;
}

/// "November 18, 2025", "Nov. 18th 2025", "Nov 18 09:12:00 2025".
std::optional<Match> month_name_day(Tokens tokens, std::size_t i) {
    const auto month = month_at(tokens, i);
    if (!month) return std::nullopt;
    std::size_t next = behind_joiner(tokens, i + 1);
    if (!is_small(at(tokens, next))) return std::nullopt;
    const auto day = at(tokens, next).value;
    next = behind_clock(tokens, behind_joiner(tokens, next + 1));
    if (!is_year(at(tokens, next))) return std::nullopt;
    return matched(make_date(at(tokens, next).value, *month, day), next + 1);
}

/// "2025 November 18", "2025-Nov-18".
std::optional<Match> year_month_name(Tokens tokens, std::size_t i) {
    if (!is_year(at(tokens, i))) return std::nullopt;
    std::size_t next = behind_joiner(tokens, i + 1);
    const auto month = month_at(tokens, next);
    if (!month) return std::nullopt;
    next = behind_joiner(tokens, next + 1);
    if (!is_small(at(tokens, next))) return std::nullopt;
    return matched(make_date(at(tokens, i).value, *month, at(tokens, next).value), next + 1);
}

/// 18.11.2025 is day first. 11/18/2025 and 18/11/2025 tell themselves; of 03/04/2025 only the year is certain.
std::optional<Match> year_last(Tokens tokens, std::size_t i) {
    const DateToken& mark = at(tokens, i + 1);
    if (!is_mark(mark, ".") && !is_mark(mark, "/") && !is_mark(mark, "-")) return std::nullopt;
    if (!is_small(at(tokens, i)) || !is_small(at(tokens, i + 2))) return std::nullopt;
    if (!is_mark(at(tokens, i + 3), mark.text) || !is_year(at(tokens, i + 4))) return std::nullopt;
    const auto first = at(tokens, i).value;
    const auto second = at(tokens, i + 2).value;
    const auto year = at(tokens, i + 4).value;
    if (mark.text == "." || first == second || (first > 12 && second <= 12))
        return matched(make_date(year, second, first), i + 5);
    if (second > 12) return matched(make_date(year, first, second), i + 5);
    if (!make_date(year, first, second)) return std::nullopt;
    return matched(make_date(year, std::nullopt, std::nullopt), i + 5);
}

std::optional<Match> bare_year(Tokens tokens, std::size_t i) {
    if (!is_year(at(tokens, i)) || at(tokens, i).kanji) return std::nullopt;
    return matched(make_date(at(tokens, i).value, std::nullopt, std::nullopt), i + 1);
}

using Form = std::optional<Match> (*)(Tokens, std::size_t);
constexpr std::array<Form, 8> forms{with_units,     year_first,      compact,   day_month_name,
                                    month_name_day, year_month_name, year_last, bare_year};

bool is_full(const Match& match) {
    return match.date.day != 0;
}

/// The most precise reading of the tokens from `i` on.
std::optional<Match> match_at(Tokens tokens, std::size_t i) {
    std::optional<Match> best;
    for (const Form form : forms) {
        const auto match = form(tokens, i);
        if (match && (!best || match->end > best->end)) best = match;
    }
    return best;
}

/// Where the date begins behind a weekday ("Tue, ", "Dienstag, den "); the size where something else stands before.
std::size_t behind_weekday(Tokens tokens) {
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const DateToken& token = tokens[i];
        if (token.kind == Kind::number || month_at(tokens, i)) return i;
        if (year_before_era(token.text + at(tokens, i + 1).text)) return i;
        const bool passes = is_mark(token, ",") || is_mark(token, ".") || is_mark(token, "(") || is_mark(token, ")") ||
                            is_word(token, "den", "el", "le", "the", "op") ||
                            (token.kind == Kind::word && is_weekday_name(token.text)) ||
                            (is_mark(token, "-") && i > 0); // "terça-feira"
        if (!passes) return tokens.size();
    }
    return tokens.size();
}

/// Hours, minutes and seconds that a clock can show (24:00 and leap seconds included).
bool is_clock_possible(Tokens rest) {
    for (std::size_t i = 0; i + 2 < rest.size(); ++i) {
        if (!is_small(rest[i]) || !is_mark(rest[i + 1], ":") || !is_small(rest[i + 2])) continue;
        const bool has_seconds = is_mark(at(rest, i + 3), ":") && is_small(at(rest, i + 4));
        return rest[i].value <= 24 && rest[i + 2].value <= 59 && (!has_seconds || at(rest, i + 4).value <= 60);
    }
    return true;
}

/// Numbers are a time only beside a colon, behind T, or before a unit as in "9h" or "9時".
bool has_clock(Tokens rest) {
    for (std::size_t i = 0; i < rest.size(); ++i) {
        if (rest[i].kind != Kind::number) continue;
        if (is_mark(at(rest, i + 1), ":") || at(rest, i + 1).kind == Kind::word) return true;
        if (i > 0 && (is_word(rest[i - 1], "t") || is_mark(rest[i - 1], ":"))) return true;
        return false;
    }
    return true;
}

/// What may stand behind a date: a time, a zone, a weekday. Anything else makes the text no date.
bool is_time_of_day(Tokens rest) {
    bool in_brackets = false; // "[Europe/Berlin]", "(Coordinated Universal Time)"
    for (const DateToken& token : rest) {
        if (is_mark(token, "[") || is_mark(token, "(")) in_brackets = true;
        if (is_mark(token, "]") || is_mark(token, ")")) in_brackets = false;
        if (in_brackets || token.kind == Kind::number) continue;
        if (token.kind == Kind::word && (is_time_word(token.text) || is_weekday_name(token.text))) continue;
        if (token.kind == Kind::mark && std::string_view(":.,+-()[]|").find(token.text) != std::string_view::npos)
            continue;
        if (is_word(token, "m", "p") || is_mark(token, "−") || is_mark(token, "·")) continue; // "a. m.", minus sign
        return false;
    }
    return has_clock(rest) && is_clock_possible(rest);
}

/// Ten digits are seconds, thirteen milliseconds since 1970; a fraction may follow.
std::optional<Date> from_unix(Tokens tokens) {
    const DateToken& digits = at(tokens, 0);
    const bool plain = tokens.size() == 1;
    const bool fraction = tokens.size() == 3 && is_mark(tokens[1], ".") && tokens[2].kind == Kind::number &&
                          !tokens[1].after_space && !tokens[2].after_space;
    if ((!plain && !fraction) || digits.kanji) return std::nullopt;
    constexpr std::int64_t seconds_a_day = 86400;
    if (is_number(digits, 10, 10)) return from_days(static_cast<std::int32_t>(digits.value / seconds_a_day));
    if (is_number(digits, 13, 13)) return from_days(static_cast<std::int32_t>(digits.value / seconds_a_day / 1000));
    return std::nullopt;
}

/// A compact number in a file name or line is a date only where it stands free and its year is one of newspapers.
bool is_likely(Tokens tokens, std::size_t i, const Match& match) {
    const auto joins = [&](const DateToken& token) { return token.kind == Kind::word && token.text.size() == 1; };
    const bool letter_before = i > 0 && tokens[i - 1].kind == Kind::word && !tokens[i].after_space &&
                               static_cast<unsigned char>(tokens[i - 1].text[0]) < 0x80;
    if (tokens[i].kind == Kind::number && letter_before) return false;
    const bool is_compact = match.end == i + 1;
    if (!is_compact) return true;
    const DateToken& behind = at(tokens, i + 1);
    const bool letter_behind = behind.kind == Kind::word && !behind.after_space && !is_word(behind, "t") &&
                               (joins(behind) || static_cast<unsigned char>(behind.text[0]) < 0x80);
    return !letter_behind && match.date.year >= 1600 && match.date.year <= 2199;
}

/// A number that follows another across a mark belongs to it: the 25 of 1.25.11.2025 opens no date.
bool continues_number(Tokens tokens, std::size_t i) {
    if (i < 2 || tokens[i].kind != Kind::number || tokens[i].after_space || tokens[i - 1].after_space) return false;
    return (is_mark(tokens[i - 1], ".") || is_mark(tokens[i - 1], "/")) && is_small(tokens[i - 2]) &&
           is_small(tokens[i]);
}

constexpr std::size_t longest_date = 200; // bytes of a text that is a date
constexpr std::size_t longest_line = 4000;

} // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() > longest_date) return std::nullopt;
    const std::vector<DateToken> held = date_tokens(text, longest_date);
    const Tokens tokens = held;
    if (tokens.empty()) return std::nullopt;
    if (const auto date = from_unix(tokens)) return date;
    const std::size_t from = behind_weekday(tokens);
    if (from == tokens.size()) return std::nullopt;
    const auto match = match_at(tokens, from);
    if (!match || !is_time_of_day(tokens.subspan(match->end))) return std::nullopt;
    return match->date;
}

std::optional<Date> find_date(std::string_view text) {
    const std::vector<DateToken> held = date_tokens(text, longest_line);
    const Tokens tokens = held;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto match = match_at(tokens, i);
        if (match && is_full(*match) && is_likely(tokens, i, *match) && !continues_number(tokens, i))
            return match->date;
    }
    return std::nullopt;
}

} // namespace dateline
