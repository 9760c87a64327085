// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/date.h"
#include "searcher/plan/vocabulary.h"

#include <xapian.h>

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The articles with a value of a facet field, of `entity` (a person, place or organisation), `named` or `id`; "none":
/// without one. A name of an identity means the identity, whatever its language; `lang` "zh" means zh-Hant too where no
/// article is plain "zh"; a value that no article has as it stands is looked for in other spellings of its letters.
/// Adds to `warnings` where nothing is found. Weight 0.
[[nodiscard]] Xapian::Query field_query(const Vocabulary& vocabulary, std::string_view field, const std::string& value,
                                        std::vector<std::string>& warnings);

/// The terms of the values that such a filter takes, without prefix: what facet slots hold. Not for "none".
[[nodiscard]] std::vector<std::string> accepted_values(const Vocabulary& vocabulary, std::string_view field,
                                                       const std::string& value);

enum class DateField { published, mentioned };
[[nodiscard]] constexpr DateField date_field(std::string_view name) {
    return name == "mentions" ? DateField::mentioned : DateField::published;
}

/// The articles with a date in the range: all days that it may mean lie in the range. Weight 0.
[[nodiscard]] Xapian::Query date_query(const Archive& archive, const DateRange& range, DateField field);

/// The articles without a date. Weight 0.
[[nodiscard]] Xapian::Query no_date_query(DateField field);

} // namespace dateline
