// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/word_leaves.h"

#include "common/schema/terms.h"
#include "searcher/plan/rarity.h"

#include <algorithm>

namespace dateline {
namespace {

// What a term counts beside others. A bigram that reaches over a word bound is a chance meeting, yet tells which words
// stand together; a word of three and more characters is in its bigrams already, as a mixed token is in its parts.
constexpr double across_words = 0.5;
constexpr double long_word = 0.4;
constexpr double part_of_mixed = 0.4;

/// A lone character of Han, kana or Hangul stands alone or begins a bigram.
std::vector<std::string> forms_of_character(const std::string& character, const Vocabulary& vocabulary) {
    constexpr std::size_t most = 20'000;
    std::vector<std::string> forms = vocabulary.terms_with(character, most);
    const auto self = std::find(forms.begin(), forms.end(), character);
    if (self == forms.end()) {
        forms.insert(forms.begin(), character);
    } else {
        std::iter_swap(forms.begin(), self);
    }
    return forms;
}

double factor_of(const Token& token) {
    switch (token.kind) {
    case TokenKind::part: return part_of_mixed;
    case TokenKind::cjk_word: return long_word;
    case TokenKind::bigram: return token.within_word ? 1 : across_words;
    case TokenKind::word:
    case TokenKind::single:
    case TokenKind::gram: break;
    }
    return 1;
}

WordLeaf leaf_of(const Token& token, bool alone, Vocabulary& vocabulary) {
    WordLeaf leaf{token.term, {token.term}, token.kind, factor_of(token), 0, {}, token.position};
    if (token.kind == TokenKind::single && alone) {
        leaf.forms = forms_of_character(token.term, vocabulary);
    } else if (token.kind == TokenKind::word || vocabulary.may_be_common(token.term)) {
        Vocabulary::Word known = vocabulary.look_up(token.term);
        leaf.shares = std::move(known.shares);
        leaf.forms = std::move(known.forms);
    }
    return leaf;
}

Xapian::Query query_of(const WordLeaf& leaf, std::string_view prefix) {
    std::vector<std::string> terms;
    for (const std::string& form : leaf.forms) terms.push_back(std::string(prefix) + form);
    Xapian::Query query = terms.size() == 1 ? Xapian::Query(terms.front())
                                            : Xapian::Query(Xapian::Query::OP_SYNONYM, terms.begin(), terms.end());
    return leaf.factor == 1 ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, leaf.factor);
}

} // namespace

std::vector<WordLeaf> word_leaves(std::string_view text, Analyzer& analyzer, Vocabulary& vocabulary) {
    const std::vector<Token> tokens = analyzer.analyze(text);
    std::vector<WordLeaf> leaves;
    for (const Token& token : tokens) {
        const bool mere_tail = token.kind == TokenKind::single && !token.within_word;
        if (token.kind == TokenKind::gram || mere_tail) continue;
        const auto same =
            std::find_if(leaves.begin(), leaves.end(), [&](const WordLeaf& leaf) { return leaf.word == token.term; });
        if (same == leaves.end()) leaves.push_back(leaf_of(token, tokens.size() == 1, vocabulary));
    }
    weigh_by_rarity(leaves, vocabulary);
    return leaves;
}

Xapian::Query ranked_query(const std::vector<WordLeaf>& leaves, std::optional<Section> section) {
    const std::string_view prefix = section ? terms::section_prefix(*section) : std::string_view{};
    std::vector<Xapian::Query> queries;
    for (const WordLeaf& leaf : leaves) queries.push_back(query_of(leaf, prefix));
    return queries.empty() ? Xapian::Query::MatchNothing
                           : Xapian::Query(Xapian::Query::OP_OR, queries.begin(), queries.end());
}

} // namespace dateline
