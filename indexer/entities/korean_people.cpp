// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/korean_people.h"

#include "common/text/letter_case.h"
#include "indexer/entities/korean_words.h"

#include <algorithm>

namespace dateline {

namespace {

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

std::size_t run_end_of(const Passage& passage, std::size_t at) {
    while (is_hangul_syllable(passage.characters[at].folded)) ++at;
    return at;
}

bool is_digit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

/// The last syllable of short names of universities and committees (서강대, 선관위), and hardly of a given name.
bool abbreviates_office(char32_t c) {
    return c == U'대' || c == U'위' || c == U'청' || c == U'회';
}

/// "(33)", "(33·여)", "(45, 남)" behind a name.
bool is_age(const Passage& passage, std::size_t at) {
    const auto& c = passage.characters;
    if (at + 3 >= c.size() || c[at].folded != U'(' || !is_digit(c[at + 1].folded) || !is_digit(c[at + 2].folded))
        return false;
    const char32_t next = c[at + 3].folded;
    return next == U')' || next == U'·' || next == U',' || next == U'세';
}

} // namespace

std::size_t KoreanPeople::name_end(const Passage& passage, std::size_t begin, std::size_t run_end) const {
    const RuleTables& tables = lists_.tables;
    const auto& c = passage.characters;
    for (const std::size_t surname : {std::size_t{2}, std::size_t{1}}) {
        const std::size_t end = begin + surname + 2;
        if (end > run_end) continue;
        const bool known =
            surname == 2 ? tables.korean_long_surnames.contains(text_of(passage, begin, begin + 2), c[begin].folded)
                         : tables.korean_surnames.contains(c[begin].folded);
        if (!known || !tables.korean_given.contains(c[end - 2].folded) ||
            !tables.korean_given.contains(c[end - 1].folded))
            continue;
        if (abbreviates_office(c[end - 1].folded) ||
            tables.korean_titles_after.contains(text_of(passage, begin, begin + 2)))
            continue;
        const WordSet& words = tables.korean_not_names;
        const bool word = words.contains(text_of(passage, begin, end)) ||
                          words.contains(text_of(passage, begin, begin + 2)) ||
                          words.contains(text_of(passage, end - 2, end));
        if (!word) return end;
    }
    return begin;
}

bool KoreanPeople::is_title(const Passage& passage, std::size_t begin, const WordSet& titles) const {
    constexpr std::size_t longest_title = 6;
    const std::size_t run_end = run_end_of(passage, begin);
    for (std::size_t end = std::min(run_end, begin + longest_title); end > begin; --end) {
        if (titles.contains(text_of(passage, begin, end))) return is_korean_particle(text_of(passage, end, run_end));
    }
    return false;
}

std::size_t KoreanPeople::behind_organisation(const Passage& passage, std::size_t begin) const {
    const std::size_t end = organisation_end_[begin];
    return end > begin && passage.characters[end].folded == U' ' ? end + 1 : begin;
}

bool KoreanPeople::is_titled(const Passage& passage, std::size_t end, std::size_t run_end) const {
    if (end < run_end) return is_title(passage, end, lists_.tables.korean_joined_titles);
    if (is_age(passage, end)) return true;
    if (passage.characters[end].folded != U' ') return false;
    const std::size_t next = behind_organisation(passage, end + 1);
    return is_hangul_syllable(passage.characters[next].folded) &&
           is_title(passage, next, lists_.tables.korean_titles_after);
}

void KoreanPeople::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::ko) return;
    behind_title_.assign(passage.characters.size(), 0);
    organisation_end_.assign(passage.characters.size(), 0);
    const NameDictionary& names = lists_.dictionary;
    for (const Hit& hit : passage.hits) {
        for (const Sense* sense = names.begin_senses(*hit.name); sense != names.end_senses(*hit.name); ++sense) {
            if (!passage.holds(*sense, hit.begin, hit.end)) continue;
            const std::size_t end = passage.character_at(hit.end);
            if (sense->use == Use::title_before && passage.characters[end].folded == U' ') behind_title_[end + 1] = 1;
            if (sense->use == Use::name)
                organisation_end_[passage.character_at(hit.begin)] =
                    std::max(organisation_end_[passage.character_at(hit.begin)], end);
        }
    }
    const std::size_t size = passage.characters.size() - 1;
    for (std::size_t i = 0; i < size; ++i) {
        if (!is_hangul_syllable(passage.characters[i].folded)) continue;
        const std::size_t run_end = run_end_of(passage, i);
        const std::size_t end = name_end(passage, i, run_end);
        const bool named = end > i && (is_titled(passage, end, run_end) ||
                                       (behind_title_[i] != 0 && is_korean_particle(text_of(passage, end, run_end))));
        if (named)
            proposals.push_back({passage.characters[i].begin, passage.characters[end].begin, EntityType::person,
                                 Strength::rule, nullptr, 0, false});
        i = run_end;
    }
}

} // namespace dateline
