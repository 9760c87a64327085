// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/chinese_people.h"

#include "common/text/character_classes.h"

#include <algorithm>

namespace dateline {

namespace {

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

bool is_digit_or_letter(char32_t c) {
    return c < 0x80 ? (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') : is_word_character(c);
}

/// Words of one character that often stand before a name.
bool leads_to_name(char32_t c) {
    constexpr std::u32string_view leading = U"和与及由对让向给跟同请据被把以说问是叫为派";
    return leading.find(c) != std::u32string_view::npos;
}

/// Characters that close names of towns and waters.
bool closes_place(char32_t c) {
    constexpr std::u32string_view closing = U"镇州县市区村路江河湖海山岛城桥港洲园池沟坪寺门";
    return closing.find(c) != std::u32string_view::npos;
}

bool is_name_dot(char32_t c) {
    return c == 0xB7 || c == 0x2027 || c == 0x30FB || c == 0x2022;
}

} // namespace

std::size_t ChinesePeople::surname_size(const Passage& passage, std::size_t at) const {
    const char32_t first = passage.characters[at].folded;
    if (at + 3 < passage.characters.size() &&
        lists_.tables.chinese_long_surnames.contains(text_of(passage, at, at + 2), first))
        return 2;
    return lists_.tables.chinese_surnames.contains(first) ? 1 : 0;
}

bool ChinesePeople::is_given(const Passage& passage, std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
        if (!lists_.tables.chinese_given.contains(passage.characters[i].folded)) return false;
    }
    return true;
}

ChinesePeople::Side ChinesePeople::left_of(const Passage& passage, std::size_t at) const {
    if (titles_.ends_at(at)) return Side::title;
    if (at == 0) return Side::hard;
    const char32_t before = passage.characters[at - 1].folded;
    if (is_ideograph(before)) return leads_to_name(before) || titles_.name_ends_at(at) ? Side::soft : Side::none;
    return is_digit_or_letter(before) || is_name_dot(before) ? Side::none : Side::hard;
}

ChinesePeople::Side ChinesePeople::right_of(const Passage& passage, std::size_t at) const {
    if (titles_.begins_at(at)) return Side::title;
    if (at + 1 >= passage.characters.size()) return Side::hard;
    const char32_t next = passage.characters[at].folded;
    if (!is_ideograph(next)) return is_digit_or_letter(next) || is_name_dot(next) ? Side::none : Side::hard;
    for (std::size_t size = 1; size <= 2 && at + size < passage.characters.size(); ++size) {
        if (lists_.tables.chinese_after_names.contains(text_of(passage, at, at + size))) return Side::soft;
    }
    return Side::none;
}

bool ChinesePeople::holds_word(const Passage& passage, std::size_t begin, std::size_t end) const {
    const WordSet& words = lists_.tables.chinese_not_names;
    if (words.contains(text_of(passage, begin, end))) return true;
    // One character more on either side: the name may cut a word there.
    const std::size_t first = begin > 0 ? begin - 1 : begin;
    const std::size_t last = std::min(end + 1, passage.characters.size() - 1);
    for (std::size_t i = first; i + 2 <= last; ++i) {
        if (words.contains(text_of(passage, i, i + 2))) return true;
    }
    return false;
}

bool ChinesePeople::stands_apart(const Passage& passage, std::size_t begin, std::size_t end) {
    constexpr std::size_t around = 6;
    const std::size_t first = begin > around ? begin - around : 0;
    const std::size_t last = std::min(end + around, passage.characters.size() - 1);
    const std::uint32_t base = passage.characters[first].begin;
    const auto& cuts = words_.boundaries(text_of(passage, first, last));
    const auto cut_at = [&](std::size_t i) {
        return std::binary_search(cuts.begin(), cuts.end(), passage.characters[i].begin - base);
    };
    return cut_at(begin) && cut_at(end);
}

bool ChinesePeople::is_name(const Passage& passage, std::size_t begin, std::size_t given, std::size_t end) {
    if (end >= passage.characters.size() || !is_given(passage, given, end)) return false;
    const Side left = left_of(passage, begin);
    const Side right = right_of(passage, end);
    const bool full = end - begin >= 3;
    const bool beside_title =
        (left == Side::title && (full || right != Side::none)) || (right == Side::title && left != Side::none);
    const bool between = full && (left == Side::hard || left == Side::title) && right != Side::none;
    if (!beside_title && (!between || closes_place(passage.characters[end - 1].folded))) return false;
    return !holds_word(passage, begin, end) && stands_apart(passage, begin, end);
}

void ChinesePeople::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::zh) return;
    titles_.read(passage, lists_.dictionary);
    for (std::size_t i = 0; i + 2 < passage.characters.size(); ++i) {
        const std::size_t surname = surname_size(passage, i);
        if (surname == 0) continue;
        for (const std::size_t given : {std::size_t{2}, std::size_t{1}}) {
            const std::size_t end = i + surname + given;
            if (!is_name(passage, i, i + surname, end)) continue;
            proposals.push_back({passage.characters[i].begin, passage.characters[end].begin, EntityType::person,
                                 Strength::rule, nullptr, 0, false});
            i = end - 1;
            break;
        }
    }
}

} // namespace dateline
