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
/// The grammar stands in parse.cpp. Total: any bytes give a tree or an error, in linear time.
/// THROWS: std::invalid_argument where a date is asked for and $DATELINE_TODAY is no day.
[[nodiscard]] std::variant<QueryNode, QueryError> parse_query(std::string_view query);

/// The query, a line of carets under the place, the reason; columns count wide characters as two.
/// Fit for a terminal; three lines, the last without its newline. Of a long query what stands around the place.
[[nodiscard]] std::string show_error(std::string_view query, const QueryError& error);

/// The tree in words, for --explain: `any of: words "kim jong"; not: phrase "…"`.
[[nodiscard]] std::string describe(const QueryNode& query);

} // namespace dateline
