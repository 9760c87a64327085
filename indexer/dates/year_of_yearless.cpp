// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/year_of_yearless.h"

#include <array>
#include <cstdlib>
#include <string>
#include <string_view>

namespace dateline {
namespace {

using Kind = YearHint::Kind;

struct RelativeYear {
    std::string_view words; ///< folded, in front of the date
    YearHint hint;
};
constexpr std::array<RelativeYear, 15> relative_years{{{"去年", {Kind::from_article, -1}},
                                                       {"昨年", {Kind::from_article, -1}},
                                                       {"작년", {Kind::from_article, -1}},
                                                       {"지난해", {Kind::from_article, -1}},
                                                       {"今年", {Kind::from_article, 0}},
                                                       {"本年", {Kind::from_article, 0}},
                                                       {"올해", {Kind::from_article, 0}},
                                                       {"금년", {Kind::from_article, 0}},
                                                       {"明年", {Kind::from_article, 1}},
                                                       {"来年", {Kind::from_article, 1}},
                                                       {"내년", {Kind::from_article, 1}},
                                                       {"同年", {Kind::same, 0}},
                                                       {"当年", {Kind::same, 0}},
                                                       {"그해", {Kind::same, 0}},
                                                       {"翌年", {Kind::unknown, 0}}}};

bool is_year_unit(const DateToken& token) {
    return is_word(token, "年", "년");
}

/// The last characters before the token, without a particle that joins them to it: 昨年の9月.
std::string words_before(DateTokenSpan tokens, std::size_t begin) {
    if (begin > 0 && is_word(tokens[begin - 1], "的", "の")) --begin;
    constexpr std::size_t most = 3;
    std::string words;
    for (std::size_t i = begin - std::min(begin, most); i < begin; ++i) words += tokens[i].text;
    return words;
}

YearHint hint_before(DateTokenSpan tokens, std::size_t begin) {
    const std::string words = words_before(tokens, begin);
    for (const RelativeYear& relative : relative_years)
        if (words.ends_with(relative.words)) return relative.hint;
    if (begin < 2 || !is_year_unit(tokens[begin - 1])) return {};
    const DateToken& year = tokens[begin - 2];
    if (year.kind != DateToken::Kind::number || year.text.size() != 2 || year.han_numeral) return {Kind::unknown, 0};
    return {Kind::short_year, static_cast<int>(year.value)};
}

YearHint hint_behind(DateTokenSpan tokens, std::size_t end) {
    if (is_mark(token_at(tokens, end), ",")) ++end;
    if (is_word(token_at(tokens, end), "of")) ++end;
    if (!is_word(token_at(tokens, end + 1), "year")) return {};
    const DateToken& which = token_at(tokens, end);
    if (is_word(which, "last")) return {Kind::from_article, -1};
    if (is_word(which, "this")) return {Kind::from_article, 0};
    if (is_word(which, "next")) return {Kind::from_article, 1};
    if (is_word(which, "same")) return {Kind::same, 0};
    return {};
}

/// Days between two dates of which at least one is known to the day; months where none is.
std::int32_t distance(const Date& a, const Date& b) {
    if (a.day == 0 && b.day == 0) return std::abs((a.year - b.year) * 12 + a.month - b.month);
    constexpr std::uint8_t middle = 15; // of a month, where the day is not known
    const auto day_of = [](Date date) {
        if (date.day == 0) date.day = middle;
        return to_days(date);
    };
    return std::abs(day_of(a) - day_of(b));
}

} // namespace

YearHint year_hint(DateTokenSpan tokens, std::size_t begin, std::size_t end) {
    const YearHint hint = hint_before(tokens, begin);
    return hint.kind != Kind::none ? hint : hint_behind(tokens, end);
}

std::optional<Date> nearest_date(int month, int day, const Date& published) {
    if (published.month == 0) return make_date(published.year, month, day);
    std::optional<Date> nearest;
    for (const int year : {published.year - 1, published.year + 0, published.year + 1}) {
        const auto date = make_date(year, month, day);
        if (date && (!nearest || distance(*date, published) < distance(*nearest, published))) nearest = date;
    }
    return nearest;
}

std::optional<int> full_year(int two_digits, const Date& published) {
    constexpr int a_century = 100;
    constexpr int most_years_back = 60;
    const int newest = published.year + 1;
    const int year = newest - ((newest - two_digits) % a_century + a_century) % a_century;
    if (published.year - year > most_years_back) return std::nullopt;
    return year;
}

} // namespace dateline
