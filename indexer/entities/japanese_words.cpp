// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/japanese_words.h"

#include "common/text/character_classes.h"
#include "common/text/letter_case.h"

#include <string_view>

namespace dateline {

bool japanese_name_goes_on(const Passage& passage, std::size_t end) {
    constexpr std::u32string_view said_of_organisations =
        U"側製内外系傘本幹広関職社総代理副顧元前子株従支監会議党員所入加脱離公寄編論特当担出主長首教卒在附付学名准講中";
    const char32_t next = passage.original_at(end);
    if (is_ideograph(next)) return said_of_organisations.find(next) == std::u32string_view::npos;
    return is_katakana(next) || (next < 0x80 && is_word_character(next));
}

} // namespace dateline
