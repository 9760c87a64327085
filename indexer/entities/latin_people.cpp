// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/latin_people.h"

#include "indexer/entities/latin_words.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t most_parts = 4;

/// A name in the making: parts are words as joined_end() joins them.
struct Run {
    std::size_t end = 0; ///< index behind its last word
    std::size_t parts = 0;
    bool ends_in_initial = false;
    bool cut = false; ///< stopped by most_parts, not by the text
};

bool follows(const Passage& passage, std::size_t word, bool after_initial) {
    const Gap gap = passage.words[word].gap;
    return gap == Gap::space || (after_initial && gap == Gap::stop_and_space);
}

/// Behind particles (de, van der), the word they lead to; `word` itself where there are none.
std::size_t skip_particles(const Passage& passage, std::size_t word) {
    std::size_t at = word;
    while (at < passage.words.size() && at < word + 3 && passage.words[at].gap == Gap::space &&
           passage.has(passage.words[at], Use::particle))
        ++at;
    return at;
}

/// "al" of "Hamad al-Thani".
bool is_joined_particle(const Passage& passage, std::size_t word) {
    return passage.has(passage.words[word], Use::particle) && word + 1 < passage.words.size() &&
           passage.words[word + 1].gap == Gap::hyphen && passage.words[word + 1].capital;
}

/// A surname that is a title too (Stephen King, Carl Singer): the last capitalised word behind a first name.
bool is_title_as_surname(const Passage& passage, std::size_t word) {
    const Word& w = passage.words[word];
    if (!w.capital || !passage.has(w, Use::title_before) || passage.has(w, Use::thing) ||
        !passage.has(passage.words[word - 1], Use::first_name))
        return false;
    return word + 1 == passage.words.size() || passage.words[word + 1].gap != Gap::space ||
           !passage.words[word + 1].capital;
}

/// The first part that would go on with a name whose words end before `word`; words.size() where there is none.
std::size_t next_part(const Passage& passage, std::size_t word, bool after_initial) {
    const std::size_t none = passage.words.size();
    if (word >= none || !follows(passage, word, after_initial)) return none;
    if (is_joined_particle(passage, word)) return word;
    const std::size_t part = skip_particles(passage, word);
    if (part >= none) return none;
    if (!may_be_in_name(passage, part)) return is_title_as_surname(passage, part) ? part : none;
    return part == word || passage.words[part].gap == Gap::space ? part : none;
}

Run read_run(const Passage& passage, std::size_t first) {
    Run run{joined_end(passage, first), 1, is_initial(passage.words[first]), false};
    for (;;) {
        const std::size_t part = next_part(passage, run.end, run.ends_in_initial);
        if (part >= passage.words.size()) return run;
        if (run.parts == most_parts) {
            run.cut = true;
            return run;
        }
        run.end = joined_end(passage, part);
        run.ends_in_initial = is_initial(passage.words[part]);
        ++run.parts;
    }
}

bool holds_listed_words_only(const Passage& passage, std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end; ++i) {
        if (!passage.has(passage.words[i], Use::name) && !passage.has(passage.words[i], Use::implied)) return false;
    }
    return true;
}

bool goes_on_from(const Passage& passage, std::size_t word) {
    return word > 0 && passage.words[word].gap == Gap::space;
}

/// Another capitalised word stands right before, which may be the head of the same name (Los Angeles, San Marcos).
bool is_cut_on_the_left(const Passage& passage, std::size_t first) {
    if (!goes_on_from(passage, first) || passage.title_case || passage.all_capitals) return false;
    const Word& before = passage.words[first - 1];
    constexpr Use ordinary[] = {Use::not_name, Use::title_before, Use::name, Use::ambiguous, Use::implied};
    if (!before.capital ||
        std::any_of(std::begin(ordinary), std::end(ordinary), [&](Use use) { return passage.has(before, use); }))
        return false;
    // A listed name of several words may end here (New York).
    bool ends_listed_name = false;
    passage.each_hit_ending_at(
        before.end, [&](const Hit& hit) { ends_listed_name = ends_listed_name || hit.begin < before.begin; });
    return !ends_listed_name;
}

/// The name of a thing goes on behind: King James Bible, Mark Williams Company.
bool is_head_of_thing(const Passage& passage, std::size_t end) {
    if (end >= passage.words.size()) return false;
    const Word& next = passage.words[end];
    return next.capital && (next.gap == Gap::space || next.gap == Gap::hyphen) &&
           (passage.has(next, Use::thing) || passage.has(next, Use::org_after) ||
            passage.has(next, Use::org_after_weak));
}

/// ONLINE, REPL: an abbreviation within a name that has small letters.
bool mixes_capitals(const Passage& passage, std::size_t first, std::size_t end) {
    constexpr std::size_t longest_numeral = 3; // II, III, JR
    bool small = false;
    bool large = false;
    for (std::size_t i = first; i < end; ++i) {
        const Word& word = passage.words[i];
        if (word.end - word.begin <= longest_numeral) continue;
        (word.all_capitals ? large : small) = true;
    }
    return small && large;
}

/// Where most words have capitals, only a name that the text itself ends can be told.
bool is_told_apart(const Passage& passage, const Run& run) {
    return !(passage.title_case || passage.all_capitals) || (run.parts == 2 && !run.cut);
}

} // namespace

void LatinPeople::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.words.size() < 2) return;
    const std::vector<bool> behind_title = words_behind_titles(passage, lists_.dictionary);
    for (std::size_t i = 0; i < passage.words.size();) {
        const Word& word = passage.words[i];
        const bool after_title = behind_title[i];
        const bool first_name = passage.has(word, Use::first_name);
        const bool surname_first =
            word.capital && !first_name && lists_.tables.surname_first.contains(passage.text_of(word));
        if (!(after_title || first_name || surname_first) || !may_be_in_name(passage, i) || is_initial(word)) {
            ++i;
            continue;
        }
        const Run run = read_run(passage, i);
        const bool given_with_hyphen = surname_first && run.parts == 2 && run.end - i == 3;
        const bool enough = after_title || (first_name && run.parts > 1) || given_with_hyphen;
        if (!enough || run.ends_in_initial || !is_told_apart(passage, run) || is_head_of_thing(passage, run.end) ||
            mixes_capitals(passage, i, run.end) || (!after_title && is_cut_on_the_left(passage, i)) ||
            holds_listed_words_only(passage, i, run.end)) {
            ++i;
            continue;
        }
        proposals.push_back(
            {word.begin, passage.words[run.end - 1].end, EntityType::person, Strength::rule, nullptr, 0, false});
        i = run.end;
    }
}

} // namespace dateline
