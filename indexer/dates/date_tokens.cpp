// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/date_tokens.h"

#include "common/icu/calendar_names.h"
#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/utf8.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

using icu::CharClass;
using Kind = DateToken::Kind;

constexpr std::u32string_view han_digits = U"零一二三四五六七八九";
constexpr std::size_t longest_han_numeral = 7; // 一百一十四, 二〇二五
constexpr std::size_t longest_number = 17;     // digits that fit the value

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
    return c == U'年' || c == U'月' || c == U'日' || c == U'号';
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

/// 0 to 9, or -1. Asked of every character: those of most texts are told apart without ICU.
int digit_value(char32_t c) {
    if (c < 0x80) return c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : -1;
    return class_of(c) == CharClass::word ? icu::digit_value(c) : -1;
}

/// Walks over the folded text once, from token to token.
class Tokenizer {
  public:
    explicit Tokenizer(std::string_view text) : original_(text) {
        Folded folded;
        fold(text, folded);
        origin_.reserve(folded.text.size());
        points_.reserve(folded.text.size());
        for (std::size_t at = 0; at < folded.text.size();) {
            origin_.push_back(folded.offsets[at]);
            points_.push_back(next_code_point(folded.text, at));
        }
    }

    std::vector<DateToken> tokens() {
        std::vector<DateToken> tokens;
        bool after_space = false;
        while (at_ < points_.size()) {
            if (points_[at_] == U' ') {
                after_space = true;
                ++at_;
                continue;
            }
            tokens.push_back(next());
            tokens.back().after_space = after_space;
            after_space = false;
        }
        return tokens;
    }

  private:
    DateToken next() {
        const char32_t c = points_[at_];
        if (digit_value(c) >= 0) return number();
        if (const std::size_t end = han_number_end(); end > at_) return han_number(end);
        const CharClass kind = class_of(c);
        if (kind == CharClass::han_kana || kind == CharClass::hangul) return piece(Kind::word, at_ + 1);
        const auto continues = [&](char32_t d) {
            return (class_of(d) == kind && digit_value(d) < 0) || (d >= 0x80 && icu::is_mark(d));
        };
        if (kind == CharClass::word || kind == CharClass::dictionary) return word(run_end(continues));
        return piece(Kind::mark, at_ + 1);
    }

    DateToken piece(Kind kind, std::size_t end) {
        DateToken token;
        token.kind = kind;
        const char first = original_[origin_[at_]];
        token.capital = first >= 'A' && first <= 'Z';
        for (; at_ < end; ++at_) append_code_point(token.text, points_[at_]);
        return token;
    }

    DateToken word(std::size_t end) {
        DateToken token = piece(Kind::word, end);
        if (const auto month = month_of_word(token.text)) token.month = *month;
        return token;
    }

    DateToken number() {
        const std::size_t end = run_end([](char32_t c) { return digit_value(c) >= 0; });
        DateToken token;
        token.kind = Kind::number;
        for (; at_ < end; ++at_) token.text += static_cast<char>('0' + digit_value(points_[at_]));
        if (token.text.size() <= longest_number) token.value = std::stoll(token.text);
        return token;
    }

    DateToken han_number(std::size_t end) {
        DateToken token;
        token.kind = Kind::number;
        token.han_numeral = true;
        token.value = value_of_han(std::u32string_view(points_).substr(at_, end - at_));
        token.text = std::to_string(token.value);
        at_ = end;
        return token;
    }

    /// A run of Han numerals is a number only before a unit: 三 in a name is not.
    [[nodiscard]] std::size_t han_number_end() const {
        const std::size_t most = std::min(points_.size(), at_ + longest_han_numeral);
        std::size_t end = at_;
        while (end < most && is_han_numeral(points_[end])) ++end;
        return end < points_.size() && is_unit(points_[end]) ? end : at_;
    }

    template <class Test> [[nodiscard]] std::size_t run_end(Test belongs) const {
        std::size_t end = at_ + 1;
        while (end < points_.size() && belongs(points_[end])) ++end;
        return end;
    }

    std::string_view original_;
    std::u32string points_;
    std::vector<std::uint32_t> origin_; ///< of each point, its byte in the original
    std::size_t at_ = 0;
};

} // namespace

std::vector<DateToken> date_tokens(std::string_view text) {
    return Tokenizer(text).tokens();
}

} // namespace dateline
