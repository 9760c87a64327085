// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/query/ast.h"

#include <string>
#include <string_view>
#include <variant>

namespace dateline {

/// Why a query cannot be read, and where: byte offsets into the query.
struct QueryError {
    std::string reason;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads the query language of README. Never drops a part in silence: what cannot be read is an error.
[[nodiscard]] std::variant<QueryNode, QueryError> parse_query(std::string_view query);

/// The query, a line of carets under the place, the reason; columns count wide characters as two.
[[nodiscard]] std::string show_error(std::string_view query, const QueryError& error);

/// The tree in words, for --explain: `any of: words "kim jong"; not: phrase "…"`.
[[nodiscard]] std::string describe(const QueryNode& query);

} // namespace dateline
