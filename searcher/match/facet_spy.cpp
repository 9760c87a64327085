// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/facet_spy.h"

#include "common/schema/facets.h"

#include <algorithm>
#include <optional>

namespace dateline {
namespace {

/// A histogram with more bars shows only those that have something.
constexpr std::size_t most_bars = 5000;

Xapian::valueno number_of(Slot slot) {
    return static_cast<Xapian::valueno>(slot);
}

std::size_t length_of_unit(std::string_view unit) {
    return unit == "year" ? 4 : unit == "month" ? 7 : 10;
}

/// Each distinct unit of time once. Dates known less precisely are in none of them.
bool count_dates(const Xapian::Document& document, const FacetSource& facet, FacetSpy::Counts& counts) {
    std::string last;
    for (const Date& date : dates_of(document, facet.filter_name)) { // they come in order of time
        std::string iso = to_iso(date);
        if (iso.size() < facet.iso_length) continue;
        iso.resize(facet.iso_length);
        if (iso != last) ++counts.values[iso];
        last = std::move(iso);
    }
    return !last.empty();
}

bool count_values(const Xapian::Document& document, const FacetSource& facet, FacetSpy::Counts& counts) {
    bool any = false;
    for (const Xapian::valueno slot : facet.slots) {
        const std::string packed = document.get_value(slot);
        for (const std::string_view value : unpack_values(packed)) {
            ++counts.values[std::string(value)];
            any = true;
        }
    }
    return any;
}

/// The unit of time that begins with a date, and the next one.
Date next_unit(Date date) {
    if (date.month == 0) return {static_cast<std::int16_t>(date.year + 1), 0, 0};
    if (date.day != 0) return from_days(to_days(date) + 1);
    return date.month == 12 ? Date{static_cast<std::int16_t>(date.year + 1), 1, 0}
                            : Date{date.year, static_cast<std::uint8_t>(date.month + 1), 0};
}

FacetValue bar(const std::string& iso, std::uint64_t count) {
    return {iso, {}, iso, count};
}

/// In order of time, the gaps between the first and the last as zero.
std::vector<FacetValue> histogram(const FacetSpy::Counts& counts) {
    std::vector<std::pair<std::string, std::uint64_t>> known(counts.values.begin(), counts.values.end());
    std::sort(known.begin(), known.end());
    std::vector<FacetValue> bars;
    std::optional<Date> expected;
    for (const auto& [iso, count] : known) {
        const std::optional<Date> date = from_iso(iso);
        while (date && expected && *expected < *date && bars.size() < most_bars) {
            bars.push_back(bar(to_iso(*expected), 0));
            expected = next_unit(*expected);
        }
        bars.push_back(bar(iso, count));
        if (date) expected = next_unit(*date);
    }
    return bars;
}

} // namespace

FacetSource facet_source(const std::string& field) {
    const std::size_t colon = field.find(':');
    const std::string name = field.substr(0, colon);
    if (colon != std::string::npos) {
        return {field, name, {}, length_of_unit(std::string_view(field).substr(colon + 1))};
    }
    if (field == "entity")
        return {field, field, {number_of(Slot::person), number_of(Slot::place), number_of(Slot::org)}};
    return {field, field, {number_of(find_facet(field)->slot)}};
}

FacetSpy::FacetSpy(std::vector<FacetSource> facets, std::vector<ValueFilter> filters)
    : facets_(std::move(facets)), filters_(std::move(filters)), counts_(facets_.size()) {}

std::size_t FacetSpy::failed_filter(const Xapian::Document& document) const {
    std::size_t failed = all_passed;
    for (std::size_t i = 0; i < filters_.size(); ++i) {
        if (filters_[i].passes(document)) continue;
        if (failed != all_passed && filters_[failed].field != filters_[i].field) return several_failed;
        failed = i;
    }
    return failed;
}

void FacetSpy::operator()(const Xapian::Document& document, double /*weight*/) {
    const std::size_t failed = failed_filter(document);
    if (failed == several_failed) return;
    for (std::size_t i = 0; i < facets_.size(); ++i) {
        if (failed != all_passed && filters_[failed].field != facets_[i].filter_name) continue;
        const auto count = facets_[i].iso_length != 0 ? count_dates : count_values;
        if (!count(document, facets_[i], counts_[i])) ++counts_[i].none;
    }
}

Facet make_facet(const FacetSource& source, const FacetSpy::Counts& counts, std::uint64_t top) {
    Facet facet;
    facet.field = source.field;
    facet.none = counts.none;
    if (source.iso_length != 0) {
        facet.values = histogram(counts);
        return facet;
    }
    using Entry = std::pair<std::string_view, std::uint64_t>;
    std::vector<Entry> entries(counts.values.begin(), counts.values.end());
    const std::size_t shown = std::min<std::uint64_t>(top, entries.size());
    std::partial_sort(
        entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(shown), entries.end(),
        [](const Entry& a, const Entry& b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    facet.left_out = entries.size() - shown;
    for (std::size_t i = 0; i < shown; ++i) {
        const std::string value(entries[i].first);
        facet.values.push_back({value, {}, value, entries[i].second});
    }
    return facet;
}

} // namespace dateline
