// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/closeness.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t nowhere = ~std::size_t{0};
/// Words that may stand between two neighbours of the query, as an article or adjective does.
constexpr std::size_t widest_gap = 2;
/// So much of a text is looked at: the head of a long article says what it is about.
constexpr std::size_t longest_look = 40'000;

/// Of a script that separates words.
bool is_spaced(const WordLeaf& leaf) {
    std::size_t at = 0;
    return class_of(next_code_point(leaf.word, at)) == icu::CharClass::word;
}

} // namespace

Closeness::Closeness(const std::vector<std::vector<WordLeaf>>& texts) {
    for (const std::vector<WordLeaf>& text : texts)
        for (const WordLeaf& leaf : text) {
            leaves_.push_back(leaf);
            weight_of_leaves_ += leaf.rarity;
            const std::size_t last = leaves_.size() - 1;
            if (&leaf != &text.front()) add_pair(last - 1, last);
        }
    for (std::size_t i = 0; i < leaves_.size(); ++i)
        for (const std::string& form : leaves_[i].forms) leaves_of_[form].push_back(i);
}

void Closeness::add_pair(std::size_t first, std::size_t second) {
    const WordLeaf& a = leaves_[first];
    const WordLeaf& b = leaves_[second];
    const bool words = a.kind == TokenKind::word && b.kind == TokenKind::word;
    if (!words || b.position != a.position + 1 || is_spaced(a) != is_spaced(b)) return;
    Pair pair{first, second, std::min(a.rarity, b.rarity), is_spaced(a) ? std::string{} : a.word + b.word, false};
    weight_of_pairs_ += pair.weight;
    has_word_pairs_ = has_word_pairs_ || pair.joined.empty();
    pairs_.push_back(std::move(pair));
}

Closeness::Shares Closeness::look_at(const SectionTexts& texts) {
    Shares shares;
    for (Pair& pair : pairs_) pair.found = false;
    shares.in_title = share_in_title(texts[static_cast<std::size_t>(Section::title)]);
    if (weight_of_pairs_ <= 0) return shares;
    for (const Section section : {Section::title, Section::caption, Section::body})
        find_pairs(texts[static_cast<std::size_t>(section)]);
    for (const Pair& pair : pairs_) shares.together += pair.found ? pair.weight / weight_of_pairs_ : 0;
    return shares;
}

void Closeness::fold_head(const std::string& text) {
    std::size_t end = std::min(text.size(), longest_look);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    fold(std::string_view(text).substr(0, end), folded_);
}

double Closeness::share_in_title(const std::string& title) {
    if (title.empty() || weight_of_leaves_ <= 0) return 0;
    fold_head(title);
    std::vector<bool> found(leaves_.size());
    each_word([&](std::size_t leaf, std::size_t) { found[leaf] = true; });
    double share = 0;
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
        const bool stands = is_spaced(leaves_[i]) ? found[i] : folded_.text.find(leaves_[i].word) != std::string::npos;
        if (stands) share += leaves_[i].rarity / weight_of_leaves_;
    }
    return share;
}

void Closeness::find_pairs(const std::string& text) {
    if (text.empty()) return;
    fold_head(text);
    for (Pair& pair : pairs_)
        if (!pair.found && !pair.joined.empty()) pair.found = folded_.text.find(pair.joined) != std::string::npos;
    if (has_word_pairs_) find_word_pairs();
}

void Closeness::find_word_pairs() {
    last_place_.assign(leaves_.size(), nowhere);
    each_word([&](std::size_t leaf, std::size_t place) {
        last_place_[leaf] = place;
        for (Pair& pair : pairs_) {
            if (pair.found || !pair.joined.empty() || pair.second != leaf) continue;
            const std::size_t before = last_place_[pair.first];
            pair.found = before != nowhere && before < place && place - before <= widest_gap + 1;
        }
    });
}

template <class F> void Closeness::each_word(F&& f) const {
    const std::string_view text = folded_.text;
    std::size_t place = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        if (class_of(next_code_point(text, at)) != icu::CharClass::word) continue;
        std::size_t end = at;
        while (at < text.size() && class_of(next_code_point(text, at)) == icu::CharClass::word) end = at;
        ++place;
        const auto found = leaves_of_.find(text.substr(begin, end - begin));
        if (found == leaves_of_.end()) continue;
        for (const std::size_t leaf : found->second) f(leaf, place);
    }
}

} // namespace dateline
