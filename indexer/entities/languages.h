// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace dateline {

/// The languages that names are listed in or rules written for.
enum class Lang : std::uint8_t {
    any,
    en,
    de,
    es,
    fr,
    it,
    pt,
    nl,
    sv,
    pl,
    tr,
    vi,
    id,
    ru,
    uk,
    ar,
    fa,
    hi,
    th,
    ja,
    ko,
    zh
};

/// The languages as bits, so that a name says in one word where it holds.
using LangSet = std::uint32_t;
[[nodiscard]] constexpr LangSet only(Lang lang) {
    return LangSet{1} << static_cast<unsigned>(lang);
}

/// "zh-Hant" -> zh; any for an empty tag and for languages not named above.
[[nodiscard]] Lang language_of(std::string_view tag);

/// The language of a passage: what its script says, and the article's language where the script leaves a choice.
[[nodiscard]] Lang passage_language(std::string_view text, Lang article);

/// The names that hold in a passage of that language: its own, those of any language, and English ones.
[[nodiscard]] LangSet languages_read_in(Lang passage);

} // namespace dateline
