// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Value slots. On disk: add at the end, never renumber.
enum class Slot : std::uint32_t {
    date,
    fingerprint, ///< what a later run recognises the article by (indexer/build/fingerprint.h)
    lang,
    source,
    author,
    tag,
    section,
    person,
    place,
    org,
    collapse, ///< sketch of the body (schema/sketch.h), by which copies of one story are known
    mentions  ///< dates that the text mentions, ISO ("2018-09-19", "2018-09"), in order of time
};
inline constexpr std::size_t slot_count = 12;

/// A field that can be filtered and counted, the slot that holds its values, the letter of its terms.
struct FacetField {
    std::string_view name;
    Slot slot;
    char letter;
};
inline constexpr std::array<FacetField, 9> facet_fields{{{"lang", Slot::lang, 'l'},
                                                         {"source", Slot::source, 's'},
                                                         {"author", Slot::author, 'a'},
                                                         {"tag", Slot::tag, 't'},
                                                         {"section", Slot::section, 'c'},
                                                         {"person", Slot::person, 'p'},
                                                         {"place", Slot::place, 'g'},
                                                         {"org", Slot::org, 'o'},
                                                         {"mentions", Slot::mentions, 'm'}}};
[[nodiscard]] const FacetField* find_facet(std::string_view name);

/// True for fields whose values are ids of people, places and organisations.
[[nodiscard]] constexpr bool is_entity_field(std::string_view name) {
    return name == "person" || name == "place" || name == "org" || name == "entity";
}

/// The boolean term of an article that has `value`, and of one that has no value of the field at all. The value of
/// "mentions" is a date, and the term finds all dates within it: 2018-09 finds 2018-09-19 (terms::mentioned_date).
[[nodiscard]] std::string facet_term(const FacetField& field, std::string_view value);
[[nodiscard]] std::string no_value_term(const FacetField& field);

/// Several values in one slot. Values keep any byte; for_each_value reads hostile bytes without going out of bounds.
[[nodiscard]] std::string pack_values(const std::vector<std::string>& values);
[[nodiscard]] std::vector<std::string_view> unpack_values(std::string_view packed); ///< views into `packed`

// Slot::date holds "20251118", "202511" or "2025" (sorts as text); absent where there is no date.

} // namespace dateline
