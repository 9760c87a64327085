// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/mentioned_dates.h"

#include "indexer/dates/parse_date.h"

namespace dateline {

std::vector<Date> mentioned_dates(std::string_view text, const std::optional<Date>& /*published*/) {
    std::vector<Date> dates;
    if (const auto date = find_date(text)) dates.push_back(*date);
    return dates;
}

} // namespace dateline
