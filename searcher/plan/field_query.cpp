// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/field_query.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"
#include "common/text/fold.h"
#include "searcher/plan/identities.h"
#include "searcher/plan/named_query.h"

#include <algorithm>

namespace dateline {
namespace {

/// A value in another spelling is looked for among so many values of its field.
constexpr std::size_t most_values = 100'000;

Xapian::Query any_of(const std::vector<std::string>& terms) {
    if (terms.empty()) return Xapian::Query::MatchNothing;
    return Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT,
                         Xapian::Query(Xapian::Query::OP_OR, terms.begin(), terms.end()), 0.0);
}

void add_distinct(std::vector<std::string>& to, std::string value) {
    if (std::find(to.begin(), to.end(), value) == to.end()) to.push_back(std::move(value));
}

/// Values of the field that begin with `begin`, as `wanted` says.
std::vector<std::string> values_like(const Vocabulary& vocabulary, const FacetField& field, const std::string& begin,
                                     const std::function<bool(std::string_view)>& wanted) {
    const std::size_t prefix = facet_term(field, "").size();
    std::vector<std::string> values;
    for (const std::string& term : vocabulary.terms_with(facet_term(field, begin), most_values))
        if (wanted(std::string_view(term).substr(prefix))) values.push_back(term.substr(prefix));
    return values;
}

bool is_entity(const FacetField& field) {
    return field.slot == Slot::person || field.slot == Slot::place || field.slot == Slot::org;
}

std::vector<std::string> accepted(const Vocabulary& vocabulary, const FacetField& field, const std::string& value) {
    std::vector<std::string> values;
    const auto exists = [&](const std::string& one) { return vocabulary.frequency(facet_term(field, one)) > 0; };
    if (exists(value)) values.push_back(value);
    if (is_entity(field))
        for (std::string& id : bearers_of(vocabulary, value))
            if (exists(id)) add_distinct(values, std::move(id));
    if (!values.empty()) return values;
    if (field.slot == Slot::lang) return values_like(vocabulary, field, value + "-", [](auto) { return true; });
    const std::string folded = fold_key(value);
    return values_like(vocabulary, field, "", [&](std::string_view other) { return fold_key(other) == folded; });
}

constexpr std::array<std::string_view, 3> entity_fields{"person", "place", "org"};

/// Calls f(facet field) for the field, or for all that `entity` means.
template <class F> void each_field(std::string_view name, F&& f) {
    if (name == "entity") {
        for (const std::string_view one : entity_fields) f(*find_facet(one));
    } else if (const FacetField* const field = find_facet(name)) {
        f(*field);
    }
}

std::string_view term_prefix(DateField field) {
    return field == DateField::published ? terms::date : terms::mentioned_date;
}

std::string digits_of(Date date) {
    std::string digits = to_iso(date);
    std::erase(digits, '-');
    return digits;
}

/// The years of the range in which the archive has a date.
std::vector<std::int16_t> years_in(const Archive& archive, const DateRange& range, std::string_view prefix) {
    std::vector<std::int16_t> years;
    const std::string begin = std::string(prefix) + digits_of({range.first.year, 0, 0});
    auto at = archive.all.allterms_begin(std::string(prefix));
    const auto end = archive.all.allterms_end(std::string(prefix));
    if (at != end) at.skip_to(begin);
    while (at != end) {
        const std::string term = *at;
        const std::optional<Date> year = from_iso(std::string_view(term).substr(prefix.size(), 4));
        if (!year || year->year > range.last.year) break;
        years.push_back(year->year);
        if (year->year == 9999) break;
        at.skip_to(std::string(prefix) + digits_of({static_cast<std::int16_t>(year->year + 1), 0, 0}));
    }
    return years;
}

/// Adds the largest terms that lie within the range: the year, else its months, else their days.
void add_covering(Date part, const DateRange& range, std::string_view prefix, std::vector<std::string>& terms) {
    const Date first = first_day(part);
    const Date last = last_day(part);
    if (last < range.first || range.last < first) return;
    if (range.first <= first && last <= range.last) {
        terms.push_back(std::string(prefix) + digits_of(part));
        return;
    }
    const bool is_year = part.month == 0;
    const int most = is_year ? 12 : last.day;
    for (int i = 1; i <= most; ++i) {
        (is_year ? part.month : part.day) = static_cast<std::uint8_t>(i);
        add_covering(part, range, prefix, terms);
    }
}

} // namespace

Xapian::Query field_query(const Vocabulary& vocabulary, std::string_view field, const std::string& value,
                          std::vector<std::string>& warnings) {
    if (field == "named") return named_query(vocabulary, value, warnings);
    if (field == "id") return any_of({terms::exact(terms::id, value)});
    std::vector<std::string> terms;
    std::vector<Xapian::Query> none;
    each_field(field, [&](const FacetField& one) {
        if (value == "none") {
            none.push_back(any_of({no_value_term(one)}));
            return;
        }
        for (const std::string& accepted_value : accepted(vocabulary, one, value))
            terms.push_back(facet_term(one, accepted_value));
    });
    if (!none.empty()) return Xapian::Query(Xapian::Query::OP_AND, none.begin(), none.end());
    if (terms.empty()) warnings.push_back("no article has " + std::string(field) + " \"" + value + '"');
    return any_of(terms);
}

std::vector<std::string> accepted_values(const Vocabulary& vocabulary, std::string_view field,
                                         const std::string& value) {
    std::vector<std::string> values;
    each_field(field, [&](const FacetField& one) {
        for (std::string& accepted_value : accepted(vocabulary, one, value))
            add_distinct(values, std::move(accepted_value));
    });
    return values;
}

Xapian::Query date_query(const Archive& archive, const DateRange& range, DateField field) {
    std::vector<std::string> terms;
    for (const std::int16_t year : years_in(archive, range, term_prefix(field)))
        add_covering({year, 0, 0}, range, term_prefix(field), terms);
    return any_of(terms);
}

Xapian::Query no_date_query(DateField field) {
    return any_of(
        {field == DateField::published ? std::string(terms::no_date) : no_value_term(*find_facet("mentions"))});
}

} // namespace dateline
