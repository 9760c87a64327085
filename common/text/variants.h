// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace dateline {

/// The plain form of a letter that Unicode does not decompose (ø, ł, ß …) or of a typographic mark (’, –); empty for
/// others.
[[nodiscard]] std::string_view latin_variant(char32_t c);

/// The simplified Chinese form of a Japanese new character form (経 -> 经); every other character stays itself.
/// Source of the pairs: the Jōyō kanji table (2010), which names the old form of each simplified one, and the General
/// List of Simplified Chinese Characters (2013), which names the same old forms.
[[nodiscard]] char32_t character_variant(char32_t c);

} // namespace dateline
