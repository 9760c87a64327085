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
        near,    ///< two children (words or phrase) within `distance` words, any order
        all_of,  ///< every child must match
        any_of,  ///< any child may match, all count
        ranked,  ///< first child required or any; `must`, `must_not`, `should` by marks of the children
        none_of, ///< no child may match
        field,   ///< field has value `text` (facet fields, date: text is a range; "none")
        everything,
    };
    Kind kind = Kind::words;
    std::string text;
    std::string field;              ///< for Kind::field: name of a facet field, "date", "entity", "mentions"
    std::optional<Section> section; ///< words, phrase, prefix: only in this section
    bool exact = false;
    unsigned distance = 0;
    std::vector<QueryNode> children;
    std::size_t begin = 0; ///< where in the query it stands, in bytes
    std::size_t end = 0;
};

} // namespace dateline
