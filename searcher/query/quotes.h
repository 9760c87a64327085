// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dateline {

/// The characters that end a quotation begun with `open`; empty where `open` begins none. Marks of one language end
/// those of another („…“, “…”, ”…”), and a straight one ends a curved one, as keyboards mix them.
[[nodiscard]] constexpr std::u32string_view closing_quotes(char32_t open) {
    switch (open) {
    case U'"':
    case U'＂': return U"\"＂";
    case U'“':
    case U'”':
    case U'„':
    case U'‟': return U"”“‟\"＂";
    case U'「': return U"」";
    case U'『': return U"』";
    case U'｢': return U"｣";
    case U'«': return U"»";
    case U'»': return U"«";
    default: return {};
    }
}

/// Marks that only end.
[[nodiscard]] constexpr bool is_closing_quote(char32_t c) {
    return c == U'」' || c == U'』' || c == U'｣';
}

} // namespace dateline
