// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/value_filter.h"
#include "searcher/plan/vocabulary.h"
#include "searcher/request.h"

#include <xapian.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The filters of a request on one field, in both forms: as a query, and as a test of a document's values.
struct FieldFilters {
    std::string field; ///< "date" also for --from and --to
    Xapian::Query query;
    ValueFilter values;
};

/// One for each field that the request filters, in the order in which they first appear. Adds to `warnings` for values
/// that no article has. THROWS: UsageError where a date cannot be read
[[nodiscard]] std::vector<FieldFilters> request_filters(const SearchRequest& request, const Archive& archive,
                                                        const Vocabulary& vocabulary,
                                                        std::vector<std::string>& warnings);

/// All of those that `wanted` takes; Query::MatchAll where it takes none.
[[nodiscard]] Xapian::Query all_of(const std::vector<FieldFilters>& filters,
                                   const std::function<bool(const FieldFilters&)>& wanted);

} // namespace dateline
