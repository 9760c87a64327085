// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text/analyzer.h"
#include "searcher/plan/highlight.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dateline::test {

/// What a search marks for a query of words: its terms, but no character of a longer word alone.
inline HighlightTerms highlight_of(std::string_view query) {
    Analyzer analyzer;
    const std::vector<Token> tokens = analyzer.analyze(query);
    HighlightTerms highlight;
    for (const Token& token : tokens) {
        const bool covered = std::any_of(tokens.begin(), tokens.end(), [&](const Token& other) {
            return other.kind == TokenKind::bigram && other.begin <= token.begin && token.end <= other.end;
        });
        if (token.kind != TokenKind::gram && !(token.kind == TokenKind::single && covered)) {
            highlight.terms.push_back(token.term);
        }
    }
    return highlight;
}

} // namespace dateline::test
