// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a row of a list says of its name. The first four are those of NameRole and of users' lists.
enum class RowRole : std::uint8_t {
    main,      ///< the form to show
    alias,     ///< another form
    former,    ///< no longer used
    ambiguous, ///< can mean something else too: counts only beside a certain name of the identity
    demonym,   ///< an adjective or inhabitant of a country
    capital,   ///< a capital or seat of government that stands for its country
    compound   ///< a news compound of one-character country names (中美)
};

struct ListRow {
    std::string id;
    EntityType type = EntityType::person;
    std::string lang;
    std::string name;
    RowRole role = RowRole::main;
    std::size_t line = 0; ///< in its file, from 1
};

/// The rows of a list of identities: id, type, language, name, role, tab separated; # begins a comment line.
/// `file` names it in errors. THROWS: EntityListError
[[nodiscard]] std::vector<ListRow> read_list(std::string_view text, std::string_view file);

/// The rows of a table of the rules, split at tabs; each has `columns` cells.
/// THROWS: EntityListError
[[nodiscard]] std::vector<std::vector<std::string_view>> read_table(std::string_view text, std::size_t columns,
                                                                    std::string_view file);

} // namespace dateline
