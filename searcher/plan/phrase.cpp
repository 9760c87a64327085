// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/phrase.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

namespace dateline {
namespace {

using icu::CharClass;

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The character that ends right before `at`.
char32_t character_before(std::string_view text, std::size_t at) {
    std::size_t begin = at - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return next_code_point(text, begin);
}

bool is_word_character(char32_t c) {
    return class_of(c) == CharClass::word;
}

/// Letters and digits that the analyser takes apart: at least two on each side.
bool is_digit_bound(std::string_view text, std::size_t at) {
    if (at < 2 || at + 2 > text.size()) return false;
    const bool before = is_ascii_digit(text[at - 1]);
    const bool after = is_ascii_digit(text[at]);
    return before != after && is_ascii_digit(text[at - 2]) == before && is_ascii_digit(text[at + 1]) == after;
}

} // namespace

bool is_word_bound(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size()) return true;
    std::size_t next = at;
    return !is_word_character(next_code_point(text, next)) || !is_word_character(character_before(text, at)) ||
           is_digit_bound(text, at);
}

std::size_t find_phrase(std::string_view text, const Phrase& phrase, std::size_t from) {
    if (phrase.text.empty()) return std::string_view::npos;
    for (std::size_t at = text.find(phrase.text, from); at != std::string_view::npos;
         at = text.find(phrase.text, at + 1)) {
        const bool begins = phrase.open_begin || is_word_bound(text, at);
        const bool ends = phrase.open_end || is_word_bound(text, at + phrase.text.size());
        if (begins && ends) return at;
    }
    return std::string_view::npos;
}

} // namespace dateline
