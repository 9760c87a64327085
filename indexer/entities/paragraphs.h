// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace dateline {

struct Paragraph {
    std::size_t begin = 0; ///< in bytes of the text it is part of
    std::string_view text; ///< not empty
};

/// The lines of a text, in order; what stands between empty lines where its lines were broken at a margin, so that no
/// name is cut there.
[[nodiscard]] std::vector<Paragraph> paragraphs_of(std::string_view text);

} // namespace dateline
