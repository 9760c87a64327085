// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parse.h"

#include "common/utf8.h"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Mark = QueryNode::Mark;

std::string quoted(std::string_view text) {
    return '"' + printable(text) + '"';
}

std::string in_section(const QueryNode& node) {
    return node.section ? " in " + std::string(name_of(*node.section)) : "";
}

bool is_compound(const QueryNode& node) {
    switch (node.kind) {
    case Kind::all_of:
    case Kind::any_of:
    case Kind::ranked:
    case Kind::none_of: return true;
    default: return false;
    }
}

/// A part of something larger: brackets keep its own parts together.
std::string part(const QueryNode& node) {
    return is_compound(node) ? "(" + describe(node) + ")" : describe(node);
}

std::string list(const std::string& title, const std::vector<QueryNode>& nodes) {
    std::string text = title + ":";
    for (const QueryNode& node : nodes) {
        text += (&node == &nodes.front() ? " " : "; ") + part(node);
    }
    return text;
}

std::string marked(const std::string& title, const std::vector<QueryNode>& nodes, Mark mark) {
    std::string text;
    for (const QueryNode& node : nodes) {
        if (node.mark == mark) {
            text += (text.empty() ? title + ": " : "; ") + part(node);
        }
    }
    return text;
}

std::string describe_ranked(const QueryNode& query) {
    std::string text = marked("required", query.children, Mark::must);
    const std::string should = marked(text.empty() ? "any of" : "better with", query.children, Mark::should);
    for (const std::string& more : {should, marked("not", query.children, Mark::must_not)}) {
        text += (text.empty() || more.empty() ? "" : "; ") + more;
    }
    return text;
}

std::string describe_near(const QueryNode& query) {
    if (query.children.size() != 2) {
        return "nothing";
    }
    return part(query.children[0]) + " within " + std::to_string(query.distance) + " words of " +
           part(query.children[1]);
}

} // namespace

std::string describe(const QueryNode& query) {
    switch (query.kind) {
    case Kind::words: return "words " + quoted(query.text) + in_section(query);
    case Kind::phrase: return (query.exact ? "exact phrase " : "phrase ") + quoted(query.text) + in_section(query);
    case Kind::prefix: return "words that begin with " + quoted(query.text) + in_section(query);
    case Kind::near: return describe_near(query);
    case Kind::all_of: return list("all of", query.children);
    case Kind::any_of: return list("any of", query.children);
    case Kind::ranked: return describe_ranked(query);
    case Kind::none_of: return list("every article but", query.children);
    case Kind::field: return query.field + " is " + (query.text == "none" ? "none" : quoted(query.text));
    case Kind::everything: return "every article";
    }
    return "nothing";
}

} // namespace dateline
