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

bool TextTester::holds(const SectionTexts& texts, const Phrase& phrase, std::optional<Section> only) {
    return any_section(texts, only, [&](const std::string& text) {
        if (phrase.exact) return find_phrase(text, phrase) != std::string::npos;
        fold(text, folded_);
        return find_phrase(folded_.text, phrase) != std::string::npos;
    });
}

std::vector<TextTester::Place> TextTester::places(const std::string& text, const NearSide& side) const {
    std::vector<Place> places;
    if (side.phrase.text.empty()) {
        for (const Token& token : tokens_)
            if (std::find(side.forms.begin(), side.forms.end(), token.term) != side.forms.end())
                places.push_back({token.position, token.position});
        return places;
    }
    const std::string& where = side.phrase.exact ? text : folded_.text;
    const auto origin = [&](std::size_t at) { return side.phrase.exact ? at : folded_.offsets[at]; };
    for (std::size_t at = find_phrase(where, side.phrase); at != std::string::npos;
         at = find_phrase(where, side.phrase, at + side.phrase.text.size())) {
        const std::size_t begin = origin(at);
        const std::size_t end = std::max<std::size_t>(origin(at + side.phrase.text.size()), begin + 1);
        Place place{~0U, 0};
        for (auto token = std::lower_bound(tokens_.begin(), tokens_.end(), begin,
                                           [](const Token&t, std::size_t b) { return t.begin < b; });
             token != tokens_.end() && token->begin < end; ++token) {
            place.first = std::min(place.first, token->position);
            place.last = std::max(place.last, token->position);
        }
        if (place.first <= place.last) places.push_back(place);
    }
    return places;
}

bool TextTester::near(const SectionTexts& texts, const NearSide& left, const NearSide& right, unsigned distance,
                      std::optional<Section> only) {
    return any_section(texts, only, [&](const std::string& text) {
        fold(text, folded_);
        analyzer_.analyze(text, tokens_);
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

bool TextTester::has_term(const SectionTexts& texts, const std::vector<std::string>& terms,
                          std::optional<Section> only) {
    return any_section(texts, only, [&](const std::string& text) {
        analyzer_.analyze(text, tokens_);
        return std::any_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            return std::find(terms.begin(), terms.end(), token.term) != terms.end();
        });
    });
}

} // namespace dateline
