// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/group.h"

#include "searcher/query/fields.h"
#include "searcher/query/lexer.h"

#include <algorithm>
#include <string>
#include <utility>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Mark = QueryNode::Mark;

bool is_text(Kind kind) {
    return kind == Kind::words || kind == Kind::phrase || kind == Kind::prefix || kind == Kind::near;
}

/// Bare words side by side, as the user wrote them.
std::vector<GroupItem> join_words(std::vector<GroupItem> items) {
    std::vector<GroupItem> joined;
    for (GroupItem& item : items) {
        if (item.bare && !joined.empty() && joined.back().bare) {
            joined.back().node.text += " " + item.node.text;
            joined.back().node.end = item.node.end;
        } else {
            joined.push_back(std::move(item));
        }
    }
    return joined;
}

/// Punctuation between quotations, as in 「北」、「京」, asks for nothing; alone it is an error.
void drop_punctuation(std::vector<GroupItem>& items) {
    const std::size_t begin = items.front().node.begin;
    const std::size_t end = items.back().node.end;
    std::erase_if(items, [](const GroupItem& item) { return item.bare && !has_letter(item.node.text); });
    if (items.empty()) {
        throw QueryError{"there is no letter or digit in this", begin, end};
    }
}

/// `section:NAME` becomes the section of the texts behind it, up to the next one; with none behind it stays a filter.
void apply_sections(std::vector<GroupItem>& items) {
    std::optional<Section> section;
    GroupItem* open = nullptr;
    for (GroupItem& item : items) {
        if (item.node.kind == Kind::field && item.node.field == "section" && !item.signed_by_user) {
            section = find_section(item.node.text);
            open = &item;
        } else if (section && holds_text(item.node)) {
            restrict_to(*section, item.node);
            open->spent = true;
        }
    }
    std::erase_if(items, [](const GroupItem& item) { return item.spent; });
}

/// True for what says which articles are meant, and nothing of how well they fit.
bool is_filter(const QueryNode& node) {
    switch (node.kind) {
    case Kind::field:
    case Kind::none_of: return true;
    case Kind::all_of:
    case Kind::any_of:
    case Kind::ranked: return std::all_of(node.children.begin(), node.children.end(), is_filter);
    default: return false;
    }
}

QueryNode unmarked(QueryNode node) {
    node.mark = Mark::should;
    return node;
}

/// Filters that are alternatives to each other: plain values of one field.
struct Alternatives {
    std::string field; ///< empty: nothing joins this one
    std::vector<QueryNode> nodes;
};

void add_filter(std::vector<Alternatives>& filters, GroupItem item) {
    const bool is_plain = item.node.kind == Kind::field && !item.signed_by_user;
    const std::string field = is_plain ? item.node.field : "";
    const auto same = std::find_if(filters.begin(), filters.end(),
                                   [&](const Alternatives& other) { return is_plain && other.field == field; });
    Alternatives& to = same == filters.end() ? filters.emplace_back(Alternatives{field, {}}) : *same;
    to.nodes.push_back(unmarked(std::move(item.node)));
}

QueryNode join_if_several(Kind kind, std::vector<QueryNode> nodes) {
    return nodes.size() == 1 ? std::move(nodes.front()) : join(kind, std::move(nodes));
}

QueryNode join_ranked(std::vector<QueryNode> nodes) {
    const auto all = [&](Mark mark) {
        return std::all_of(nodes.begin(), nodes.end(), [&](const QueryNode& node) { return node.mark == mark; });
    };
    const bool none = all(Mark::must_not);
    const bool every = all(Mark::must);
    if (none || every || nodes.size() == 1) {
        std::transform(nodes.begin(), nodes.end(), nodes.begin(), unmarked);
    }
    if (none) {
        return join(Kind::none_of, std::move(nodes));
    }
    return join_if_several(every ? Kind::all_of : Kind::ranked, std::move(nodes));
}

} // namespace

QueryNode join(Kind kind, std::vector<QueryNode> children) {
    QueryNode node;
    node.kind = kind;
    node.begin = children.front().begin;
    node.end = children.back().end;
    for (const QueryNode& child : children) {
        node.begin = std::min(node.begin, child.begin);
        node.end = std::max(node.end, child.end);
    }
    node.children = std::move(children);
    return node;
}

bool holds_text(const QueryNode& node) {
    return is_text(node.kind) || std::any_of(node.children.begin(), node.children.end(), holds_text);
}

void restrict_to(Section section, QueryNode& node) {
    if (is_text(node.kind) && !node.section) {
        node.section = section;
    }
    for (QueryNode& child : node.children) {
        restrict_to(section, child);
    }
}

QueryNode make_group(std::vector<GroupItem> items) {
    items = join_words(std::move(items));
    drop_punctuation(items);
    apply_sections(items);
    std::vector<QueryNode> ranked;
    std::vector<Alternatives> filters;
    for (GroupItem& item : items) {
        if (item.node.mark != Mark::must_not && is_filter(item.node)) {
            add_filter(filters, std::move(item));
        } else {
            ranked.push_back(std::move(item.node));
        }
    }
    std::vector<QueryNode> all;
    if (!ranked.empty()) {
        all.push_back(join_ranked(std::move(ranked)));
    }
    for (Alternatives& filter : filters) {
        all.push_back(join_if_several(Kind::any_of, std::move(filter.nodes)));
    }
    return join_if_several(Kind::all_of, std::move(all));
}

} // namespace dateline
