// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/languages.h"

#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr std::array<std::pair<std::string_view, Lang>, 21> tags{{
    {"en", Lang::en}, {"de", Lang::de}, {"es", Lang::es}, {"fr", Lang::fr}, {"it", Lang::it}, {"pt", Lang::pt},
    {"nl", Lang::nl}, {"sv", Lang::sv}, {"pl", Lang::pl}, {"tr", Lang::tr}, {"vi", Lang::vi}, {"id", Lang::id},
    {"ru", Lang::ru}, {"uk", Lang::uk}, {"ar", Lang::ar}, {"fa", Lang::fa}, {"hi", Lang::hi}, {"th", Lang::th},
    {"ja", Lang::ja}, {"ko", Lang::ko}, {"zh", Lang::zh},
}};

/// How many characters of each script stand in a text, told by their first bytes.
struct ScriptCounts {
    std::size_t latin = 0;
    std::size_t cyrillic = 0;
    std::size_t arabic = 0;
    std::size_t indic_or_thai = 0;
    std::size_t kana = 0;
    std::size_t han = 0;
    std::size_t hangul = 0;
};

ScriptCounts count_scripts(std::string_view text) {
    ScriptCounts counts;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0xC0) {
            counts.latin += (byte | 0x20U) >= 'a' && (byte | 0x20U) <= 'z' ? 1U : 0U;
        } else if (byte == 0xD0 || byte == 0xD1) {
            ++counts.cyrillic;
        } else if (byte >= 0xD8 && byte <= 0xDB) {
            ++counts.arabic;
        } else if (byte == 0xE0) {
            ++counts.indic_or_thai;
        } else if (byte == 0xE3) {
            const auto second = i + 1 < text.size() ? static_cast<unsigned char>(text[i + 1]) : 0U;
            counts.kana += second >= 0x81 && second <= 0x83 ? 1U : 0U;
        } else if (byte >= 0xE4 && byte <= 0xE9) {
            ++counts.han;
        } else if (byte >= 0xEA && byte <= 0xED) {
            ++counts.hangul;
        }
    }
    return counts;
}

bool is_latin(Lang lang) {
    return lang >= Lang::en && lang <= Lang::id;
}

} // namespace

Lang language_of(std::string_view tag) {
    const std::string_view base = tag.substr(0, tag.find_first_of("-_"));
    for (const auto& [name, lang] : tags) {
        if (name == base) return lang;
    }
    return Lang::any;
}

Lang passage_language(std::string_view text, Lang article) {
    const ScriptCounts counts = count_scripts(text);
    // A character of CJK says as much as three letters.
    const std::size_t cjk = 3 * (counts.kana + counts.han + counts.hangul);
    const std::size_t others = counts.cyrillic + counts.arabic + counts.indic_or_thai;
    if (cjk > 0 && cjk >= counts.latin / 2 && cjk >= others) {
        if (counts.hangul > counts.han + counts.kana) return Lang::ko;
        if (8 * counts.kana >= counts.han + counts.kana) return Lang::ja;
        return article == Lang::ja && counts.hangul == 0 ? Lang::ja : Lang::zh;
    }
    if (counts.latin >= others) return is_latin(article) ? article : Lang::en;
    if (counts.cyrillic >= counts.arabic + counts.indic_or_thai) return article == Lang::uk ? Lang::uk : Lang::ru;
    return article == Lang::any || is_latin(article) ? Lang::ar : article;
}

LangSet languages_read_in(Lang passage) {
    return only(Lang::any) | only(Lang::en) | only(passage);
}

} // namespace dateline
