// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/mixed_token.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

using icu::CharClass;
using Span = std::pair<std::size_t, std::size_t>;

constexpr std::size_t most_pieces = 8; // a longer chain is prose or a URL: its pieces are what is looked for

bool is_word_at(std::string_view text, std::size_t at) {
    return at < text.size() && class_of(next_code_point(text, at)) == CharClass::word;
}

std::size_t end_of_letters(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (class_of(next_code_point(text, next)) != CharClass::word) {
            break;
        }
        at = next;
    }
    return at;
}

bool is_ascii_digit(char c) {
    return c >= '0' && c <= '9';
}
bool joins(char c) {
    return c == '-' || c == '.' || c == '&' || c == '_' || c == '@' || c == '+' || c == ',' || c == ':';
}
/// Commas and colons join digits only: 1,000 and 12:30, not "one,two".
bool joins_here(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c == ',' || c == ':') {
        return at > 0 && at + 1 < text.size() && is_ascii_digit(text[at - 1]) && is_ascii_digit(text[at + 1]);
    }
    return joins(c);
}

/// "korea's": the possessive is no part of the word.
bool is_possessive(std::string_view text, std::size_t at) {
    return text.substr(at, 2) == "'s" && !is_word_at(text, at + 2);
}

bool has_digit(std::string_view piece) {
    return std::any_of(piece.begin(), piece.end(), is_ascii_digit);
}

/// A whole is worth a term of its own where its pieces alone say little: digits, one or two letters, an address.
bool deserves_whole(std::string_view text, const MixedToken& token) {
    const std::string_view all = text.substr(token.begin, token.end - token.begin);
    if (token.pieces.size() == 1) {
        return token.end - token.begin > token.pieces.front().second - token.pieces.front().first;
    }
    if (all.find('@') != std::string_view::npos) {
        return true;
    }
    return std::any_of(token.pieces.begin(), token.pieces.end(), [&](const Span& piece) {
        const std::string_view letters = text.substr(piece.first, piece.second - piece.first);
        return has_digit(letters) || letters.size() <= 2;
    });
}

/// iphone15 -> iphone, 15, where both sides are at least two characters.
void split_digits(std::string_view text, const Span& piece, std::vector<Span>& to) {
    std::size_t from = piece.first;
    std::vector<Span> parts;
    for (std::size_t at = piece.first + 1; at <= piece.second; ++at) {
        if (at == piece.second || is_ascii_digit(text[at]) != is_ascii_digit(text[at - 1])) {
            parts.emplace_back(from, at);
            from = at;
        }
    }
    const bool telling = parts.size() == 2 && std::all_of(parts.begin(), parts.end(), [](const Span& part) {
                             return part.second - part.first >= 2;
                         });
    if (telling) {
        to.insert(to.end(), parts.begin(), parts.end());
    }
}

/// c++, c#, 50%: signs that end a token and belong to it.
std::size_t end_of_suffix(std::string_view text, const Span& piece) {
    const std::size_t at = piece.second;
    const bool number = is_ascii_digit(text[at - 1]);
    if (number) {
        return at < text.size() && text[at] == '%' ? at + 1 : at;
    }
    if (piece.second - piece.first > 2) {
        return at;
    }
    if (text.substr(at, 2) == "++") {
        return at + 2;
    }
    const bool sharp = at < text.size() && text[at] == '#' && !is_word_at(text, at + 1);
    return sharp ? at + 1 : at;
}

} // namespace

bool begins_mixed_token(std::string_view folded, std::size_t at) {
    return (folded[at] == '#' || folded[at] == '@') && is_word_at(folded, at + 1);
}

MixedToken read_mixed_token(std::string_view folded, std::size_t begin) {
    MixedToken token;
    token.begin = begin;
    std::size_t at = folded[begin] == '#' || folded[begin] == '@' ? begin + 1 : begin;
    while (true) {
        const std::size_t end = end_of_letters(folded, at);
        token.pieces.emplace_back(at, end);
        at = end;
        const bool more = token.pieces.size() < most_pieces && at < folded.size() && joins_here(folded, at) &&
                          is_word_at(folded, at + 1);
        if (!more) {
            break;
        }
        ++at;
    }
    token.end = end_of_suffix(folded, token.pieces.back());
    token.next = is_possessive(folded, token.end) ? token.end + 2 : token.end;
    token.whole = deserves_whole(folded, token);
    for (const Span& piece : token.pieces) {
        split_digits(folded, piece, token.sub_pieces);
    }
    return token;
}

} // namespace dateline
