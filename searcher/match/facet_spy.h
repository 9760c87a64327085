// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/value_filter.h"
#include "searcher/results.h"

#include <xapian.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// What a facet counts: the slots of its values, and how much of a date.
struct FacetSource {
    std::string field;                  ///< "place", "entity", "date:month", "mentions:year"
    std::string filter_name;            ///< the field whose filters it leaves out of its counts: "place", "date"
    std::vector<Xapian::valueno> slots; ///< of packed values; none for dates
    std::size_t iso_length = 0;         ///< of a date that is told apart: 4, 7 or 10; 0 for other values
};

/// REQUIRES: `field` is a facet that read_options() lets through
[[nodiscard]] FacetSource facet_source(const std::string& field);

/// Counts the values of facets over all matches of a query in one pass. Each facet counts the matches that pass the
/// filters of all other fields, so that what its own filter excludes can still be seen (drill-sideways).
class FacetSpy : public Xapian::MatchSpy {
  public:
    /// `filters`: those that the query itself does not hold.
    FacetSpy(std::vector<FacetSource> facets, std::vector<ValueFilter> filters);

    void operator()(const Xapian::Document& document, double weight) override;

    struct Counts {
        std::unordered_map<std::string, std::uint64_t> values;
        std::uint64_t none = 0; ///< matches without a value
    };
    /// In the order of the facets.
    [[nodiscard]] const std::vector<Counts>& counts() const { return counts_; }

  private:
    /// A filter that the document does not pass, if all such are of one field; all_passed, or several_failed.
    static constexpr std::size_t all_passed = ~std::size_t{0};
    static constexpr std::size_t several_failed = all_passed - 1;
    [[nodiscard]] std::size_t failed_filter(const Xapian::Document& document) const;

    std::vector<FacetSource> facets_;
    std::vector<ValueFilter> filters_;
    std::vector<Counts> counts_;
};

/// The facet for the results: top N by falling count then value, or dates in order of time with the gaps as zero.
[[nodiscard]] Facet make_facet(const FacetSource& source, const FacetSpy::Counts& counts, std::uint64_t top);

} // namespace dateline
