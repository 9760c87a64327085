// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/name_dictionary.h"

#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/text/letter_case.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

Shape shape_of(std::string_view written) {
    constexpr std::size_t longest_acronym = 6;
    std::size_t letters = 0;
    std::size_t capitals = 0;
    bool first_is_capital = false;
    for (std::size_t at = 0; at < written.size();) {
        const bool at_begin = at == 0;
        const char32_t c = next_code_point(written, at);
        if (at_begin && is_katakana(c)) return Shape::katakana;
        if (!is_word_character(c)) continue;
        const bool capital = is_capital(c);
        first_is_capital = first_is_capital || (letters == 0 && capital);
        ++letters;
        capitals += capital ? 1U : 0U;
    }
    if (letters > 1 && letters <= longest_acronym && capitals == letters) return Shape::acronym;
    return first_is_capital ? Shape::capital : Shape::any;
}

} // namespace

bool is_word_character(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z');
    return class_of(c) == icu::CharClass::word;
}

std::size_t first_unit_end(std::string_view text, std::size_t at) {
    std::size_t end = at;
    if (is_word_character(next_code_point(text, end))) {
        for (std::size_t next = end; next < text.size(); end = next) {
            if (!is_word_character(next_code_point(text, next))) break;
        }
    } else if (end < text.size()) {
        next_code_point(text, end);
    }
    return end;
}

void NameDictionary::add(std::string_view written, Use use, LangSet langs, std::uint32_t identity) {
    std::string folded = fold_key(written);
    const std::size_t begin = folded.find_first_not_of(' ');
    if (begin == std::string::npos) return;
    folded = folded.substr(begin, folded.find_last_not_of(' ') + 1 - begin);
    added_.push_back({std::move(folded), {use, shape_of(written), langs, identity}});
}

void NameDictionary::freeze() {
    const auto order = [](const Added& a, const Added& b) {
        const auto unit_a = std::string_view(a.folded).substr(0, first_unit_end(a.folded, 0));
        const auto unit_b = std::string_view(b.folded).substr(0, first_unit_end(b.folded, 0));
        if (unit_a != unit_b) return unit_a < unit_b;
        if (a.folded.size() != b.folded.size()) return a.folded.size() > b.folded.size();
        return a.folded < b.folded;
    };
    std::stable_sort(added_.begin(), added_.end(), order);
    for (std::size_t i = 0; i < added_.size(); ++i) {
        if (i == 0 || added_[i].folded != added_[i - 1].folded) {
            names_.push_back({static_cast<std::uint32_t>(pool_.size()),
                              static_cast<std::uint32_t>(added_[i].folded.size()),
                              static_cast<std::uint32_t>(senses_.size()), 0});
            unit_sizes_.push_back(static_cast<std::uint32_t>(first_unit_end(added_[i].folded, 0)));
            pool_ += added_[i].folded;
        }
        senses_.push_back(added_[i].sense);
        ++names_.back().sense_count;
    }
    added_.clear();
    build_index();
}

void NameDictionary::build_index() {
    if (names_.empty()) return;
    std::size_t size = 16;
    while (size < 2 * names_.size()) size *= 2;
    slots_.assign(size, none);
    constexpr std::size_t bits_for_slot = 16; // at most one place in 32 gets through by chance
    filter_.assign(std::max<std::size_t>(size * bits_for_slot / 64, 1), 0);
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        const std::string_view unit = text_of(names_[i]).substr(0, unit_sizes_[i]);
        if (i > 0 && same_unit(i - 1, unit)) continue;
        const std::uint32_t hash = hash_of(unit);
        filter_[(hash / 64) & (filter_.size() - 1)] |= std::uint64_t{1} << (hash % 64);
        std::size_t slot = hash & (size - 1);
        while (slots_[slot] != none) slot = (slot + 1) & (size - 1);
        slots_[slot] = i;
    }
}

std::uint32_t NameDictionary::bucket(std::string_view unit, std::uint32_t hash) const {
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash & mask; slots_[slot] != none; slot = (slot + 1) & mask) {
        if (same_unit(slots_[slot], unit)) return slots_[slot];
    }
    return static_cast<std::uint32_t>(names_.size());
}

} // namespace dateline
