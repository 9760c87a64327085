// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/list_finder.h"

#include "common/text/letter_case.h"
#include "common/utf8.h"
#include "indexer/entities/japanese_words.h"
#include "indexer/entities/korean_words.h"

namespace dateline {

namespace {

/// A katakana name ends where the katakana ends: イラン is not in イランカラプテ.
bool katakana_stands_alone(const Passage& passage, const Hit& hit) {
    return !is_katakana(passage.original_before(hit.begin)) && !is_katakana(passage.original_at(hit.end));
}

/// The last character of a compound may be katakana that begins a name: 米ロサンゼルス.
bool compound_is_cut(const Passage& passage, const Hit& hit) {
    const std::size_t last = previous_begin(passage.text(), hit.end);
    if (is_katakana(passage.original_at(last)) && is_katakana(passage.original_at(hit.end))) return true;
    constexpr char32_t day = U'日'; // after a digit it is a date
    const char32_t before = passage.original_before(hit.begin);
    return passage.original_at(hit.begin) == day &&
           ((before >= U'0' && before <= U'9') || (before >= 0xFF10 && before <= 0xFF19));
}

/// A surname alone is another person's where another first name stands before it, and no person's where a
/// capitalised word follows (Melania Trump, Trump Tower).
bool surname_belongs_elsewhere(const Passage& passage, const Hit& hit) {
    if (passage.words.size() <= hit.word || passage.words[hit.word].begin != hit.begin ||
        passage.words[hit.word].end != hit.end || passage.title_case)
        return false;
    const Word& word = passage.words[hit.word];
    if (hit.word > 0 && word.gap == Gap::space && passage.has(passage.words[hit.word - 1], Use::first_name) &&
        passage.words[hit.word - 1].capital)
        return true;
    if (hit.word + 1 == passage.words.size()) return false;
    const Word& next = passage.words[hit.word + 1];
    return next.gap == Gap::space && next.capital && !passage.has(next, Use::not_name);
}

bool stands_well(const Passage& passage, const Hit& hit, const Sense& sense, EntityType type) {
    const bool compound = sense.use == Use::compound || sense.use == Use::weak_compound;
    if (compound && compound_is_cut(passage, hit)) return false;
    if (sense.shape == Shape::katakana && !katakana_stands_alone(passage, hit)) return false;
    if (type == EntityType::org && passage.lang == Lang::ja && japanese_name_goes_on(passage, hit.end)) return false;
    if (sense.shape == Shape::katakana) return true;
    if (is_hangul_syllable(passage.original_at(hit.begin)))
        return korean_name_ends_at(passage.text(), hit.begin, hit.end);
    return type != EntityType::person || !surname_belongs_elsewhere(passage, hit);
}

} // namespace

void ListFinder::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    for (const Hit& hit : passage.hits) {
        const NameDictionary& names = lists_.dictionary;
        for (const Sense* sense = names.begin_senses(*hit.name); sense != names.end_senses(*hit.name); ++sense) {
            if (sense->use > Use::blocked || !passage.holds(*sense, hit.begin, hit.end)) continue;
            const bool blocked = sense->use == Use::blocked;
            const EntityType type = blocked ? EntityType::place : lists_.identities[sense->identity].type;
            if (!stands_well(passage, hit, *sense, type)) continue;
            const bool compound = sense->use == Use::compound || sense->use == Use::weak_compound;
            const Strength strength = compound ? Strength::compound : Strength::list;
            proposals.push_back({hit.begin, hit.end, type, strength, hit.name, 0, false});
            break; // the resolver weighs the other senses of the name
        }
    }
}

} // namespace dateline
