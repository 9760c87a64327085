// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/passage.h"

#include "common/text/character_classes.h"
#include "common/text/letter_case.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {

namespace {

/// Calls on_unit(begin, unit_end, is_word) for every place of folded text where a name may begin: words where the
/// script has them, the first syllable of a Korean word, every character of the other scripts.
template <class F> void walk(std::string_view text, F&& on_unit) {
    bool after_hangul = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (is_word_character(c)) {
            at = first_unit_end(text, begin);
            on_unit(begin, at, true);
            after_hangul = false;
            continue;
        }
        const icu::CharClass char_class = c < 0x80 ? icu::CharClass::other : class_of(c);
        const bool hangul = char_class == icu::CharClass::hangul;
        if (char_class != icu::CharClass::other && !(hangul && after_hangul))
            on_unit(begin, first_unit_end(text, begin), false);
        after_hangul = hangul;
    }
}

bool ends_at_word_bound(std::string_view text, std::size_t end) {
    if (end == text.size()) return true;
    std::size_t next = end;
    if (!is_word_character(next_code_point(text, next))) return true;
    std::size_t last = previous_begin(text, end);
    return !is_word_character(next_code_point(text, last));
}

Gap gap_between(std::string_view gap) {
    if (gap == " ") return Gap::space;
    if (gap == "-" || gap.empty()) return Gap::hyphen;
    if (gap == ". " || gap == ".") return Gap::stop_and_space;
    if (gap == "'") return Gap::apostrophe;
    return gap == " & " || gap == "&" ? Gap::ampersand : Gap::other;
}

bool all_letters_are_capitals(std::string_view original) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < original.size();) {
        const char32_t c = next_code_point(original, at);
        if (!is_word_character(c) || (c >= U'0' && c <= U'9')) continue;
        if (!is_capital(c)) return false;
        ++letters;
    }
    return letters > 0;
}

Word make_word(const Passage& passage, std::size_t begin, std::size_t end) {
    Word word;
    word.begin = static_cast<std::uint32_t>(begin);
    word.end = static_cast<std::uint32_t>(end);
    if (!passage.words.empty()) {
        const std::size_t before = passage.words.back().end;
        word.gap = gap_between(passage.text().substr(before, begin - before));
        // Columns of a table are no neighbours.
        if (word.gap == Gap::space && passage.original_of(before, begin).size() > 1) word.gap = Gap::other;
    }
    word.capital = is_capital(passage.original_at(begin));
    word.all_capitals = word.capital && all_letters_are_capitals(passage.original_of(begin, end));
    return word;
}

void note_uses(Passage& passage, Word& word, const NameDictionary& dictionary, std::size_t first_hit) {
    for (std::size_t i = first_hit; i < passage.hits.size(); ++i) {
        const Hit& hit = passage.hits[i];
        if (hit.end != word.end) continue;
        for (const Sense* s = dictionary.begin_senses(*hit.name); s != dictionary.end_senses(*hit.name); ++s) {
            if ((s->langs & passage.langs) != 0) word.uses |= 1U << static_cast<unsigned>(s->use);
        }
    }
}

/// Titles with A Capital For Nearly Every Word, and LINES OF CAPITALS.
void note_case(Passage& passage) {
    constexpr std::size_t least_words = 4;
    constexpr std::size_t long_word = 4;
    std::size_t lower = 0;
    std::size_t all_capitals = 0;
    std::size_t long_words = 0;
    for (const Word& word : passage.words) {
        if (word.end - word.begin < long_word) continue;
        ++long_words;
        lower += word.capital ? 0U : 1U;
        all_capitals += word.all_capitals ? 1U : 0U;
    }
    passage.title_case = passage.words.size() >= least_words && lower * 8 <= long_words;
    passage.all_capitals = passage.words.size() > 1 && all_capitals * 3 >= long_words * 2 && all_capitals > 0;
}

