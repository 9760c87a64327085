// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// A stretch of a longer text as its code points.
struct CodePoints {
    std::vector<char32_t> values;
    std::vector<std::uint32_t> bytes; ///< where each begins in the stretch; one more than values: its size
    bool at_text_begin = true;        ///< nothing stands before the stretch
    bool at_text_end = true;          ///< nothing stands behind it

    explicit CodePoints(std::string_view stretch);
    [[nodiscard]] std::size_t size() const { return values.size(); }
    [[nodiscard]] char32_t operator[](std::size_t at) const { return values[at]; }
    /// The number of the code point that begins at the byte, or of the first behind it.
    [[nodiscard]] std::size_t at_byte(std::size_t byte) const;
};

} // namespace dateline
