// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/matches.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>
#include <utility>

namespace dateline {
namespace {

using icu::CharClass;

/// How far a stretch reaches from a place in bytes; words are shorter, and so are runs of Thai.
constexpr std::size_t longest_reach = 2'000;

bool is_cjk(char32_t c) {
    return c >= 0x80 && (class_of(c) == CharClass::han_kana || class_of(c) == CharClass::hangul);
}

/// A letter that joins the letter before it to one word.
bool is_letter(char32_t c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' : class_of(c) == CharClass::word && !icu::is_digit(c);
}

bool is_word(char32_t c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}

bool is_inside_character(std::string_view text, std::size_t at) {
    return at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
}

/// The code point that ends at `at`, 0 at the beginning of the text.
char32_t character_before(std::string_view text, std::size_t at) {
    if (at == 0) {
        return 0;
    }
    do {
        --at;
    } while (at > 0 && is_inside_character(text, at));
    return next_code_point(text, at);
}
char32_t character_at(std::string_view text, std::size_t at) {
    return at < text.size() ? next_code_point(text, at) : 0;
}

/// "art" is not in "party": where letters or digits stand on both sides, a phrase may neither begin nor end.
bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
    const bool joined_before = is_word(character_before(text, begin)) && is_word(character_at(text, begin));
    const bool joined_after = is_word(character_before(text, end)) && is_word(character_at(text, end));
    return !joined_before && !joined_after;
}

/// Around a place, what no space and no character of Han, kana or Hangul cuts: [begin, end) of the text, and not before
/// `least`.
struct Stretch {
    std::size_t begin;
    std::size_t end;
};
Stretch stretch_around(std::string_view text, std::size_t place, std::size_t least) {
    const auto cuts = [](char32_t c) { return c == ' ' || is_cjk(c); };
    Stretch stretch{place, place};
    while (stretch.begin > least && place - stretch.begin < longest_reach &&
           !cuts(character_before(text, stretch.begin))) {
        do {
            --stretch.begin;
        } while (is_inside_character(text, stretch.begin));
    }
    while (stretch.end < text.size() && stretch.end - place < longest_reach && !cuts(character_at(text, stretch.end))) {
        next_code_point(text, stretch.end);
    }
    return stretch;
}

/// Fills in the places in code points, counting each stretch of the text once.
void count_characters(std::string_view text, std::vector<Match>& matches) {
    std::size_t at = 0;
    std::size_t characters = 0;
    for (Match& match : matches) {
        characters += count_code_points(text.substr(at, match.begin - at));
        at = match.begin;
        match.first_character = characters;
        match.end_character = characters + count_code_points(text.substr(match.begin, match.end - match.begin));
    }
}

} // namespace

/// One character may fold to several (㍿), and a match may end between them: it then holds the whole character.
void Matcher::add(std::size_t begin, std::size_t end, const WantedText& wanted) {
    while (folded_.offsets[end] <= folded_.offsets[begin] && end + 1 < folded_.offsets.size()) {
        ++end;
    }
    found_.push_back({.begin = folded_.offsets[begin],
                      .end = folded_.offsets[end],
                      .word = wanted.word,
                      .weight = terms_.weight_of(wanted.word)});
}

void Matcher::find_runs_at(std::size_t begin, char32_t first) {
    const std::vector<WantedText>* const all = terms_.runs_from(first);
    if (all == nullptr) {
        return;
    }
    const std::string_view rest = std::string_view(folded_.text).substr(begin);
    for (const WantedText& wanted : *all) {
        const std::size_t end = begin + wanted.text.size();
        if (rest.starts_with(wanted.text) && (!wanted.is_phrase || is_whole(folded_.text, begin, end))) {
            add(begin, end, wanted);
        }
    }
}

bool Matcher::may_be_word_at(std::size_t begin, char32_t before, char32_t first, char32_t second) const {
    if (!terms_.may_begin_word(first, second) || (is_letter(first) && is_letter(before))) {
        return false;
    }
    return class_of(first) != CharClass::dictionary ||
           terms_.begins_like_word(std::string_view(folded_.text).substr(begin), first);
}

/// Analyses the stretch around a place of the fold, but what is known already; returns where the stretch ends.
std::size_t Matcher::find_words_around(std::size_t place, std::size_t known_to) {
    const Stretch stretch = stretch_around(folded_.text, place, known_to);
    const std::uint32_t begin = folded_.offsets[stretch.begin];
    analyzer_.analyze(text_.substr(begin, folded_.offsets[stretch.end] - begin), tokens_);
    for (const Token& token : tokens_) {
        const WantedText* const wanted = token.kind == TokenKind::gram ? nullptr : terms_.word(token.term);
        if (wanted != nullptr) {
            found_.push_back({.begin = begin + token.begin,
                              .end = begin + token.end,
                              .word = wanted->word,
                              .weight = terms_.weight_of(wanted->word)});
        }
    }
    return std::max(stretch.end, place + 1);
}

std::vector<Match> Matcher::find(std::string_view text) {
    found_.clear();
    if (terms_.empty()) {
        return {};
    }
    text_ = text;
    fold(text, folded_);
    const std::string_view all = folded_.text;
    std::size_t words_known_to = 0;
    char32_t before = 0;
    std::size_t next = 0;
    char32_t c = all.empty() ? 0 : next_code_point(all, next);
    for (std::size_t at = 0; at < all.size();) {
        const std::size_t begin = std::exchange(at, next);
        const char32_t after = next < all.size() ? next_code_point(all, next) : 0;
        find_runs_at(begin, c);
        if (begin >= words_known_to && may_be_word_at(begin, before, c, after)) {
            words_known_to = find_words_around(begin, words_known_to);
        }
        before = std::exchange(c, after);
    }
    std::stable_sort(found_.begin(), found_.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
    count_characters(text, found_);
    return std::move(found_);
}

} // namespace dateline
