// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A query as its reader meant it. No Xapian, no analysis: words are the user's own characters.
struct QueryNode {
    enum class Kind {
        words,   ///< text: ranked, any may match
        phrase,  ///< text: folded text must contain it; exact: unfolded
        prefix,  ///< text: beginning of a word
        near,    ///< two children (words or phrase, of one section) within `distance` words, any order
        all_of,  ///< every child must match
        any_of,  ///< any child may match, all count
        ranked,  ///< by marks of the children: every `must`, no `must_not`; without a `must` any `should`
        none_of, ///< no child may match
        field,   ///< field has value `text` (facet fields, date: text is a range; "none")
        everything,
    };
    /// What a child of Kind::ranked is to its parent; `should` anywhere else. A ranked node has two children or more,
    /// one of them no `must_not`. Fields beside words are filters: `a b lang:ja` is all_of(words, field).
    enum class Mark { should, must, must_not };

    Kind kind = Kind::words;
    Mark mark = Mark::should;
    std::string text;
    std::string field;              ///< for Kind::field: name of a facet field, "date", "entity", "mentions", "id"
    std::optional<Section> section; ///< words, phrase, prefix, near: only in this section
    bool exact = false;             ///< phrase: as typed; field: `text` is the value itself, and no name of it
    unsigned distance = 0;
    std::vector<QueryNode> children;
    std::size_t begin = 0; ///< where in the query it stands, in bytes
    std::size_t end = 0;
};

} // namespace dateline
