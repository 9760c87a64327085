// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/nearest_word.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "searcher/suggest/edits.h"

#include <algorithm>
#include <cmath>

namespace dateline {
namespace {

constexpr std::size_t fewest_letters = 4;
constexpr std::size_t most_letters = 24;
constexpr std::size_t fewest_letters_for_two = 7;
constexpr std::size_t sure_letters = 3; ///< at the beginning, where two edits are looked for
constexpr std::size_t most_words = 20'000;

bool is_plain_word(std::u32string_view word) {
    return word.size() >= fewest_letters && word.size() <= most_letters &&
           std::all_of(word.begin(), word.end(),
                       [](char32_t c) { return class_of(c) == icu::CharClass::word && !icu::is_digit(c); });
}

/// What makes an edit likelier or less than another, in terms of a word's frequency: factors of e.
double likelihood(const Edit& edit) {
    double likely = 0;
    if (edit.kind == Edit::Kind::swapped || edit.doubled) likely += 1.5;
    if (edit.at == 0) likely -= 2;
    return likely;
}

/// The best word so far.
class Choice {
  public:
    explicit Choice(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}
    void offer(const std::string& word, double likelihood) {
        const double articles = vocabulary_.frequency(word);
        if (articles == 0) return;
        const double score = std::log(articles) + likelihood;
        if (best_ && score <= score_) return;
        best_ = word;
        score_ = score;
    }
    [[nodiscard]] const std::optional<std::string>& best() const { return best_; }

  private:
    const Vocabulary& vocabulary_;
    std::optional<std::string> best_;
    double score_ = 0;
};

} // namespace

std::optional<std::string> nearest_word(const std::string& typed, const Vocabulary& vocabulary) {
    const std::u32string word = code_points(typed);
    if (!is_plain_word(word)) return std::nullopt;
    Choice choice(vocabulary);
    for_each_edit(word,
                  [&](const std::u32string& near, const Edit& edit) { choice.offer(utf8(near), likelihood(edit)); });
    if (choice.best() || word.size() < fewest_letters_for_two) return choice.best();
    for (const std::string& term : vocabulary.terms_with(utf8(word.substr(0, sure_letters)), most_words)) {
        const std::u32string letters = code_points(term);
        if (is_plain_word(letters) && edit_distance(word, letters, 2) == 2) choice.offer(term, 0);
    }
    return choice.best();
}

} // namespace dateline
