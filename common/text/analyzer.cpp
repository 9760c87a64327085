// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/analyzer.h"

#include "common/hash.h"
#include "common/icu/characters.h"
#include "common/icu/word_breaker.h"
#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/text/mixed_token.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {

using icu::CharClass;

namespace {

bool is_cjk(CharClass c) {
    return c == CharClass::han_kana || c == CharClass::hangul;
}

} // namespace

struct Analyzer::State {
    icu::WordBreaker breaker;
    Folded folded;
    std::vector<std::uint32_t>
        chars; ///< bytes of the fold at which the characters of the current run begin, and its end
    std::string_view original;
    std::vector<Token>* out = nullptr;
    std::size_t used = 0; ///< tokens written; the ones behind keep their memory for the next text
    std::uint32_t position = 0;

    void emit(std::size_t begin, std::size_t end, std::uint32_t place, TokenKind kind) {
        emit(std::string_view(folded.text).substr(begin, end - begin), begin, end, place, kind);
    }
    void emit(std::string_view term, std::size_t begin, std::size_t end, std::uint32_t place, TokenKind kind) {
        if (used == out->size()) {
            out->emplace_back();
        }
        Token& token = (*out)[used++];
        token.term.assign(term);
        if (term.size() > max_term_bytes) token.term = shorten(term, max_term_bytes);
        token.begin = folded.offsets[begin];
        token.end = origin_end(begin, end);
        token.position = place;
        token.kind = kind;
        token.within_word = true;
    }

    /// Where the original of folded bytes [begin, end) ends. One character may fold to several (㍿), and a token may
    /// end between them: it then holds the whole character.
    [[nodiscard]] std::uint32_t origin_end(std::size_t begin, std::size_t end) const {
        while (folded.offsets[end] <= folded.offsets[begin] && end + 1 < folded.offsets.size()) {
            ++end;
        }
        return folded.offsets[end];
    }

    std::size_t cjk_run(std::size_t begin);
    std::size_t dictionary_run(std::size_t begin);
    std::size_t word_run(std::size_t begin);
    void grams(std::size_t begin, std::size_t end);
    void cjk_words(std::size_t begin, std::size_t end, std::uint32_t first_place, std::size_t first_token);
    std::size_t fold_offset_of(std::uint32_t original_offset, std::size_t from) const;
};

/// The first folded byte that came from at or behind an original byte; offsets rise, so this is a search.
std::size_t Analyzer::State::fold_offset_of(std::uint32_t original_offset, std::size_t from) const {
    const auto found = std::lower_bound(folded.offsets.begin() + static_cast<std::ptrdiff_t>(from),
                                        folded.offsets.end(), original_offset);
    return static_cast<std::size_t>(found - folded.offsets.begin());
}

/// All overlapping bigrams, dictionary words of three and more or of one character, and the last character alone.
std::size_t Analyzer::State::cjk_run(std::size_t begin) {
    chars.clear();
    bool has_han_kana = false;
    std::size_t end = begin;
    while (end < folded.text.size()) {
        std::size_t next = end;
        const CharClass c = class_of(next_code_point(folded.text, next));
        if (!is_cjk(c)) {
            break;
        }
        has_han_kana |= c == CharClass::han_kana;
        chars.push_back(static_cast<std::uint32_t>(end));
        end = next;
    }
    const std::size_t count = chars.size();
    chars.push_back(static_cast<std::uint32_t>(end));
    const std::uint32_t first_place = position;
    const std::size_t first_token = used;
    for (std::size_t i = 0; i + 2 <= count; ++i) {
        emit(chars[i], chars[i + 2], first_place + static_cast<std::uint32_t>(i), TokenKind::bigram);
    }
    emit(chars[count - 1], end, first_place + static_cast<std::uint32_t>(count) - 1, TokenKind::single);
    (*out)[used - 1].within_word = count == 1;
    if (has_han_kana && count > 1) {
        cjk_words(begin, end, first_place, first_token);
    }
    position += static_cast<std::uint32_t>(count);
    return end;
}

