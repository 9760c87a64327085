// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// A file of indexer/entities/lists as it was when the program was built.
struct EmbeddedList {
    std::string_view name; ///< "people.tsv", "rules/titles.tsv"
    std::string_view text;
};

/// In order of name. The build generates the definition (cmake/embed.cmake).
[[nodiscard]] const std::vector<EmbeddedList>& embedded_lists();

} // namespace dateline
