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

template <std::size_t size> bool is_one_of(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that open a sentence or a person's description, not a name. Adjectives do open names: American, General.
bool opens_no_name(const Passage& passage, std::size_t word) {
    static constexpr auto openers = std::to_array<std::string_view>(
        {"a",      "after", "also", "an",    "as",    "at",   "before", "best", "both",  "but",     "by",
         "former", "from",  "good", "her",   "his",   "how",  "if",     "in",   "its",   "however", "new",
         "on",     "our",   "that", "their", "these", "this", "to",     "when", "while", "with",    "meanwhile"});
    static constexpr auto titles_in_names = std::to_array<std::string_view>(
        {"crown", "general", "king", "lady", "lord", "major", "premier", "prince", "royal", "saint"});
    const std::string_view text = passage.text_of(passage.words[word]);
    const bool title = passage.has(passage.words[word], Use::title_before) && !is_one_of(titles_in_names, text);
    return title || is_link(text) || is_one_of(openers, text);
}

/// A listed name of several words begins here: New York of New York University.
bool begins_listed_name(const Passage& passage, std::size_t word) {
    const Word& first = passage.words[word];
    for (std::size_t i = passage.hit_from(first.begin); i < passage.hits.size() && passage.hits[i].begin == first.begin;
         ++i) {
        if (passage.hits[i].end > first.end) return true;
    }
    return false;
}

/// The first word of the capitalised ones that end before `suffix`; `suffix` where there are none or where "and" leaves
/// open how many names there are.
std::size_t first_word_before(const Passage& passage, std::size_t suffix) {
    std::size_t first = suffix;
    for (std::size_t i = suffix; i > 0 && suffix - i < most_words; --i) {
        if (!is_close(passage.words[i].gap)) break;
        const Word& before = passage.words[i - 1];
        if (before.capital) {
            first = i - 1;
            continue;
        }
        const std::string_view link = passage.text_of(before);
        const bool behind_capital = i > 1 && passage.words[i - 2].capital && is_close(before.gap);
        if (!behind_capital) break;
        if (link == "and" || link == "und" || link == "y" || link == "et") return suffix;
        const Word& head = passage.words[i - 2]; // Bank of New York Co.: what "of" follows must be a body
        if (!is_link(link) || !(passage.has(head, Use::org_after) || passage.has(head, Use::org_after_weak) ||
                                passage.has(head, Use::org_before) || passage.has(head, Use::thing)))
            break;
    }
    while (first < suffix && opens_no_name(passage, first) && !begins_listed_name(passage, first)) ++first;
    // E.F. Hutton Group
    while (first < suffix && first > 0 && passage.words[first].gap == Gap::stop_and_space &&
           is_initial(passage.words[first - 1]))
        --first;
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
