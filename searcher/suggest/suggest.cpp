// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/suggest.h"

#include "searcher/plan/word_leaves.h"
#include "searcher/query/lexer.h"
#include "searcher/suggest/cjk_slip.h"
#include "searcher/suggest/nearest_word.h"
#include "searcher/suggest/query_texts.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t most_tries = 6; ///< each takes a millisecond or a few

bool is_upper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool is_letter(char c) {
    return is_upper(c) || (c >= 'a' && c <= 'z');
}

char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

bool is_word_of_query(const std::string& word) {
    return read_tokens(word).front().kind == QueryToken::Kind::word;
}

/// The word with capital letters where the typed one had them: all, the first, none. Never an operator (AND).
std::string cased_like(std::string_view typed, std::string word) {
    if (typed.empty() || !is_upper(typed.front())) return word;
    std::string cased = word;
    const bool all = typed.size() > 1 &&
                     std::none_of(typed.begin(), typed.end(), [](char c) { return is_letter(c) && !is_upper(c); });
    std::transform(cased.begin(), all ? cased.end() : cased.begin() + 1, cased.begin(), upper);
    return is_word_of_query(cased) ? cased : word;
}

std::string replaced(const std::string& query, const std::vector<Correction>& corrections) {
    std::string text;
    std::size_t at = 0;
    for (const Correction& one : corrections) {
        if (one.begin < at) continue; // two words of one character (㍿)
        text += query.substr(at, one.begin - at) + one.text;
        at = one.end;
    }
    return text + query.substr(at);
}

} // namespace

bool Suggester::is_known(const std::string& word) {
    if (vocabulary_.frequency(word) > 0) return true;
    for (const WordLeaf& leaf : word_leaves(word, analyzer_, vocabulary_))
        for (const std::string& form : leaf.forms)
            if (vocabulary_.frequency(form) > 0) return true;
    return false;
}

std::optional<Correction> Suggester::correct_word(const Token& token, std::string_view text) {
    if (is_known(token.term) || ++tries_ > most_tries) return std::nullopt;
    std::optional<std::string> word = nearest_word(token.term, vocabulary_);
    if (!word) return std::nullopt;
    const std::string_view typed = text.substr(token.begin, token.end - token.begin);
    return Correction{token.begin, token.end, cased_like(typed, std::move(*word))};
}

void Suggester::correct(std::string_view text, std::size_t begin, std::vector<Correction>& corrections) {
    const std::vector<Token> tokens = analyzer_.analyze(text);
    for (const Token& token : tokens) {
        if (token.kind != TokenKind::word && token.kind != TokenKind::part) continue;
        if (std::optional<Correction> one = correct_word(token, text))
            corrections.push_back({one->begin + begin, one->end + begin, std::move(one->text)});
    }
    CjkSlipFinder slips(archive_, vocabulary_, decoder_);
    for (const CjkRun& run : cjk_runs(tokens)) {
        if (tries_ + slips.looks() >= most_tries) break;
        const std::optional<CjkSlip> slip = slips.find(run, text);
        if (!slip) continue;
        const auto [from, to] = run.origins[slip->place];
        corrections.push_back({from + begin, to + begin, slip->replacement});
    }
    tries_ += slips.looks();
}

std::optional<std::string> Suggester::suggest(const std::string& query,
                                              const std::function<bool(const std::string&)>& has_hits) {
    tries_ = 0;
    std::vector<Correction> corrections;
    for (const QueryText& one : query_texts(query)) correct(one.text, one.begin, corrections);
    if (corrections.empty()) return std::nullopt;
    std::sort(corrections.begin(), corrections.end(),
              [](const Correction& one, const Correction& other) { return one.begin < other.begin; });
    std::string suggestion = replaced(query, corrections);
    return has_hits(suggestion) ? std::optional(std::move(suggestion)) : std::nullopt;
}

} // namespace dateline
