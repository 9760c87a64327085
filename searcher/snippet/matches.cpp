// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/matches.h"

#include "common/text/fold.h"
#include "common/utf8.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Longer is rarer. A character of Han, kana or Hangul says about as much as three letters, and has three bytes.
double weight_of(std::string_view term) {
    return std::log2(1.0 + static_cast<double>(term.size()));
}

bool is_word_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z');
}

/// The last character of a CJK run is a term of its own, so that one character can be searched for. In a longer query
/// word it says nothing: 话 of 对话 marks no other 话.
bool is_tail(std::string_view term, const std::vector<std::string>& terms) {
    return count_code_points(term) == 1 && std::any_of(terms.begin(), terms.end(), [&](const std::string& other) {
               return other.size() > term.size() && other.find(term) != std::string::npos;
           });
}

/// "art" is not in "party": a phrase of ASCII letters begins and ends where words do.
bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
    const bool joined_before = begin > 0 && is_word_byte(text[begin - 1]) && is_word_byte(text[begin]);
    const bool joined_after = end < text.size() && is_word_byte(text[end - 1]) && is_word_byte(text[end]);
    return !joined_before && !joined_after;
}

} // namespace

Matcher::Matcher(const HighlightTerms& terms, Analyzer& analyzer) : terms_(terms), analyzer_(analyzer) {
    for (std::size_t i = 0; i < terms.terms.size(); ++i) {
        const std::string& term = terms.terms[i];
        const bool is_ascii = !term.empty() && static_cast<unsigned char>(term.front()) < 0x80;
        if (is_ascii || !is_tail(term, terms.terms)) {
            words_.emplace(term, i);
        }
    }
}

void Matcher::add_words(std::string_view text, std::vector<Match>& matches) {
    if (words_.empty()) {
        return;
    }
    analyzer_.analyze(text, tokens_);
    for (const Token& token : tokens_) {
        const auto found = words_.find(token.term);
        if (found != words_.end()) {
            matches.push_back({token.begin, token.end, found->second, weight_of(token.term)});
        } else if (token.kind == TokenKind::bigram) { // a query of one character finds it anywhere in a run
            std::size_t term_end = 0;
            next_code_point(token.term, term_end);
            const auto lone = words_.find(std::string_view(token.term).substr(0, term_end));
            if (lone != words_.end()) {
                std::size_t end = token.begin;
                next_code_point(text, end);
                matches.push_back({token.begin, end, lone->second, weight_of(lone->first)});
            }
        }
    }
}

void Matcher::add_phrases(std::string_view text, std::vector<Match>& matches) const {
    if (terms_.phrases.empty()) {
        return;
    }
    Folded folded;
    fold(text, folded);
    for (std::size_t i = 0; i < terms_.phrases.size(); ++i) {
        const std::string& phrase = terms_.phrases[i];
        if (phrase.empty()) {
            continue;
        }
        for (std::size_t at = folded.text.find(phrase); at != std::string::npos;
             at = folded.text.find(phrase, at + phrase.size())) {
            const std::size_t begin = folded.offsets[at];
            const std::size_t end = folded.offsets[at + phrase.size()];
            if (begin < end && is_whole(folded.text, at, at + phrase.size())) {
                matches.push_back({begin, end, terms_.terms.size() + i, weight_of(phrase)});
            }
        }
    }
}

std::vector<Match> Matcher::find(std::string_view text) {
    std::vector<Match> matches;
    add_words(text, matches);
    add_phrases(text, matches);
    std::stable_sort(matches.begin(), matches.end(), [](const Match& a, const Match& b) { return a.begin < b.begin; });
    return matches;
}

} // namespace dateline
