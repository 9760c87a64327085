// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/sentences.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "common/utf8.h"
#include "searcher/snippet/abbreviations.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

using icu::CharClass;

bool is_closing(char32_t c) {
    return c == U'"' || c == U'\'' || icu::is_closing_punctuation(c);
}

bool is_letter(char32_t c) {
    const CharClass kind = class_of(c);
    return kind != CharClass::other && !icu::is_digit(c);
}

/// Terminators of scripts with spaces end a sentence only where a space follows; 。 and । need none.
bool wants_space(char32_t terminator) {
    return terminator < 0x700 || (terminator >= 0x2000 && terminator < 0x2C00);
}

char32_t at_or_line_end(const CodePoints& text, std::size_t at) {
    return at < text.size() ? text[at] : U'\n';
}

/// The first code point at or behind `at` that is no space, a line end where there is none.
char32_t after_spaces(const CodePoints& text, std::size_t at) {
    while (at < text.size() && text[at] != U'\n' && icu::is_space(text[at])) {
        ++at;
    }
    return at_or_line_end(text, at);
}

/// 他说 and its like behind a quotation that ends in 。
bool is_attribution(const CodePoints& text, std::size_t at) {
    constexpr std::size_t farthest = 6; // a name, and how it is said
    constexpr std::array said{U'说', U'說', U'称', U'稱', U'道', U'问', U'問'};
    for (std::size_t end = std::min(text.size(), at + farthest); at < end && is_letter(text[at]); ++at) {
        if (std::find(said.begin(), said.end(), text[at]) != said.end()) {
            return true;
        }
    }
    return false;
}

/// Whether the sentence goes on behind a quotation without a space: 「そうです。」と言った, “好。”，他说.
bool goes_on_after_quotation(const CodePoints& text, std::size_t at) {
    const char32_t next = at_or_line_end(text, at);
    const bool hiragana = next >= 0x3041 && next <= 0x309F;
    const bool other_mark =
        !is_letter(next) && !icu::is_digit(next) && !icu::is_space(next) && !icu::is_opening_punctuation(next);
    return hiragana || other_mark || class_of(next) == CharClass::hangul || is_attribution(text, at);
}

/// The letters right before `end`, in lower case where ASCII.
std::string word_before(const CodePoints& text, std::size_t end) {
    constexpr std::size_t longest = 8;
    std::size_t begin = end;
    while (begin > 0 && end - begin <= longest && is_letter(text[begin - 1])) {
        --begin;
    }
    std::string word;
    for (std::size_t i = begin; i < end; ++i) {
        append_code_point(word, text[i] >= U'A' && text[i] <= U'Z' ? text[i] + 0x20 : text[i]);
    }
    return word;
}

std::size_t digits_before(const CodePoints& text, std::size_t end) {
    std::size_t begin = end;
    while (begin > 0 && icu::is_digit(text[begin - 1])) {
        --begin;
    }
    return end - begin;
}

/// 제1조, 제2항: what Korean laws number.
bool is_numbered_clause(const CodePoints& text, std::size_t dot) {
    constexpr std::array counted{U'조', U'항', U'호', U'장', U'절', U'편', U'관'};
    return dot > 1 && std::find(counted.begin(), counted.end(), text[dot - 1]) != counted.end() &&
           icu::is_digit(text[dot - 2]);
}

/// Whether the full stop at `dot` belongs to the word or number before it.
bool is_stop_inside(const CodePoints& text, std::size_t dot) {
    if (dot == 0 || text[dot - 1] == U'.') { // an ellipsis
        return true;
    }
    if (const std::size_t digits = digits_before(text, dot); digits != 0) {
        // "18. November", "1. Which", and dates as Koreans write them: 2025. 11. 18.
        return digits <= 2 || icu::is_digit(after_spaces(text, dot + 1));
    }
    const std::string word = word_before(text, dot);
    constexpr std::size_t longest_counted = 4; // No. 5, Art. 3
    if (word.size() <= longest_counted && icu::is_digit(after_spaces(text, dot + 1))) {
        return true;
    }
    return (count_code_points(word) == 1 && class_of(text[dot - 1]) == CharClass::word) || is_abbreviation(word) ||
           is_numbered_clause(text, dot);
}

} // namespace

bool is_sentence_end(const CodePoints& text, std::size_t at) {
    std::size_t mark_end = at;
    while (mark_end > 0 && is_closing(text[mark_end - 1])) {
        --mark_end;
    }
    if (mark_end == 0) {
        return false;
    }
    const char32_t mark = text[mark_end - 1];
    const char32_t next = at_or_line_end(text, at);
    if (mark == U'\n' || next == U'\n') {
        return mark_end == at || next == U'\n'; // a quotation mark behind a line end opens
    }
    if (!icu::ends_sentence(mark) || is_closing(next) || icu::ends_sentence(next)) {
        return false;
    }
    if (!wants_space(mark)) {
        const bool decimal = icu::is_digit(next) && mark_end > 1 && icu::is_digit(text[mark_end - 2]);
        return !decimal && !(mark_end < at && goes_on_after_quotation(text, at));
    }
    if (!icu::is_space(next)) {
        return mark != U'.' && class_of(next) == CharClass::han_kana && mark_end == at;
    }
    return !(mark == U'.' && is_stop_inside(text, mark_end - 1)) && !icu::is_lower_case(after_spaces(text, at));
}

bool is_sentence_begin(const CodePoints& text, std::size_t at) {
    if (at >= text.size() || icu::is_space(text[at])) {
        return false;
    }
    while (at > 0 && icu::is_space(text[at - 1])) {
        if (text[at - 1] == U'\n') {
            return true;
        }
        --at;
    }
    return at == 0 ? text.at_text_begin : is_sentence_end(text, at);
}

bool is_clause_begin(const CodePoints& text, std::size_t at) {
    constexpr std::array wide{U'，', U'、', U'；', U'：', U'—'};
    constexpr std::array narrow{U',', U';', U':'};
    if (at == 0 || at >= text.size() || icu::is_space(text[at])) {
        return false;
    }
    const char32_t last = text[at - 1];
    if (!icu::is_space(last)) {
        return std::find(wide.begin(), wide.end(), last) != wide.end() && !is_closing(text[at]);
    }
    const char32_t before = at > 1 ? text[at - 2] : U' ';
    return std::find(narrow.begin(), narrow.end(), before) != narrow.end() || class_of(before) == CharClass::dictionary;
}

} // namespace dateline
