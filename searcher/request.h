// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

enum class SortOrder { relevance, newest, oldest };

/// FIELD=VALUE or FIELD!=VALUE; value "none" asks for articles without one.
struct Filter {
    std::string field;
    std::string value;
    bool excluded = false;
};
struct FacetRequest {
    std::string field; ///< "place", "date:year", "date:month", "date:day"
    std::uint64_t top = 10;
};

/// What one search asks for, read and checked; no argv in it.
struct SearchRequest {
    std::string query;
    std::uint64_t limit = 10;
    std::uint64_t offset = 0;
    SortOrder sort = SortOrder::relevance;
    std::vector<Filter> filters;
    std::optional<DateRange> dates;
    std::vector<FacetRequest> facets;
    std::uint64_t snippet_length = 200; ///< code points; 0: none
    bool with_articles = true;          ///< false: hits carry only the article id (TREC runs)
    bool explain = false;               ///< say of each hit why it has its score
    bool exact_total = true;            ///< count every match
    std::string names_lang = "en";      ///< of the names of people, places and organisations
};

} // namespace dateline
