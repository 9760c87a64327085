// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/learned_names.h"

#include "common/text/letter_case.h"
#include "common/utf8.h"
#include "indexer/entities/korean_words.h"
#include "indexer/entities/latin_words.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t most_persons = 500; // a list of names is no article about them
constexpr std::size_t least_surname = 3;

/// The words of a Latin name as joined_end() joins them, as [first, end) word indexes.
std::vector<std::pair<std::size_t, std::size_t>> parts_of(const Passage& passage, const Proposal& proposal) {
    std::vector<std::pair<std::size_t, std::size_t>> parts;
    std::size_t word = word_from(passage, proposal.begin);
    while (word < passage.words.size() && passage.words[word].end <= proposal.end) {
        const std::size_t end = joined_end(passage, word);
        parts.emplace_back(word, end);
        word = end;
    }
    return parts;
}

bool is_latin_name(const Passage& passage, const Proposal& proposal) {
    std::size_t at = proposal.begin;
    return is_word_character(next_code_point(passage.text(), at));
}

/// A surname alone must not be an ordinary or listed word.
bool may_stand_alone(const Passage& passage, const Word& word) {
    constexpr Use not_alone[] = {Use::not_name, Use::name,       Use::ambiguous, Use::implied,
                                 Use::blocked,  Use::first_name, Use::org_after, Use::title_before};
    return word.end - word.begin >= least_surname &&
           std::none_of(std::begin(not_alone), std::end(not_alone), [&](Use use) { return passage.has(word, use); });
}

/// A surname that stands for the person named in full: no other name begins or goes on around it.
bool stands_alone(const Passage& passage, const Hit& hit) {
    if (hit.word >= passage.words.size() || passage.words[hit.word].begin != hit.begin ||
        !passage.words[hit.word].capital)
        return false;
    const Word& word = passage.words[hit.word];
    if (!passage.title_case && hit.word > 0 && word.gap == Gap::space) {
        const Word& before = passage.words[hit.word - 1];
        const bool opens = hit.word == 1 || before.gap == Gap::other || before.gap == Gap::stop_and_space;
        const bool ordinary = opens || passage.has(before, Use::not_name) || passage.has(before, Use::title_before) ||
                              passage.has(before, Use::name);
        if (before.capital && (!ordinary || passage.has(before, Use::first_name))) return false;
    }
    const std::size_t next = word_from(passage, hit.end);
    return passage.title_case || next >= passage.words.size() || passage.words[next].gap != Gap::space ||
           !passage.words[next].capital || passage.has(passage.words[next], Use::not_name);
}

} // namespace

LearnedNames::LearnedNames(const EntityLists::State& lists, const std::vector<Passage>& passages,
                           const std::vector<std::vector<Proposal>>& chosen)
    : lists_(lists) {
    for (std::size_t i = 0; i < passages.size(); ++i) {
        for (const Proposal& proposal : chosen[i]) {
            if (proposal.type == EntityType::person && persons_.size() < most_persons) learn(passages[i], proposal);
        }
    }
    drop_chance_names(passages);
    freeze();
}

void LearnedNames::learn_form(std::string form, std::uint32_t person) {
    const auto [found, added] = forms_.try_emplace(std::move(form), person + 1);
    if (!added && found->second != person + 1) found->second = 0;
}

void LearnedNames::learn(const Passage& passage, const Proposal& proposal) {
    const bool latin = is_latin_name(passage, proposal);
    const std::string folded(passage.text().substr(proposal.begin, proposal.end - proposal.begin));
    const auto parts = latin ? parts_of(passage, proposal) : decltype(parts_of(passage, proposal)){};
    constexpr std::size_t least_characters = 3;
    if (latin ? parts.size() < 2 : proposal.name != nullptr || count_code_points(folded) < least_characters) return;
    const auto [found, added] = index_of_.try_emplace(folded, static_cast<std::uint32_t>(persons_.size()));
    if (added) persons_.push_back({proposal.name, folded});
    if (!latin) {
        ++cues_[folded];
        learn_form(folded, found->second);
        return;
    }
    if (!added) return;
    if (proposal.name == nullptr) learn_form(folded, found->second);
    const bool surname_first =
        lists_.tables.surname_first.contains(passage.text_of(passage.words[parts.front().first])) &&
        !passage.has(passage.words[parts.front().first], Use::first_name);
    const auto [first, end] = surname_first ? parts.front() : parts.back();
    if (may_stand_alone(passage, passage.words[first])) {
        const std::size_t begin = passage.words[first].begin;
        learn_form(std::string(passage.text().substr(begin, passage.words[end - 1].end - begin)), found->second);
    }
}

void LearnedNames::drop_chance_names(const std::vector<Passage>& passages) {
    if (cues_.empty()) return;
    NameDictionary cued;
    for (const auto& [name, count] : cues_) cued.add(name, Use::name, ~LangSet{0});
    cued.freeze();
    std::map<std::string, std::uint32_t, std::less<>> seen;
    std::vector<Hit> hits;
    for (const Passage& passage : passages) {
        find_hits(passage, cued, hits);
        for (const Hit& hit : hits) ++seen[std::string(cued.text_of(*hit.name))];
    }
    constexpr std::uint32_t least_share = 7; // a cue for every so many
    for (const auto& [name, count] : cues_) {
        if (seen[name] > count * least_share) forms_.erase(name);
    }
}

void LearnedNames::freeze() {
    for (const auto& [form, person] : forms_) {
        if (person != 0) dictionary_.add(form, Use::name, ~LangSet{0}, person);
    }
    dictionary_.freeze();
}

void LearnedNames::propose(const std::vector<Passage>& passages, std::vector<std::vector<Proposal>>& proposals) const {
    if (dictionary_.size() == 0) return;
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < passages.size(); ++i) {
        find_hits(passages[i], dictionary_, hits);
        for (const Hit& hit : hits) {
            std::size_t at = hit.begin;
            const char32_t first = next_code_point(passages[i].text(), at);
            if (is_word_character(first) && !stands_alone(passages[i], hit)) continue;
            if (is_hangul_syllable(first) && !korean_name_ends_at(passages[i].text(), hit.begin, hit.end)) continue;
            const std::uint32_t person = dictionary_.begin_senses(*hit.name)->identity;
            proposals[i].push_back({hit.begin, hit.end, EntityType::person, Strength::learned, nullptr, person, false});
        }
    }
}

} // namespace dateline
