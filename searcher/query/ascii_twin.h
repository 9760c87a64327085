// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/utf8.h"

#include <string>
#include <string_view>

namespace dateline {

/// The ASCII character that a full-width form or the ideographic space stands for; others stay themselves.
[[nodiscard]] constexpr char32_t ascii_twin(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) {
        return c - 0xFF01 + U'!';
    }
    return c == 0x3000 ? U' ' : c;
}

/// REQUIRES: text is valid UTF-8.
[[nodiscard]] inline std::string ascii_form(std::string_view text) {
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        append_code_point(plain, ascii_twin(next_code_point(text, at)));
    }
    return plain;
}

} // namespace dateline
