// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace dateline {

/// What one part of a query says of one article.
struct WhyPart {
    std::size_t depth = 0; ///< 0 for the query and the filters; the parts of a part stand behind it, one deeper
    std::string what;      ///< the part in words
    bool matches = false;
    std::string reason; ///< where it is found, or what stands in its way
};

/// Why an article does or does not match a request.
struct WhyReport {
    std::string id;
    std::string title;
    bool matches = false;
    std::uint64_t rank = 0;  ///< among all matches; 0 where it is none
    std::uint64_t total = 0; ///< of matches
    std::vector<WhyPart> parts;
};

/// monostate where no article has the id. Each part is planned and asked as a search asks it.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] std::variant<std::monostate, WhyReport, QueryError>
why(SearchSession& session, const SearchRequest& request, const std::string& id);

} // namespace dateline
