// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/latin_words.h"

#include <algorithm>

namespace dateline {

bool is_initial(const Word& word) {
    return word.capital && word.end - word.begin == 1;
}

bool may_be_in_name(const Passage& passage, std::size_t word) {
    const Word& w = passage.words[word];
    return w.capital && !passage.has(w, Use::not_name) && !passage.has(w, Use::thing) &&
           !passage.has(w, Use::org_after) && !passage.has(w, Use::title_before) &&
           static_cast<unsigned char>(passage.text()[w.begin]) > '9';
}

std::size_t joined_end(const Passage& passage, std::size_t word) {
    constexpr std::size_t most_joined = 5;
    std::size_t end = word + 1;
    for (; end < passage.words.size() && end - word < most_joined; ++end) {
        const Word& next = passage.words[end];
        const bool hyphen = next.gap == Gap::hyphen;
        const bool apostrophe = next.gap == Gap::apostrophe && next.capital && next.end - next.begin > 1;
        if (!hyphen && !apostrophe) break;
    }
    return end;
}

std::size_t word_from(const Passage& passage, std::size_t at) {
    const auto found = std::lower_bound(passage.words.begin(), passage.words.end(), at,
                                        [](const Word& word, std::size_t begin) { return word.begin < begin; });
    return static_cast<std::size_t>(found - passage.words.begin());
}

std::vector<bool> words_behind_titles(const Passage& passage, const NameDictionary& names) {
    std::vector<bool> behind(passage.words.size() + 1, false);
    for (const Hit& hit : passage.hits) {
        const bool is_title =
            std::any_of(names.begin_senses(*hit.name), names.end_senses(*hit.name), [&](const Sense& sense) {
                return sense.use == Use::title_before && passage.holds(sense, hit.begin, hit.end);
            });
        if (!is_title) continue;
        const std::size_t next = word_from(passage, hit.end);
        const bool close = next < passage.words.size() &&
                           (passage.words[next].gap == Gap::space || passage.words[next].gap == Gap::stop_and_space);
        behind[next] = behind[next] || close;
    }
    return behind;
}

} // namespace dateline