void read_characters(Passage& passage) {
    passage.characters.clear();
    if (passage.lang != Lang::zh && passage.lang != Lang::ja && passage.lang != Lang::ko) return;
    const std::string_view text = passage.text();
    for (std::size_t at = 0; at < text.size();) {
        const auto begin = static_cast<std::uint32_t>(at);
        const char32_t folded = next_code_point(text, at);
        passage.characters.push_back({begin, folded, passage.original_at(begin)});
    }
    passage.characters.push_back({static_cast<std::uint32_t>(text.size()), 0, 0});
}

} // namespace

std::size_t previous_begin(std::string_view text, std::size_t at) {
    --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

char32_t Passage::original_at(std::size_t at) const {
    std::size_t origin = folded.offsets[at];
    return origin < original.size() ? next_code_point(original, origin) : U'\0';
}

char32_t Passage::original_before(std::size_t at) const {
    if (folded.offsets[at] == 0) return U'\0';
    std::size_t origin = previous_begin(original, folded.offsets[at]);
    return next_code_point(original, origin);
}

std::string_view Passage::original_of(std::size_t begin, std::size_t end) const {
    return original.substr(folded.offsets[begin], folded.offsets[end] - folded.offsets[begin]);
}

std::size_t Passage::character_at(std::size_t begin) const {
    const auto found = std::lower_bound(characters.begin(), characters.end(), begin,
                                        [](const Character& c, std::size_t at) { return c.begin < at; });
    return static_cast<std::size_t>(found - characters.begin());
}

std::size_t Passage::hit_from(std::size_t begin) const {
    const auto found = std::lower_bound(hits.begin(), hits.end(), begin,
                                        [](const Hit& hit, std::size_t at) { return hit.begin < at; });
    return static_cast<std::size_t>(found - hits.begin());
}

bool Passage::holds(const Sense& sense, std::size_t begin, std::size_t end) const {
    if ((sense.langs & langs) == 0) return false;
    constexpr std::size_t short_acronym = 3;
    switch (sense.shape) {
    case Shape::any: return true;
    case Shape::capital: return is_capital(original_at(begin));
    case Shape::katakana: return is_katakana(original_at(begin));
    case Shape::acronym: {
        const std::string_view written = original_of(begin, end);
        if (written.size() > short_acronym && written.find('.') == std::string_view::npos)
            return is_capital(original_at(begin));
        return all_letters_are_capitals(written) && (!all_capitals || written.find('.') != std::string_view::npos);
    }
    }
    return false;
}

void read_passage(Passage& passage, const NameDictionary& dictionary) {
    fold(passage.original, passage.folded);
    passage.langs = languages_read_in(passage.lang);
    passage.words.clear();
    passage.hits.clear();
    const std::string_view text = passage.text();
    walk(text, [&](std::size_t begin, std::size_t unit_end, bool is_word) {
        const std::size_t first_hit = passage.hits.size();
        const auto word_index = static_cast<std::uint32_t>(passage.words.size());
        dictionary.match(text, begin, unit_end, [&](const NameDictionary::Name& name) {
            const std::size_t end = begin + name.size;
            if (ends_at_word_bound(text, end))
                passage.hits.push_back(
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), word_index, &name});
        });
        if (!is_word) return;
        passage.words.push_back(make_word(passage, begin, unit_end));
        note_uses(passage, passage.words.back(), dictionary, first_hit);
    });
    note_case(passage);
    read_characters(passage);
}

void find_hits(const Passage& passage, const NameDictionary& dictionary, std::vector<Hit>& hits) {
    hits.clear();
    const std::string_view text = passage.text();
    std::uint32_t words = 0;
    walk(text, [&](std::size_t begin, std::size_t unit_end, bool is_word) {
        dictionary.match(text, begin, unit_end, [&](const NameDictionary::Name& name) {
            const std::size_t end = begin + name.size;
            if (ends_at_word_bound(text, end))
                hits.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), words, &name});
        });
        words += is_word ? 1U : 0U;
    });
}

} // namespace dateline
