// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_tokens.h"

#include "common/utf8.h"
#include "indexer/dates/fold_letter.h"

#include <optional>

namespace dateline {
namespace {

constexpr std::u32string_view han_digits = U"零一二三四五六七八九";

std::optional<int> han_digit(char32_t c) {
    if (c == U'〇' || c == U'○') return 0;
    const auto at = han_digits.find(c);
    if (at == std::u32string_view::npos) return std::nullopt;
    return static_cast<int>(at);
}

bool is_han_numeral(char32_t c) {
    return c == U'十' || c == U'百' || c == U'廿' || han_digit(c);
}

bool is_unit(char32_t c) {
    return c == U'年' || c == U'月' || c == U'日' || c == U'号' || c == U'號';
}

/// 二〇二五 by place, 一百一十四 and 十一 by their signs.
std::int64_t value_of_han(std::u32string_view numeral) {
    std::int64_t total = 0;
    std::int64_t pending = 0;
    for (const char32_t c : numeral) {
        if (c == U'百') {
            total += (pending == 0 ? 1 : pending) * 100;
            pending = 0;
        } else if (c == U'十') {
            total += (pending == 0 ? 1 : pending) * 10;
            pending = 0;
        } else if (c == U'廿') {
            total += 20;
        } else {
            pending = pending * 10 + *han_digit(c);
        }
    }
    return total + pending;
}

std::u32string folded(std::string_view text, std::size_t most_bytes) {
    std::string copy{text.substr(0, most_bytes)};
    make_valid_utf8(copy);
    std::u32string points;
    for (std::size_t at = 0; at < copy.size();) points.push_back(fold_letter(next_code_point(copy, at)));
    return points;
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

template <class Test> std::size_t run_end(std::u32string_view points, std::size_t from, Test belongs) {
    while (from < points.size() && belongs(points[from])) ++from;
    return from;
}

std::string utf8(std::u32string_view points) {
    std::string text;
    for (const char32_t c : points) append_code_point(text, c);
    return text;
}

DateToken number_token(std::u32string_view digits) {
    DateToken token;
    token.kind = DateToken::Kind::number;
    token.text = utf8(digits);
    if (digits.size() > 17) return token;
    token.value = 0;
    for (const char32_t c : digits) token.value = token.value * 10 + static_cast<std::int64_t>(c - U'0');
    return token;
}

/// A run of Han numerals is a number only before a unit: 三 in a name is not.
std::size_t han_number_end(std::u32string_view points, std::size_t from) {
    const std::size_t end = run_end(points, from, is_han_numeral);
    const bool is_number = end > from && end - from <= 7 && end < points.size() && is_unit(points[end]);
    return is_number ? end : from;
}

} // namespace

std::vector<DateToken> date_tokens(std::string_view text, std::size_t most_bytes) {
    const std::u32string held = folded(text, most_bytes);
    const std::u32string_view points = held;
    std::vector<DateToken> tokens;
    bool after_space = false;
    for (std::size_t at = 0; at < points.size();) {
        const char32_t c = points[at];
        if (c == U' ' || c == U'\t' || c == U'\n' || c == U'\r') {
            after_space = true;
            ++at;
            continue;
        }
        DateToken token;
        std::size_t end = at + 1;
        if (is_digit(c)) {
            end = run_end(points, at, is_digit);
            token = number_token(points.substr(at, end - at));
        } else if (const std::size_t han_end = han_number_end(points, at); han_end > at) {
            end = han_end;
            token.kind = DateToken::Kind::number;
            token.kanji = true;
            token.value = value_of_han(points.substr(at, end - at));
            token.text = std::to_string(token.value);
        } else if (is_east_asian(c)) {
            token.kind = DateToken::Kind::word;
            token.text = utf8(points.substr(at, 1));
        } else if (is_alphabetic(c)) {
            end = run_end(points, at, is_alphabetic);
            token.kind = DateToken::Kind::word;
            token.text = utf8(points.substr(at, end - at));
        } else {
            token.text = utf8(points.substr(at, 1));
        }
        token.after_space = after_space;
        after_space = false;
        tokens.push_back(std::move(token));
        at = end;
    }
    return tokens;
}

} // namespace dateline
