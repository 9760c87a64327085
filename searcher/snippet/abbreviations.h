// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dateline {

/// Words in lower case that end in a full stop inside sentences: titles before names, months, what comes before a
/// number or an example, in languages that news are written in.
[[nodiscard]] bool is_abbreviation(std::string_view word);

} // namespace dateline
