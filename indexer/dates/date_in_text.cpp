// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_in_text.h"

namespace dateline {
namespace {

using Kind = DateToken::Kind;

bool is_ascii_word(const DateToken& token) {
    return token.kind == Kind::word && static_cast<unsigned char>(token.text[0]) < 0x80;
}

/// A letter touches the number: rev20251118, 20251118a; T and Z of a time may.
bool touches_letters(DateTokenSpan tokens, std::size_t i, const DateMatch& match) {
    if (tokens[i].kind != Kind::number) return false;
    if (i > 0 && is_ascii_word(tokens[i - 1]) && !tokens[i].after_space) return true;
    const bool is_compact = match.end == i + 1;
    const DateToken& behind = token_at(tokens, match.end);
    return is_compact && is_ascii_word(behind) && !behind.after_space && !is_word(behind, "t");
}

bool is_likely_year(int year) {
    return year >= 1600 && year <= 2199;
}

/// "September 2018", 2018年9月; not 2018-09, nor "set 2018", nor what is left of 31 November 2018.
bool is_clear_month(DateTokenSpan tokens, std::size_t i, const DateMatch& match) {
    if (tokens[i].kind == Kind::number) {
        const DateToken& behind = token_at(tokens, i + 1);
        return behind.kind == Kind::word;
    }
    const auto month = month_at(tokens, i);
    if (!month) return true; // an era's name
    const bool of_a_day = i > 0 && tokens[i - 1].kind == Kind::number;
    return !of_a_day && is_sure_month(tokens[i], *month) && is_likely_year(match.date.year);
}

} // namespace

bool continues_number(DateTokenSpan tokens, std::size_t i) {
    if (i < 2 || tokens[i].kind != Kind::number || tokens[i].after_space || tokens[i - 1].after_space) return false;
    const bool joins = is_mark(tokens[i - 1], ".") || is_mark(tokens[i - 1], "/") || is_mark(tokens[i - 1], ",");
    return joins && tokens[i - 2].kind == Kind::number;
}

std::optional<DateMatch> date_in_text(DateTokenSpan tokens, std::size_t i) {
    const auto match = date_at(tokens, i);
    if (!match || match->date.month == 0) return std::nullopt;
    if (continues_number(tokens, i) || touches_letters(tokens, i, *match)) return std::nullopt;
    const bool is_compact = match->end == i + 1;
    if (is_compact && !is_likely_year(match->date.year)) return std::nullopt;
    if (match->date.day == 0 && !is_clear_month(tokens, i, *match)) return std::nullopt;
    return match;
}

} // namespace dateline
