// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/exact.h"

#include "searcher/query/lexer.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

QueryNode exact_word(const QueryNode& words, std::string_view word) {
    QueryNode phrase = words;
    phrase.kind = Kind::phrase;
    phrase.mark = QueryNode::Mark::should;
    phrase.exact = true;
    phrase.text = word;
    return phrase;
}

/// The words of the node, each as a quotation; signs between them ask for nothing.
std::vector<QueryNode> exact_words(const QueryNode& words) {
    std::vector<QueryNode> phrases;
    std::string_view rest = words.text;
    while (!rest.empty()) {
        const std::string_view word = rest.substr(0, rest.find(' '));
        rest.remove_prefix(std::min(rest.size(), word.size() + 1));
        if (has_letter(word)) phrases.push_back(exact_word(words, word));
    }
    return phrases;
}

} // namespace

void make_exact(QueryNode& node) {
    for (QueryNode& child : node.children) make_exact(child);
    if (node.kind == Kind::phrase || node.kind == Kind::prefix) node.exact = true;
    if (node.kind != Kind::words) return;
    std::vector<QueryNode> phrases = exact_words(node);
    if (phrases.size() == 1) {
        phrases.front().mark = node.mark;
        node = std::move(phrases.front());
    } else {
        node.kind = Kind::any_of;
        node.text.clear();
        node.section.reset();
        node.children = std::move(phrases);
    }
}

} // namespace dateline
