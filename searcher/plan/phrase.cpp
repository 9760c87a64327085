// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/phrase.h"

#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/utf8.h"

#include <cstring>

namespace dateline {
namespace {

using icu::CharClass;

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}

/// Where the character that ends at `at` begins.
std::size_t begin_of_last(std::string_view text, std::size_t at) {
    do {
        --at;
    } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    return at;
}

bool is_word_at(std::string_view text, std::size_t at) {
    return class_of(next_code_point(text, at)) == CharClass::word;
}

/// How many bytes of digits, or of letters, stand before `at` up to the bound of the word; 0 where it goes on with
/// the other.
std::size_t part_before(std::string_view text, std::size_t at) {
    const bool digits = is_ascii_digit(text[at - 1]);
    std::size_t begin = at;
    while (begin > 0) {
        const std::size_t next = begin_of_last(text, begin);
        if (!is_word_at(text, next)) break;
        if (is_ascii_digit(text[next]) != digits) return 0;
        begin = next;
    }
    return at - begin;
}

std::size_t part_behind(std::string_view text, std::size_t at) {
    const bool digits = is_ascii_digit(text[at]);
    std::size_t end = at;
    while (end < text.size() && is_word_at(text, end)) {
        if (is_ascii_digit(text[end]) != digits) return 0;
        next_code_point(text, end);
    }
    return end - at;
}

/// Where the analyser takes a word of letters and digits apart: it has two parts of at least two bytes each.
bool is_digit_bound(std::string_view text, std::size_t at) {
    constexpr std::size_t shortest = 2;
    return is_ascii_digit(text[at - 1]) != is_ascii_digit(text[at]) && part_before(text, at) >= shortest &&
           part_behind(text, at) >= shortest;
}

/// White space as one space, and nothing that folds to nothing but marks, which change the letter before.
std::string visible_form(std::string_view text) {
    std::string visible;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (icu::is_space(c)) {
            if (!visible.ends_with(' ')) visible += ' ';
        } else if (c < 0x80 || icu::is_mark(c) || !fold_key(text.substr(begin, at - begin)).empty()) {
            visible += text.substr(begin, at - begin);
        }
    }
    return visible;
}

/// As text.find(piece, from). The C library looks for all bytes of the piece at once, std::string_view for its first,
/// which many characters of a script share.
std::size_t find_piece(std::string_view text, std::string_view piece, std::size_t from) {
    if (from >= text.size()) return std::string_view::npos;
    const void* const found = memmem(text.data() + from, text.size() - from, piece.data(), piece.size());
    if (found == nullptr) return std::string_view::npos;
    return static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

} // namespace

Phrase make_phrase(std::string_view typed, bool exact) {
    Phrase phrase;
    const std::string folded = fold_key(typed);
    const std::size_t begin = folded.find_first_not_of(' ');
    if (begin == std::string::npos) return phrase;
    phrase.text = folded.substr(begin, folded.find_last_not_of(' ') + 1 - begin);
    if (exact) phrase.written = typed;
    return phrase;
}

bool is_word_bound(std::string_view folded, std::size_t at) {
    if (at == 0 || at >= folded.size()) return true;
    return !is_word_at(folded, at) || !is_word_at(folded, begin_of_last(folded, at)) || is_digit_bound(folded, at);
}

std::size_t find_phrase(std::string_view folded, const Phrase& phrase, std::size_t from) {
    if (phrase.text.empty()) return std::string_view::npos;
    for (std::size_t at = find_piece(folded, phrase.text, from); at != std::string_view::npos;
         at = find_piece(folded, phrase.text, at + 1)) {
        const bool begins = phrase.open_begin || is_word_bound(folded, at);
        if (begins && (phrase.open_end || is_word_bound(folded, at + phrase.text.size()))) return at;
    }
    return std::string_view::npos;
}

bool is_written_alike(std::string_view one, std::string_view other) {
    return one == other || visible_form(one) == visible_form(other);
}

} // namespace dateline
