// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/sightings.h"

#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t most_around = 8; ///< on one side

/// A folded text by characters, with the bytes of its original at which they begin, and the end.
struct Characters {
    std::u32string folded;
    std::vector<std::size_t> begin;
};

Characters characters_of(std::string_view text) {
    Folded fold_of_text;
    fold(text, fold_of_text);
    Characters characters;
    for (std::size_t at = 0; at < fold_of_text.text.size();) {
        characters.begin.push_back(fold_of_text.offsets[at]);
        characters.folded += next_code_point(fold_of_text.text, at);
    }
    characters.begin.push_back(text.size());
    return characters;
}

std::string_view original(std::string_view text, const Characters& characters, std::size_t at) {
    return text.substr(characters.begin[at], characters.begin[at + 1] - characters.begin[at]);
}

std::string_view original(std::string_view typed, const CjkRun& run, std::size_t at) {
    return typed.substr(run.origins[at].first, run.origins[at].second - run.origins[at].first);
}

std::size_t shared_before(std::u32string_view text, std::size_t at, std::u32string_view run, std::size_t place) {
    std::size_t count = 0;
    while (count < std::min({at, place, most_around}) && text[at - 1 - count] == run[place - 1 - count]) ++count;
    return count;
}

std::size_t shared_behind(std::u32string_view text, std::size_t at, std::u32string_view run, std::size_t place) {
    std::size_t count = 0;
    while (count < most_around && at + 1 + count < text.size() && place + 1 + count < run.size() &&
           text[at + 1 + count] == run[place + 1 + count])
        ++count;
    return count;
}

bool is_cjk(char32_t c) {
    const icu::CharClass kind = class_of(c);
    return kind == icu::CharClass::han_kana || kind == icu::CharClass::hangul;
}

} // namespace

std::vector<Sighting> sightings(std::string_view text, const CjkRun& run, std::size_t place, std::string_view typed) {
    std::vector<Sighting> seen;
    const Characters characters = characters_of(text);
    const bool first = place == 0;
    const bool last = place + 1 == run.characters.size();
    for (std::size_t at = 0; at < characters.folded.size(); ++at) {
        const char32_t character = characters.folded[at];
        const std::size_t before = shared_before(characters.folded, at, run.characters, place);
        if (before < (first ? 0U : last ? 2U : 1U)) continue;
        const std::size_t behind = shared_behind(characters.folded, at, run.characters, place);
        if (behind < (last ? 0U : first ? 2U : 1U) || character == run.characters[place] || !is_cjk(character))
            continue;
        const auto same = [&](std::size_t in_text, std::size_t in_run) {
            return original(text, characters, in_text) == original(typed, run, in_run);
        };
        seen.push_back({character, std::string(original(text, characters, at)), before + behind,
                        (first || same(at - 1, place - 1)) && (last || same(at + 1, place + 1))});
    }
    return seen;
}

} // namespace dateline
