// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/text_test.h"

#include <algorithm>

namespace dateline {
namespace {

/// Calls f(text) for the sections that are searched, until one says true.
template <class F> bool any_section(const SectionTexts& texts, std::optional<Section> only, F&& f) {
    for (std::size_t s = 0; s < section_count; ++s)
        if (!texts[s].empty() && is_searched(static_cast<Section>(s), only) && f(texts[s])) return true;
    return false;
}

} // namespace

bool is_searched(Section section, std::optional<Section> only) {
    return only ? section == *only : section != Section::boilerplate;
}

bool TextTester::holds(const SectionTexts& texts, const std::vector<Phrase>& phrases, std::optional<Section> only) {
    const bool as_written =
        std::any_of(phrases.begin(), phrases.end(), [](const Phrase& phrase) { return !phrase.written.empty(); });
    return any_section(texts, only, [&](const std::string& text) {
        if (as_written) {
            fold(text, folded_);
        } else {
            fold(text, folded_.text); // where everything came from is not asked
        }
        return std::any_of(phrases.begin(), phrases.end(),
                           [&](const Phrase& phrase) { return find(text, phrase, 0) != std::string::npos; });
    });
}

std::size_t TextTester::find(const std::string& text, const Phrase& phrase, std::size_t from) const {
    std::size_t at = find_phrase(folded_.text, phrase, from);
    while (at != std::string::npos && !phrase.written.empty()) {
        const std::size_t begin = folded_.offsets[at];
        const std::size_t end = folded_.offsets[at + phrase.text.size()];
        if (is_written_alike(std::string_view(text).substr(begin, end - begin), phrase.written)) break;
        at = find_phrase(folded_.text, phrase, at + 1);
    }
    return at;
}

std::vector<TextTester::Place> TextTester::places(const std::string& text, const NearSide& side) const {
    std::vector<Place> places;
    if (side.phrase.text.empty()) {
        for (const Token& token : tokens_)
            if (std::find(side.forms.begin(), side.forms.end(), token.term) != side.forms.end())
                places.push_back({token.position, token.position});
        return places;
    }
    const std::size_t size = side.phrase.text.size();
    for (std::size_t at = find(text, side.phrase, 0); at != std::string::npos; at = find(text, side.phrase, at + size))
        places.push_back(place_of(folded_.offsets[at], folded_.offsets[at + size]));
    return places;
}

TextTester::Place TextTester::place_of(std::size_t begin, std::size_t end) const {
    auto token = std::lower_bound(tokens_.begin(), tokens_.end(), begin,
                                  [](const Token& t, std::size_t b) { return t.begin < b; });
    const bool inside_word = token == tokens_.end() || token->begin >= end;
    if (inside_word && token != tokens_.begin()) --token;
    if (token == tokens_.end()) return {};
    Place place{token->position, token->position};
    for (; token != tokens_.end() && token->begin < end; ++token) {
        place.first = std::min(place.first, token->position);
        place.last = std::max(place.last, token->position);
    }
    return place;
}

bool TextTester::near(const SectionTexts& texts, const NearSide& left, const NearSide& right, unsigned distance,
                      std::optional<Section> only) {
    return any_section(texts, only, [&](const std::string& text) {
        fold(text, folded_);
        analyzer_.analyze(text, tokens_);
        std::erase_if(tokens_, [](const Token& token) { return token.kind == TokenKind::gram; }); // no words
        std::vector<Place> lefts = places(text, left);
        std::vector<Place> rights = places(text, right);
        // Both rise, so the nearest right of a left one stands around where the last one stood.
        std::size_t r = 0;
        for (const Place& l : lefts) {
            while (r < rights.size() && rights[r].last + distance < l.first) ++r;
            for (std::size_t i = r; i < rights.size() && rights[i].first <= l.last + distance; ++i) {
                const bool apart = rights[i].first > l.last || rights[i].last < l.first;
                if (apart) return true;
            }
        }
        return false;
    });
}

} // namespace dateline
