// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/lexicon_builder.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace dateline {

namespace {

/// No stemmer makes one family of longer words, and a hostile article has many.
constexpr std::size_t max_word_bytes = 60;
constexpr std::size_t min_word_bytes = 3;

/// Batches are told apart by what they hold: half of that is kept of each, so that a common term is seldom lost.
constexpr double kept_share = common_share / 2;
/// What least_articles is to an archive, for a batch, which may hold some of them only.
constexpr std::uint32_t least_counted = 3;

bool is_latin(std::string_view word) {
    return word.front() >= 'a' && word.front() <= 'z';
}

bool is_spaced_word(std::string_view word) {
    const auto first = static_cast<unsigned char>(word.front());
    return first < 0xE0U && word.size() >= min_word_bytes && word.size() <= max_word_bytes &&
           std::none_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_written_in_latin(std::string_view stemmer) {
    return stemmer != "ar" && stemmer != "hy" && stemmer != "ne" && stemmer != "ru" && stemmer != "ta";
}

/// The stemmer for a word of an article; empty for none.
std::string_view stemmer_of(std::string_view word, std::string_view article_lang) {
    if (!is_spaced_word(word)) return {};
    const std::string_view stemmer = stemmer_for(article_lang);
    if (!is_latin(word)) return is_written_in_latin(stemmer) ? std::string_view{} : stemmer;
    return stemmer.empty() || !is_written_in_latin(stemmer) ? std::string_view("en") : stemmer;
}

bool is_common(std::uint32_t articles, std::uint32_t all) {
    return all >= least_articles && articles >= common_share * all;
}

} // namespace

LexiconBuilder::Language& LexiconBuilder::language(std::string_view code) {
    auto found = languages_.find(code);
    if (found == languages_.end()) {
        found = languages_.try_emplace(std::string(code)).first;
        found->second.code = code;
    }
    return found->second;
}

void LexiconBuilder::add_article(std::string_view lang) {
    Language& one = language(base_language(lang));
    ++one.articles;
    language_of_.push_back(&one);
}

void LexiconBuilder::add_term(std::string_view term, const std::vector<Posting>& articles) {
    for (const Posting& posting : articles) ++language_of_[posting.id - 1]->counted;
    for (const Posting& posting : articles) {
        Language& one = *language_of_[posting.id - 1];
        if (const std::uint32_t counted = std::exchange(one.counted, 0); counted > 0) count(term, one, counted);
    }
}

void LexiconBuilder::count(std::string_view term, Language& one, std::uint32_t articles) {
    const std::string_view stemmer = stemmer_of(term, one.code);
    const bool may_be_common = articles >= least_counted && articles >= kept_share * one.articles;
    if (stemmer == one.code || may_be_common) one.terms[std::string(term)] += articles;
    if (!stemmer.empty() && stemmer != one.code) language(stemmer).terms.try_emplace(std::string(term), 0);
}

void LexiconBuilder::finish_batch() {
    language_of_.clear();
}

void LexiconBuilder::merge(LexiconBuilder& other) {
    for (auto& [code, held] : other.languages_) {
        Language& mine = language(code);
        mine.articles += held.articles;
        if (mine.terms.empty()) {
            mine.terms = std::move(held.terms);
            continue;
        }
        for (const auto& [term, articles] : held.terms) mine.terms[term] += articles;
    }
    other.languages_.clear();
}

void LexiconBuilder::write(Stemmer& stemmer,
                           const std::function<void(const std::string&, const std::string&)>& write) const {
    std::map<std::string, std::vector<WordForm>> stems;
    std::vector<WordForm> languages;
    for (const auto& [lang, held] : languages_) {
        languages.push_back({lang, {}, held.articles});
        std::map<std::string, std::vector<WordForm>> families;
        for (const auto& [term, articles] : held.terms) {
            const bool stemmed = stemmer_of(term, lang) == lang;
            families[stemmed ? stemmer.stem(term, lang) : term].push_back({lang, term, articles});
        }
        for (auto& [stem, forms] : families) {
            const bool guessed = forms.size() == 1 && forms.front().form == stem;
            if (guessed && !is_common(forms.front().articles, held.articles)) continue;
            auto& all = stems[stem];
            all.insert(all.end(), std::make_move_iterator(forms.begin()), std::make_move_iterator(forms.end()));
        }
    }
    for (auto& [stem, forms] : stems) write(lexicon_key(stem), encode_forms(merge_forms(std::move(forms))));
    write(std::string(languages_key), encode_forms(languages));
}

} // namespace dateline
