// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/query_texts.h"

#include "searcher/query/lexer.h"

namespace dateline {
namespace {

using Kind = QueryToken::Kind;

bool is_value(const QueryToken& before) {
    return before.kind == Kind::field && !before.field->section;
}

} // namespace

std::vector<QueryText> query_texts(std::string_view query) {
    std::vector<QueryText> texts;
    const std::vector<QueryToken> tokens = read_tokens(query);
    std::size_t depth = 0;
    std::size_t negated = 0; // the depth of the brackets that must not match, 0: none
    bool negative = false;   // what comes next must not match
    QueryToken before;
    for (const QueryToken& token : tokens) {
        const bool sign = token.kind == Kind::must_not || token.kind == Kind::not_op;
        if (token.kind == Kind::open && ++depth != 0 && negative && negated == 0) negated = depth;
        if (token.kind == Kind::close && depth != 0 && depth-- == negated) negated = 0;
        const bool is_text = token.kind == Kind::word || (token.kind == Kind::quote && !token.exact);
        if (is_text && !negative && negated == 0 && !is_value(before))
            texts.push_back({token.text, query.find(token.text, token.begin)});
        if (token.kind != Kind::field) negative = sign; // -title:word is one thing
        before = token;
    }
    return texts;
}

} // namespace dateline
