// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/cjk_organisations.h"

#include "common/text/character_classes.h"
#include "common/text/letter_case.h"
#include "indexer/entities/japanese_words.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longest_name = 14;

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

bool is_in(std::u32string_view characters, char32_t c) {
    return characters.find(c) != std::u32string_view::npos;
}

/// Words of one character that no Chinese organisation has in its name.
bool parts_chinese(char32_t c) {
    return is_in(
        U"的了在是和与及对由为被把将从向到于以等也都就而或但又个这那该各其某名位月年日时后前让给跟使并则曾已不有"
        U"我你他她它们每任考入进赴获属称间擢购读诉",
        c);
}

/// Prefixes of Japanese that are no part of a name: 同社, 各大学.
bool parts_japanese(char32_t c) {
    return is_in(U"同各元現両当他諸某毎後", c);
}

bool is_digit(char32_t c) {
    return (c >= U'0' && c <= U'9') || (c >= 0xFF10 && c <= 0xFF19);
}

bool is_latin_or_digit(char32_t c) {
    return is_digit(c) || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || c == U'&';
}

/// What goes on with a word that closes a Chinese name and makes another word of it: 大学生, 银行家, 公司法.
bool makes_another_word(char32_t c) {
    return is_in(U"生家員员長长人者法城派債债卡史業业制型間间級级性的論论学會会系側权權", c) && c != U'的';
}

} // namespace

bool CjkOrganisations::may_be_inside(const Passage& passage, std::size_t at) const {
    const char32_t c = passage.characters[at].written;
    if (passage.lang == Lang::zh) return is_ideograph(c) && !parts_chinese(passage.characters[at].folded);
    const char32_t before = at == 0 ? U'\0' : passage.characters[at - 1].written;
    if (c == U'・') return is_katakana(before) && is_katakana(passage.characters[at + 1].written);
    if (is_in(U"年月日回代期次", c) && (is_digit(before) || is_in(U"一二三四五六七八九十", before))) return false;
    return is_ideograph(c) || is_katakana(c) || is_latin_or_digit(c) || c == U'々';
}

bool CjkOrganisations::is_one_word(const Passage& passage, std::size_t begin, std::size_t end) {
    return words_.boundaries(text_of(passage, begin, end)).size() <= 2;
}

std::size_t CjkOrganisations::chinese_begin(const Passage& passage, std::size_t first, std::size_t suffix) {
    for (std::size_t i = first; i + 2 <= suffix; ++i) {
        if (marks_.name_begins_at(i)) return i;
    }
    // Without a listed name at its head a name must fill what stands between two bounds.
    constexpr std::size_t longest_unknown = 6;
    const char32_t before = first == 0 ? U'\0' : passage.characters[first - 1].folded;
    const bool bound = !is_ideograph(before) || parts_chinese(before) || marks_.ends_at(first);
    return bound && suffix - first <= longest_unknown && !is_one_word(passage, first, suffix) ? first : suffix;
}

std::size_t CjkOrganisations::begin_of(const Passage& passage, std::size_t suffix) {
    std::size_t first = suffix;
    while (first > 0 && suffix - first < longest_name && may_be_inside(passage, first - 1)) --first;
    if (suffix - first >= longest_name) return suffix;
    if (passage.lang == Lang::zh) return chinese_begin(passage, first, suffix);
    while (first < suffix && parts_japanese(passage.characters[first].written)) ++first;
    return first;
}

bool CjkOrganisations::is_ordinary(const Passage& passage, std::size_t begin, std::size_t suffix) const {
    const RuleTables& tables = lists_.tables;
    const WordSet& words = passage.lang == Lang::zh ? tables.chinese_not_names : tables.japanese_not_names;
    return words.contains(text_of(passage, begin, suffix)) ||
           (suffix >= begin + 2 && words.contains(text_of(passage, begin, begin + 2)) && !marks_.name_begins_at(begin));
}

bool CjkOrganisations::ends_at(const Passage& passage, std::size_t end) const {
    if (marks_.begins_at(end)) return true;
    if (passage.lang == Lang::ja) return !japanese_name_goes_on(passage, passage.characters[end].begin);
    return !makes_another_word(passage.characters[end].folded);
}

void CjkOrganisations::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::zh && passage.lang != Lang::ja) return;
    marks_.read(passage, lists_.dictionary);
    const NameDictionary& names = lists_.dictionary;
    for (const Hit& hit : passage.hits) {
        const bool closes =
            std::any_of(names.begin_senses(*hit.name), names.end_senses(*hit.name), [&](const Sense& sense) {
                return sense.use == Use::org_after && passage.holds(sense, hit.begin, hit.end);
            });
        if (!closes) continue;
        const std::size_t suffix = passage.character_at(hit.begin);
        const std::size_t end = passage.character_at(hit.end);
        const std::size_t begin = begin_of(passage, suffix);
        if (suffix < begin + 2 || !ends_at(passage, end) || is_ordinary(passage, begin, suffix)) continue;
        proposals.push_back(
            {passage.characters[begin].begin, hit.end, EntityType::org, Strength::rule, nullptr, 0, false});
    }
}

} // namespace dateline
