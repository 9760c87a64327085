// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/query/ast.h"

#include <vector>

namespace dateline {

/// One of the things that stand side by side in a query.
struct GroupItem {
    QueryNode node;
    bool bare = false;           ///< a word without sign or field: it joins its neighbours
    bool signed_by_user = false; ///< + - or NOT before it
    bool spent = false;          ///< its meaning has gone into its neighbours
};

/// What things side by side mean together:
/// - bare neighbours are one text, since a word of one script may go on in the next;
/// - fields are filters: all must hold, several values of one field are alternatives unless each has its +;
/// - `section:NAME` with text behind it restricts that text;
/// - the rest is ranked by its signs.
/// REQUIRES: !items.empty()
/// THROWS: QueryError where no item holds anything to look for.
[[nodiscard]] QueryNode make_group(std::vector<GroupItem> items);

/// A node of several, standing where they stand.
/// REQUIRES: !children.empty()
[[nodiscard]] QueryNode join(QueryNode::Kind kind, std::vector<QueryNode> children);

/// True where the node looks for words somewhere.
[[nodiscard]] bool holds_text(const QueryNode& node);

/// Every text of the node that has no section of its own gets this one.
void restrict_to(Section section, QueryNode& node);

} // namespace dateline