/// The dictionary cuts the original characters: it knows katakana from hiragana, which the fold does not. The bigrams
/// of the run are the tokens from `first_token` on, and behind them its last character.
void Analyzer::State::cjk_words(std::size_t begin, std::size_t end, std::uint32_t first_place,
                                std::size_t first_token) {
    const std::uint32_t origin = folded.offsets[begin];
    const auto& cuts = breaker.boundaries(original.substr(origin, folded.offsets[end] - origin));
    std::size_t from = begin;
    std::size_t index = 0; // of the character at `from` in chars
    for (std::size_t cut = 1; cut < cuts.size(); ++cut) {
        const std::size_t to = std::min(end, fold_offset_of(origin + cuts[cut], from));
        std::size_t length = 0;
        while (index + length + 1 < chars.size() && chars[index + length] < to) {
            ++length;
        }
        const bool last = to >= end;
        std::size_t first = from;
        const bool is_lone_han =
            length == 1 && chars[index] == from && is_ideograph(next_code_point(folded.text, first));
        const bool lone_han = is_lone_han && !last;
        if (index > 0) (*out)[first_token + index - 1].within_word = false;
        if (is_lone_han && last) (*out)[first_token + chars.size() - 2].within_word = true;
        if (length >= 3 || lone_han) {
            emit(from, to, first_place + static_cast<std::uint32_t>(index),
                 lone_han ? TokenKind::single : TokenKind::cjk_word);
        }
        index += length;
        from = to;
    }
}

/// Thai, Lao, Khmer, Burmese: the dictionary's words.
std::size_t Analyzer::State::dictionary_run(std::size_t begin) {
    std::size_t end = begin;
    while (end < folded.text.size()) {
        std::size_t next = end;
        if (class_of(next_code_point(folded.text, next)) != CharClass::dictionary) {
            break;
        }
        end = next;
    }
    grams(begin, end);
    const auto& cuts = breaker.boundaries(std::string_view(folded.text).substr(begin, end - begin));
    for (std::size_t cut = 1; cut < cuts.size(); ++cut) {
        emit(begin + cuts[cut - 1], begin + cuts[cut], position++, TokenKind::word);
    }
    return end;
}

void Analyzer::State::grams(std::size_t begin, std::size_t end) {
    constexpr std::size_t gram_length = 3;
    chars.clear();
    for (std::size_t at = begin; at < end; next_code_point(folded.text, at)) {
        chars.push_back(static_cast<std::uint32_t>(at));
    }
    const std::size_t count = chars.size();
    chars.push_back(static_cast<std::uint32_t>(end));
    for (std::size_t i = 0; i < count; ++i) {
        emit(chars[i], chars[std::min(i + gram_length, count)], position, TokenKind::gram);
    }
}

/// Letters and digits, with what joins them inside a mixed token (COVID-19, AT&T, C++, 50%).
std::size_t Analyzer::State::word_run(std::size_t begin) {
    const MixedToken token = read_mixed_token(folded.text, begin);
    const std::uint32_t place = position;
    if (token.whole) {
        emit(token.begin, token.end, place, TokenKind::word);
    }
    for (const auto& [from, to] : token.pieces) {
        emit(from, to, position++, token.whole ? TokenKind::part : TokenKind::word);
    }
    for (const auto& [from, to] : token.sub_pieces) {
        emit(from, to, place, TokenKind::part);
    }
    position = std::max(position, place + 1);
    return token.next;
}

Analyzer::Analyzer() : state_(std::make_unique<State>()) {}
Analyzer::~Analyzer() = default;
Analyzer::Analyzer(Analyzer&&) noexcept = default;
Analyzer& Analyzer::operator=(Analyzer&&) noexcept = default;

void Analyzer::analyze(std::string_view text, std::vector<Token>& tokens) {
    State& s = *state_;
    fold(text, s.folded);
    s.original = text;
    s.out = &tokens;
    s.used = 0;
    s.position = 0;
    for (std::size_t at = 0; at < s.folded.text.size();) {
        std::size_t next = at;
        const char32_t c = next_code_point(s.folded.text, next);
        switch (class_of(c)) {
        case CharClass::han_kana:
        case CharClass::hangul: at = s.cjk_run(at); break;
        case CharClass::dictionary: at = s.dictionary_run(at); break;
        case CharClass::word: at = s.word_run(at); break;
        case CharClass::other: at = begins_mixed_token(s.folded.text, at) ? s.word_run(at) : next; break;
        }
    }
    tokens.resize(s.used);
    std::stable_sort(tokens.begin(), tokens.end(), [](const Token& a, const Token& b) {
        return a.begin != b.begin ? a.begin < b.begin : a.end > b.end;
    });
}

const std::string& analyzer_fingerprint() {
    static const std::string fingerprint = "merged-2 icu-" + icu::icu_version() + " unicode-" + icu::unicode_version();
    return fingerprint;
}

} // namespace dateline
