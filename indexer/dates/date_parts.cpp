// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_parts.h"

#include <algorithm>
#include <array>

namespace dateline {

using Kind = DateToken::Kind;

const DateToken& token_at(DateTokenSpan tokens, std::size_t i) {
    static const DateToken nothing{};
    return i < tokens.size() ? tokens[i] : nothing;
}

bool is_number(const DateToken& token, std::size_t fewest, std::size_t most) {
    return token.kind == Kind::number && token.text.size() >= fewest && token.text.size() <= most && token.value >= 0;
}

bool is_year(const DateToken& token) {
    return is_number(token, 4, 4);
}
bool is_small_number(const DateToken& token) {
    return is_number(token, 1, 2);
}
bool is_mark(const DateToken& token, std::string_view mark) {
    return token.kind == Kind::mark && token.text == mark;
}

std::size_t behind_clock(DateTokenSpan tokens, std::size_t i) {
    if (!is_small_number(token_at(tokens, i)) || !is_mark(token_at(tokens, i + 1), ":")) return i;
    if (!is_small_number(token_at(tokens, i + 2))) return i;
    i += 3;
    if (is_mark(token_at(tokens, i), ":") && is_small_number(token_at(tokens, i + 1))) i += 2;
    if (token_at(tokens, i).kind == Kind::word && is_time_word(token_at(tokens, i).text)) ++i;
    return i;
}

std::optional<Date> make_date(std::int64_t year, std::int64_t month, std::int64_t day) {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0 || day > 31) return std::nullopt;
    const Date date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)};
    if (!is_valid(date)) return std::nullopt;
    return date;
}

bool is_hyphen(const DateToken& token) {
    return is_mark(token, "-") || is_mark(token, "‐");
}

std::size_t behind_joiner(DateTokenSpan tokens, std::size_t i) {
    for (int most = 0; most < 3; ++most) {
        const DateToken& token = token_at(tokens, i);
        const bool joins = is_mark(token, ".") || is_mark(token, ",") || is_hyphen(token) || is_mark(token, "/") ||
                           is_mark(token, "°") || is_mark(token, "،") || is_mark(token, "’") || is_mark(token, "'") ||
                           is_word(token, "st", "nd", "rd", "th", "er", "of", "de", "del", "do", "o", "m", "den", "d");
        if (!joins) break;
        ++i;
    }
    return i;
}

bool has_month_unit(DateTokenSpan tokens, std::size_t i) {
    return is_small_number(token_at(tokens, i)) && is_word(token_at(tokens, i + 1), "月", "월");
}
bool has_day_unit(DateTokenSpan tokens, std::size_t i) {
    return is_small_number(token_at(tokens, i)) && is_word(token_at(tokens, i + 1), "日", "号", "일");
}

std::optional<MonthWord> month_at(DateTokenSpan tokens, std::size_t i) {
    const MonthWord& month = token_at(tokens, i).month;
    if (month.month == 0) return std::nullopt;
    return month;
}

bool is_sure_month(const DateToken& token, const MonthWord& month) {
    static constexpr std::array<std::string_view, 12> english{"jan", "feb", "mar", "apr",  "jun", "jul",
                                                              "aug", "sep", "oct", "sept", "nov", "dec"};
    const bool is_english = std::find(english.begin(), english.end(), token.text) != english.end();
    if (is_word(token, "may", "march", "august")) return token.capital;
    return month.is_full || (is_english && token.capital);
}

} // namespace dateline
