// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/facets.h"

#include "common/date.h"
#include "common/schema/bytes.h"
#include "common/schema/terms.h"

#include <algorithm>

namespace dateline {

const FacetField* find_facet(std::string_view name) {
    const auto* const found = std::find_if(facet_fields.begin(), facet_fields.end(),
                                           [&](const FacetField& field) { return field.name == name; });
    return found == facet_fields.end() ? nullptr : &*found;
}

std::string facet_term(const FacetField& field, std::string_view value) {
    if (field.slot == Slot::mentions) {
        const auto date = from_iso(value);
        return date ? terms::of_date(terms::mentioned_date, *date).back() : terms::exact(terms::mentioned_date, value);
    }
    return terms::exact(std::string(terms::value) + field.letter, value);
}

std::string no_value_term(const FacetField& field) {
    return std::string(terms::value) + 'N' + field.letter;
}

std::string pack_values(const std::vector<std::string>& values) {
    ByteWriter packed;
    for (const std::string& value : values) packed.string(value);
    return packed.take();
}

std::vector<std::string_view> unpack_values(std::string_view packed) {
    std::vector<std::string_view> values;
    ByteReader reader(packed);
    try {
        while (!reader.at_end()) values.push_back(reader.string());
    } catch (const BadRecord&) {
        // What is whole before the damage stands.
    }
    return values;
}

} // namespace dateline
