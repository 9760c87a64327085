// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Words of a query that are looked for, and where they begin in it.
struct QueryText {
    std::string text; ///< as it was typed
    std::size_t begin = 0;
    bool operator==(const QueryText&) const = default;
};

/// The words and the insides of quotation marks, each on its own. Left out: what must not match, values of fields (but
/// not of sections: title:word is one), beginnings of words (word*), and quotations that must match to the letter.
/// REQUIRES: read_tokens() can read the query
[[nodiscard]] std::vector<QueryText> query_texts(std::string_view query);

} // namespace dateline
