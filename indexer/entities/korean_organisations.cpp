// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/korean_organisations.h"

#include "common/text/letter_case.h"
#include "indexer/entities/korean_words.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longest_suffix = 6;
constexpr std::size_t longest_particle = 4;
constexpr std::size_t longest_name = 14;

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

} // namespace

/// Where the longest suffix that closes [begin, end) begins; `end` where there is none.
std::size_t KoreanOrganisations::suffix_begin(const Passage& passage, std::size_t begin, std::size_t end) const {
    const std::size_t first = end - begin > longest_suffix ? end - longest_suffix : begin;
    const char32_t last = passage.characters[end - 1].folded;
    if (!lists_.tables.korean_org_suffixes.may_hold(last)) return end;
    for (std::size_t at = first; at < end; ++at) {
        if (lists_.tables.korean_org_suffixes.contains(text_of(passage, at, end), last)) return at;
    }
    return end;
}

bool KoreanOrganisations::is_ordinary(const Passage& passage, std::size_t begin, std::size_t suffix,
                                      std::size_t end) const {
    const WordSet& words = lists_.tables.korean_not_names;
    return words.contains(text_of(passage, begin, suffix)) || words.contains(text_of(passage, begin, end));
}

std::uint32_t KoreanOrganisations::begin_with_place(const Passage& passage, std::uint32_t begin) const {
    if (begin == 0 || passage.text()[begin - 1] != ' ') return begin;
    const NameDictionary& names = lists_.dictionary;
    std::uint32_t first = begin;
    passage.each_hit_ending_at(begin - 1, [&](const Hit& hit) {
        const bool named = std::any_of(names.begin_senses(*hit.name), names.end_senses(*hit.name), [&](const Sense& s) {
            return s.use == Use::name && passage.holds(s, hit.begin, hit.end);
        });
        if (named) first = std::min(first, hit.begin);
    });
    return first;
}

void KoreanOrganisations::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::ko) return;
    const std::size_t size = passage.characters.size() - 1;
    for (std::size_t i = 0; i < size; ++i) {
        if (!is_hangul_syllable(passage.characters[i].folded)) continue;
        std::size_t run_end = i;
        while (is_hangul_syllable(passage.characters[run_end].folded)) ++run_end;
        const std::size_t shortest = run_end - std::min(longest_particle, run_end - i);
        for (std::size_t end = run_end; run_end - i <= longest_name && end > shortest; --end) {
            const std::size_t suffix = suffix_begin(passage, i, end);
            if (suffix == end || !is_korean_particle(text_of(passage, end, run_end))) continue;
            if (suffix >= i + 2 && !is_ordinary(passage, i, suffix, end))
                proposals.push_back({begin_with_place(passage, passage.characters[i].begin),
                                     passage.characters[end].begin, EntityType::org, Strength::rule, nullptr, 0,
                                     false});
            break;
        }
        i = run_end;
    }
}

} // namespace dateline
