// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/word_leaves.h"

#include "common/schema/terms.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

/// Some other token of the query stands over this one's characters.
bool is_covered(const Token& token, const std::vector<Token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& other) {
        return other.kind == TokenKind::bigram && other.begin <= token.begin && token.end <= other.end;
    });
}

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

WordLeaf leaf_of(const Token& token, bool alone, Vocabulary& vocabulary) {
    WordLeaf leaf{token.term, {token.term}, token.kind, 1, 0, token.position};
    switch (token.kind) {
    case TokenKind::word: leaf.forms = vocabulary.forms(token.term); break;
    case TokenKind::part: leaf.factor = 0.4; break;
    case TokenKind::cjk_word: leaf.factor = 0.5; break;
    case TokenKind::single:
        if (alone) leaf.forms = forms_of_character(token.term, vocabulary);
        break;
    case TokenKind::bigram:
    case TokenKind::gram: break;
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
        if (token.kind == TokenKind::gram || (token.kind == TokenKind::single && is_covered(token, tokens))) continue;
        const auto same =
            std::find_if(leaves.begin(), leaves.end(), [&](const WordLeaf& leaf) { return leaf.word == token.term; });
        if (same == leaves.end()) leaves.push_back(leaf_of(token, tokens.size() == 1, vocabulary));
    }
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
