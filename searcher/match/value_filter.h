// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"

#include <xapian.h>

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace dateline {

/// The filters of a request on one field, answered from the values of a document: what --filter and --from say, for
/// facets that leave their own filter out.
struct ValueFilter {
    std::string field;                        ///< "place", "entity", "date"
    std::vector<Xapian::valueno> slots;       ///< of packed values; none for dates
    std::unordered_set<std::string> wanted;   ///< any of these; empty: all
    std::unordered_set<std::string> excluded; ///< none of these
    bool none_wanted = false;                 ///< no value is as good as a wanted one
    bool none_excluded = false;
    std::vector<DateRange> dates; ///< any of these
    std::vector<DateRange> excluded_dates;

    [[nodiscard]] bool passes(const Xapian::Document& document) const;
};

/// True for the fields whose values are dates.
[[nodiscard]] constexpr bool is_date_field(std::string_view field) {
    return field == "date" || field == "mentions";
}

/// The dates of a document: the one of "date", or all that the text names for "mentions", in order of time.
[[nodiscard]] std::vector<Date> dates_of(const Xapian::Document& document, std::string_view field);

} // namespace dateline
