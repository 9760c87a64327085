// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/latin_organisations.h"

#include "indexer/entities/latin_words.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t most_words = 7;

/// Small words inside a name: Bank of England, Simon & Schuster, Ministère de la Culture.
bool is_link(std::string_view word) {
    static constexpr auto links = std::to_array<std::string_view>(
        {"and", "d",   "das", "de", "del", "der", "des", "die", "du",  "e",   "el",  "et", "for",
         "für", "fur", "l",   "la", "las", "les", "los", "of",  "the", "und", "von", "y"});
    return std::find(links.begin(), links.end(), word) != links.end();
}

bool is_close(Gap gap) {
    return gap == Gap::space || gap == Gap::hyphen || gap == Gap::ampersand || gap == Gap::apostrophe;
}

/// Words that open a sentence or a person's description, not a name.
bool opens_no_name(const Passage& passage, std::size_t word) {
    return passage.has(passage.words[word], Use::not_name) || passage.has(passage.words[word], Use::title_before);
}

/// The first word of the capitalised ones that end before `suffix`; `suffix` where there are none.
std::size_t first_word_before(const Passage& passage, std::size_t suffix) {
    std::size_t first = suffix;
    for (std::size_t i = suffix; i > 0 && suffix - i < most_words; --i) {
        if (!is_close(passage.words[i].gap)) break;
        const Word& before = passage.words[i - 1];
        if (before.capital)
            first = i - 1;
        else if (!is_link(passage.text_of(before)))
            break;
    }
    while (first < suffix && opens_no_name(passage, first)) ++first;
    return first;
}

/// The index behind the last capitalised word that goes on from `from`, small words between them allowed.
std::size_t end_of_words_behind(const Passage& passage, std::size_t from) {
    std::size_t end = from;
    for (std::size_t i = from; i < passage.words.size() && i - from < most_words; ++i) {
        const Word& word = passage.words[i];
        if (!is_close(word.gap)) break;
        if (word.capital && !passage.has(word, Use::title_before))
            end = i + 1;
        else if (!is_link(passage.text_of(word)))
            break;
    }
    return end;
}

} // namespace

void LatinOrganisations::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.title_case || passage.all_capitals) return; // capitals tell nothing here
    const NameDictionary& names = lists_.dictionary;
    for (const Hit& hit : passage.hits) {
        for (const Sense* sense = names.begin_senses(*hit.name); sense != names.end_senses(*hit.name); ++sense) {
            const bool is_form = sense->use == Use::org_after || sense->use == Use::org_before;
            if (!is_form || !passage.holds(*sense, hit.begin, hit.end) || hit.word >= passage.words.size() ||
                passage.words[hit.word].begin != hit.begin)
                continue;
            if (sense->use == Use::org_after) {
                const std::size_t first = first_word_before(passage, hit.word);
                if (first < hit.word)
                    proposals.push_back(
                        {passage.words[first].begin, hit.end, EntityType::org, Strength::rule, nullptr, 0, false});
                continue;
            }
            const std::size_t from = word_from(passage, hit.end);
            const std::size_t end = end_of_words_behind(passage, from);
            if (end > from)
                proposals.push_back(
                    {hit.begin, passage.words[end - 1].end, EntityType::org, Strength::rule, nullptr, 0, false});
        }
    }
}

} // namespace dateline
