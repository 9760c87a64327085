// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/dotted_people.h"

#include "common/text/character_classes.h"
#include "common/text/letter_case.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longest_part = 9;
constexpr std::size_t longest_name = 30;

bool is_dot(const Passage& passage, std::size_t at) {
    const char32_t c = passage.characters[at].written;
    if (passage.lang == Lang::ja) return c == 0x30FB || c == 0xFF65 || c == 0xFF1D || c == U'=' || c == 0x30A0;
    return c == 0xB7 || c == 0x2027 || c == 0x30FB || c == 0x2022 || c == 0xFF0E;
}

/// Characters that write sounds and often are words at the edge of a name.
bool is_word_before(char32_t c) {
    return std::u32string_view(U"因于以由让来所中女国可对").find(c) != std::u32string_view::npos;
}
bool is_word_behind(char32_t c) {
    return std::u32string_view(U"因于以由让来所可曾则日").find(c) != std::u32string_view::npos;
}

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

bool is_capital_letter(const Passage& passage, std::size_t at) {
    return is_capital(passage.characters[at].written);
}

} // namespace

bool DottedPeople::writes_sound(const Passage& passage, std::size_t at) const {
    const Character& c = passage.characters[at];
    return passage.lang == Lang::ja ? is_katakana(c.written) : lists_.tables.transliteration.contains(c.folded);
}

std::size_t DottedPeople::begin_of(const Passage& passage, std::size_t dot) const {
    std::size_t begin = dot;
    while (begin > 0 && dot - begin < longest_part && writes_sound(passage, begin - 1)) {
        if (begin < dot && (titles_.ends_at(begin) || titles_.name_ends_at(begin))) break;
        --begin;
    }
    if (passage.lang == Lang::ja) return begin > 0 && is_katakana(passage.characters[begin - 1].written) ? dot : begin;
    while (begin < dot && is_word_before(passage.characters[begin].folded)) ++begin;
    const bool initial = begin == dot && dot > 0 && is_capital_letter(passage, dot - 1);
    return initial ? dot - 1 : begin;
}

std::size_t DottedPeople::end_of(const Passage& passage, std::size_t begin, std::size_t dot) const {
    std::size_t end = dot;
    for (std::size_t at = dot; is_dot(passage, at) && at - begin < longest_name;) {
        std::size_t next = at + 1;
        while (next - at <= longest_part && writes_sound(passage, next) && (next == at + 1 || !titles_.begins_at(next)))
            ++next;
        if (next == at + 1 && is_capital_letter(passage, next) && is_dot(passage, next + 1)) ++next;
        if (next == at + 1) break;
        end = at = next;
    }
    if (passage.lang == Lang::ja) return writes_sound(passage, end) || is_dot(passage, end) ? dot : end;
    while (end > dot && is_word_behind(passage.characters[end - 1].folded)) --end;
    return end;
}

void DottedPeople::cut_at_words(const Passage& passage, std::size_t& begin, std::size_t dot, std::size_t& end) {
    constexpr std::size_t around = 4;
    const std::size_t first = begin > around ? begin - around : 0;
    const std::size_t last = std::min(end + around, passage.characters.size() - 1);
    const std::uint32_t base = passage.characters[first].begin;
    const auto& cuts = words_.boundaries(text_of(passage, first, last));
    const auto is_cut = [&](std::size_t at) {
        return std::binary_search(cuts.begin(), cuts.end(), passage.characters[at].begin - base);
    };
    while (begin < dot && !is_cut(begin)) ++begin;
    while (end > dot && !is_cut(end)) --end;
}

bool DottedPeople::holds_ordinary_part(const Passage& passage, std::size_t begin, std::size_t end) const {
    for (std::size_t part = begin; part < end;) {
        std::size_t part_end = part;
        while (part_end < end && !is_dot(passage, part_end)) ++part_end;
        if (lists_.tables.japanese_not_names.contains(text_of(passage, part, part_end))) return true;
        part = part_end + 1;
    }
    return false;
}

bool DottedPeople::is_person(const Passage& passage, std::size_t begin, std::size_t dot, std::size_t end) const {
    if (begin == dot || end < dot + 2) return false;
    if (passage.lang == Lang::zh) return end - begin >= 4;
    if (titles_.begins_at(end)) return true;
    const char32_t next = passage.characters[end].written;
    const bool goes_on = is_ideograph(next) || (next >= U'0' && next <= U'9') || (next >= 0xFF10 && next <= 0xFF19);
    return !goes_on && lists_.tables.katakana_first_names.contains(text_of(passage, begin, dot)) &&
           !holds_ordinary_part(passage, begin, end);
}

void DottedPeople::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::zh && passage.lang != Lang::ja) return;
    titles_.read(passage, lists_.dictionary);
    for (std::size_t i = 0; i + 1 < passage.characters.size(); ++i) {
        if (!is_dot(passage, i)) continue;
        std::size_t begin = begin_of(passage, i);
        std::size_t end = end_of(passage, begin, i);
        const std::size_t behind = std::max(i, end);
        if (passage.lang == Lang::zh && begin < i && end > i) cut_at_words(passage, begin, i, end);
        if (is_person(passage, begin, i, end))
            proposals.push_back({passage.characters[begin].begin, passage.characters[end].begin, EntityType::person,
                                 Strength::rule, nullptr, 0, false});
        i = behind;
    }
}

} // namespace dateline
