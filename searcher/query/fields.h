// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <optional>
#include <string_view>

namespace dateline {

/// A name that may stand before a colon: a part of the article to look in, or a value that the article has.
struct QueryField {
    std::string_view name;
    std::optional<Section> section; ///< nothing: a value (facet fields, date, mentions, entity, id)
};

/// Upper and lower case are one. nullptr where there is no such field.
[[nodiscard]] const QueryField* find_query_field(std::string_view name);

/// The field that was probably meant by a name one slip away from it (two in long names); nullptr where none is.
[[nodiscard]] const QueryField* near_query_field(std::string_view name);

[[nodiscard]] std::optional<Section> find_section(std::string_view name);

} // namespace dateline
