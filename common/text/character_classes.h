// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/characters.h"

namespace dateline {

/// icu::classify(), remembered for each code point.
[[nodiscard]] icu::CharClass class_of(char32_t c);

/// Han characters, of any plane.
[[nodiscard]] bool is_ideograph(char32_t c);

} // namespace dateline
