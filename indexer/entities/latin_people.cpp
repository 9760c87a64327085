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

/// The first part that would go on with a name whose words end before `word`; words.size() where there is none.
std::size_t next_part(const Passage& passage, std::size_t word, bool after_initial) {
    const std::size_t none = passage.words.size();
    if (word >= none || !follows(passage, word, after_initial)) return none;
    const std::size_t part = skip_particles(passage, word);
    if (part >= none || !may_be_in_name(passage, part)) return none;
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

/// Where most words have capitals, only a name that the text itself ends can be told.
bool is_told_apart(const Passage& passage, const Run& run) {
    return !(passage.title_case || passage.all_capitals) || (run.parts == 2 && !run.cut);
}

} // namespace

void LatinPeople::propose(const Passage& passage, std::vector<Proposal>& proposals) const {
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
        if (!enough || run.ends_in_initial || !is_told_apart(passage, run) ||
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
