// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/request_filters.h"

#include "common/schema/facets.h"
#include "common/usage_error.h"
#include "searcher/match/facet_spy.h"
#include "searcher/plan/field_query.h"
#include "searcher/query/date_range.h"

#include <algorithm>

namespace dateline {
namespace {

using Query = Xapian::Query;

DateRange read_range(const Filter& filter) {
    const Result<DateRange> range = read_date_range(filter.value, today());
    if (!range) throw UsageError("--filter: " + range.error().reason);
    return *range;
}

/// Gathers the filters of one field: the wanted are alternatives, none of the excluded may be.
class Gatherer {
  public:
    Gatherer(const std::string& field, const Archive& archive, const Vocabulary& vocabulary,
             std::vector<std::string>& warnings)
        : archive_(archive), vocabulary_(vocabulary), warnings_(warnings) {
        result_.field = field;
        result_.values.field = field;
        if (!is_date_field(field)) result_.values.slots = facet_source(field).slots;
    }

    void add(const Filter& filter) {
        ValueFilter& values = result_.values;
        std::vector<Query>& queries = filter.excluded ? excluded_ : wanted_;
        if (filter.value == "none") {
            (filter.excluded ? values.none_excluded : values.none_wanted) = true;
            queries.push_back(is_date_field(filter.field) ? no_date_query(date_field(filter.field))
                                                          : field_query(vocabulary_, filter.field, "none", warnings_));
        } else if (is_date_field(filter.field)) {
            add_range(read_range(filter), filter.excluded);
        } else {
            queries.push_back(field_query(vocabulary_, filter.field, filter.value, warnings_));
            auto& set = filter.excluded ? values.excluded : values.wanted;
            set.insert(filter.value); // also where no article has it: then none passes
            for (std::string& value : accepted_values(vocabulary_, filter.field, filter.value))
                set.insert(std::move(value));
        }
    }
    void add_range(const DateRange& range, bool excluded) {
        (excluded ? result_.values.excluded_dates : result_.values.dates).push_back(range);
        (excluded ? excluded_ : wanted_).push_back(date_query(archive_, range, date_field(result_.field)));
    }

    FieldFilters finish() {
        const auto any = [](const std::vector<Query>& queries) {
            return Query(Query::OP_OR, queries.begin(), queries.end());
        };
        Query query = wanted_.empty() ? Query::MatchAll : any(wanted_);
        if (!excluded_.empty()) query = Query(Query::OP_AND_NOT, query, any(excluded_));
        result_.query = Query(Query::OP_SCALE_WEIGHT, query, 0.0);
        return std::move(result_);
    }

  private:
    const Archive& archive_;
    const Vocabulary& vocabulary_;
    std::vector<std::string>& warnings_;
    FieldFilters result_;
    std::vector<Query> wanted_;
    std::vector<Query> excluded_;
};

} // namespace

std::vector<FieldFilters> request_filters(const SearchRequest& request, const Archive& archive,
                                          const Vocabulary& vocabulary, std::vector<std::string>& warnings) {
    std::vector<std::string> fields;
    for (const Filter& filter : request.filters)
        if (std::find(fields.begin(), fields.end(), filter.field) == fields.end()) fields.push_back(filter.field);
    std::vector<FieldFilters> all;
    for (const std::string& field : fields) {
        Gatherer gatherer(field, archive, vocabulary, warnings);
        for (const Filter& filter : request.filters)
            if (filter.field == field) gatherer.add(filter);
        all.push_back(gatherer.finish());
    }
    if (request.dates) { // narrows what date filters leave
        Gatherer gatherer("date", archive, vocabulary, warnings);
        gatherer.add_range(*request.dates, false);
        all.push_back(gatherer.finish());
    }
    return all;
}

Xapian::Query all_of(const std::vector<FieldFilters>& filters, const std::function<bool(const FieldFilters&)>& wanted) {
    std::vector<Query> all;
    for (const FieldFilters& one : filters)
        if (wanted(one)) all.push_back(one.query);
    return all.empty() ? Query::MatchAll : Query(Query::OP_AND, all.begin(), all.end());
}

} // namespace dateline
