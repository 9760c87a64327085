// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/query/fields.h"
#include "searcher/query/parse.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

inline constexpr std::size_t max_query_bytes = 64UL * 1024;
inline constexpr std::size_t max_query_words = 1024; ///< a character of Chinese, Japanese or Korean counts as a word
inline constexpr unsigned default_near_distance = 10;
inline constexpr unsigned max_near_distance = 1000;

/// One piece of a query. Full-width operators are their ASCII twins already.
struct QueryToken {
    enum class Kind {
        word,
        prefix,     ///< text without its *
        quote,      ///< text between the marks, without outer spaces; exact: marked with =
        everything, ///< * alone
        open,
        close,
        must,
        must_not,
        not_op,
        and_op,
        or_op,
        near_op,
        field, ///< a known name and its colon; a value (word, prefix, quote or open) stands directly behind it
        end,
    };
    Kind kind = Kind::end;
    std::string text;
    const QueryField* field = nullptr;
    bool exact = false;
    unsigned distance = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The pieces in order, Kind::end last.
/// REQUIRES: query is valid UTF-8.
/// THROWS: QueryError
[[nodiscard]] std::vector<QueryToken> read_tokens(std::string_view query);

/// True where the text holds a letter, a digit or a character of any script: something that can be looked for.
[[nodiscard]] bool has_letter(std::string_view text);

} // namespace dateline
