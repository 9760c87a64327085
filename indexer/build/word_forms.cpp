// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/word_forms.h"

#include "common/schema/stem_families.h"

#include <algorithm>
#include <vector>

namespace dateline {

namespace {

/// No stemmer makes one family of longer words, and a hostile article has many.
constexpr std::size_t max_word_bytes = 60;
constexpr std::size_t min_word_bytes = 3;

bool is_latin(std::string_view word) {
    return word.front() >= 'a' && word.front() <= 'z';
}

bool has_digit(std::string_view word) {
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_written_in_latin(std::string_view stemmer) {
    return stemmer != "ar" && stemmer != "hy" && stemmer != "ne" && stemmer != "ru" && stemmer != "ta";
}

/// The stemmer to file a word under that stands in an article with `stemmer`; empty for none.
std::string_view stemmer_of(std::string_view word, std::string_view stemmer) {
    if (!is_latin(word)) return is_written_in_latin(stemmer) ? std::string_view{} : stemmer;
    return stemmer.empty() || !is_written_in_latin(stemmer) ? std::string_view("en") : stemmer;
}

} // namespace

std::uint32_t WordForms::mark(std::string_view article_lang) {
    const std::vector<std::string_view>& all = stemmers();
    const std::string_view stemmer = stemmer_for(article_lang);
    const auto index = std::find(all.begin(), all.end(), stemmer) - all.begin();
    return std::uint32_t{1} << static_cast<unsigned>(index);
}

void WordForms::add(std::string_view word, std::uint32_t marks) {
    if (word.size() < min_word_bytes || word.size() > max_word_bytes || has_digit(word)) return;
    const std::vector<std::string_view>& all = stemmers();
    for (std::size_t i = 0; i <= all.size(); ++i)
        if ((marks >> i & 1U) != 0) add_to(stemmer_of(word, i < all.size() ? all[i] : std::string_view{}), word);
}

void WordForms::add_to(std::string_view stemmer, std::string_view word) {
    if (stemmer.empty()) return;
    auto found = words_.find(stemmer);
    if (found == words_.end()) found = words_.try_emplace(std::string(stemmer)).first;
    found->second.emplace(word);
}

void WordForms::merge(WordForms& other) {
    for (auto& [stemmer, words] : other.words_) words_[stemmer].merge(words);
    other.words_.clear();
}

void WordForms::write(Stemmer& stemmer,
                      const std::function<void(const std::string&, const std::string&)>& write) const {
    std::vector<std::string> languages;
    for (const auto& [lang, words] : words_) {
        languages.push_back(lang);
        std::map<std::string, std::vector<std::string>> families;
        for (const std::string& word : words) families[stemmer.stem(word, lang)].push_back(word);
        for (const auto& [stem, forms] : families)
            if (forms.size() > 1 || forms.front() != stem) write(family_key(lang, stem), join_forms(forms));
    }
    write(std::string(languages_key), join_forms(languages));
}

} // namespace dateline
