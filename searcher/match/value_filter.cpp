// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/value_filter.h"

#include "common/schema/facets.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// The date that Slot::date holds as digits; nothing for other bytes.
std::optional<Date> date_of_digits(std::string_view digits) {
    std::string iso(digits.substr(0, 4));
    for (std::size_t at = 4; at < digits.size(); at += 2) iso.append("-").append(digits.substr(at, 2));
    return from_iso(iso);
}

bool lies_in(const Date& date, const std::vector<DateRange>& ranges) {
    return std::any_of(ranges.begin(), ranges.end(), [&](const DateRange& range) {
        return range.first <= first_day(date) && last_day(date) <= range.last;
    });
}

bool passes_dates(const ValueFilter& filter, const std::vector<Date>& dates) {
    const auto any_in = [&](const std::vector<DateRange>& ranges) {
        return std::any_of(dates.begin(), dates.end(), [&](const Date& date) { return lies_in(date, ranges); });
    };
    const bool wants = !filter.dates.empty() || filter.none_wanted;
    if (dates.empty()) return !filter.none_excluded && (!wants || filter.none_wanted);
    return (!wants || any_in(filter.dates)) && !any_in(filter.excluded_dates);
}

} // namespace

std::vector<Date> dates_of(const Xapian::Document& document, std::string_view field) {
    std::vector<Date> dates;
    const auto add = [&](const std::optional<Date>& date) {
        if (date) dates.push_back(*date);
    };
    if (field == "date") {
        add(date_of_digits(document.get_value(static_cast<Xapian::valueno>(Slot::date))));
    } else {
        const std::string packed = document.get_value(static_cast<Xapian::valueno>(Slot::mentions));
        for (const std::string_view iso : unpack_values(packed)) add(from_iso(iso));
    }
    return dates;
}

bool ValueFilter::passes(const Xapian::Document& document) const {
    if (is_date_field(field)) return passes_dates(*this, dates_of(document, field));
    bool any = false;
    bool hit = false;
    for (const Xapian::valueno slot : slots) {
        const std::string packed = document.get_value(slot);
        for (const std::string_view value : unpack_values(packed)) {
            const std::string one(value);
            any = true;
            hit = hit || wanted.contains(one);
            if (excluded.contains(one)) return false;
        }
    }
    if (!any) return !none_excluded && ((wanted.empty() && !none_wanted) || none_wanted);
    return hit || (wanted.empty() && !none_wanted);
}

} // namespace dateline
