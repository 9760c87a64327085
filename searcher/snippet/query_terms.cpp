// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/query_terms.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace dateline {
namespace {

/// Longer is rarer. A character of Han, kana or Hangul says about as much as three letters, and has three bytes.
double weight_by_length(std::string_view term) {
    return std::log2(1.0 + static_cast<double>(term.size()));
}

/// The rarity of each term where it is known, else what its length says; of phrases, whose rarity nobody counted, what
/// their length says on the same scale.
class Weights {
  public:
    explicit Weights(const HighlightTerms& terms) {
        if (terms.weights.size() == terms.terms.size()) {
            given_ = &terms.weights;
            const double by_length =
                std::accumulate(terms.terms.begin(), terms.terms.end(), 0.0,
                                [](double sum, const std::string& term) { return sum + weight_by_length(term); });
            const double by_rarity = std::accumulate(given_->begin(), given_->end(), 0.0);
            scale_ = by_length > 0 && by_rarity > 0 ? by_rarity / by_length : 1;
        }
    }
    [[nodiscard]] double of_term(std::size_t index, std::string_view term) const {
        return given_ != nullptr ? (*given_)[index] : weight_by_length(term);
    }
    [[nodiscard]] double of_phrase(std::string_view phrase) const { return scale_ * weight_by_length(phrase); }

  private:
    const std::vector<double>* given_ = nullptr;
    double scale_ = 1;
};

char32_t first_character(std::string_view text) {
    std::size_t at = 0;
    return next_code_point(text, at);
}

bool is_cjk(char32_t c) {
    const icu::CharClass kind = class_of(c);
    return kind == icu::CharClass::han_kana || kind == icu::CharClass::hangul;
}

/// Forms of one word stand beside each other in the list, and differ in their endings: policy, policies.
bool is_form_of(std::string_view term, std::string_view before) {
    constexpr std::size_t least = 3;
    const std::size_t shorter = std::min(term.size(), before.size());
    const auto differ =
        std::mismatch(term.begin(), term.begin() + static_cast<std::ptrdiff_t>(shorter), before.begin());
    const auto shared = static_cast<std::size_t>(differ.first - term.begin());
    return shared >= std::max(least, shorter - 1);
}

/// The characters that the query asks for alone. The last character of a CJK run is a term as well, but in a longer
/// word it says nothing: 话 of 对话 marks no other 话.
std::set<char32_t> lone_characters(const std::vector<std::string>& terms) {
    std::set<char32_t> alone;
    for (const std::string& term : terms) {
        if (term.empty() || count_code_points(term) != 1 || !is_cjk(first_character(term))) {
            continue;
        }
        const auto is_longer = [&](const std::string& other) { return other.size() > term.size(); };
        const bool is_tail = std::any_of(terms.begin(), terms.end(), [&](const std::string& other) {
            return is_longer(other) && other.ends_with(term);
        });
        const bool is_head = std::any_of(terms.begin(), terms.end(), [&](const std::string& other) {
            return is_longer(other) && other.starts_with(term);
        });
        if (!is_tail || is_head) {
            alone.insert(first_character(term));
        }
    }
    return alone;
}

} // namespace

QueryTerms::QueryTerms(const HighlightTerms& terms) {
    const Weights weights(terms);
    const std::set<char32_t> alone = lone_characters(terms.terms);
    std::string_view before;
    for (std::size_t i = 0; i < terms.terms.size(); ++i) {
        const std::string_view term = terms.terms[i];
        if (term.empty()) {
            continue;
        }
        const char32_t first = first_character(term);
        const bool cjk = is_cjk(first);
        const std::size_t characters = cjk ? count_code_points(term) : 0;
        // A lone character is looked for with every character that may follow it; it alone is what was asked for.
        if (cjk && (alone.contains(first) ? characters == 2 : characters == 1)) {
            continue;
        }
        const double weight = weights.of_term(i, term);
        if (cjk || !is_form_of(term, before)) {
            weights_.push_back(weight);
        }
        weights_.back() = std::max(weights_.back(), weight);
        before = cjk ? std::string_view{} : term;
        const WantedText wanted{term, weights_.size() - 1};
        cjk ? add_run(wanted) : add_word(wanted);
    }
    for (const std::string& phrase : terms.phrases) {
        if (!phrase.empty()) {
            add_run({phrase, weights_.size(), true});
            weights_.push_back(weights.of_phrase(phrase));
        }
    }
}

void QueryTerms::add_word(const WantedText& wanted) {
    words_.emplace(wanted.text, wanted);
    std::size_t at = 0;
    const char32_t first = next_code_point(wanted.text, at);
    if (at < wanted.text.size()) {
        pairs_.set(pair_of(first, next_code_point(wanted.text, at)));
    } else {
        short_words_.set(first % short_words_.size());
    }
    if (class_of(first) == icu::CharClass::dictionary) {
        constexpr std::size_t head = 40; // a longer term ends in a hash
        unspaced_words_[first].push_back(wanted.text.substr(0, head));
    }
}

bool QueryTerms::begins_like_word(std::string_view rest, char32_t first) const {
    const auto found = unspaced_words_.find(first);
    return found != unspaced_words_.end() && std::any_of(found->second.begin(), found->second.end(),
                                                         [&](std::string_view head) { return rest.starts_with(head); });
}

void QueryTerms::add_run(const WantedText& wanted) {
    const char32_t first = first_character(wanted.text);
    runs_[first].push_back(wanted);
    first_characters_.set(first % first_characters_.size());
}

const WantedText* QueryTerms::word(std::string_view term) const {
    const auto found = words_.find(term);
    return found == words_.end() ? nullptr : &found->second;
}

const std::vector<WantedText>* QueryTerms::runs_from(char32_t first) const {
    if (!first_characters_[first % first_characters_.size()]) {
        return nullptr;
    }
    const auto found = runs_.find(first);
    return found == runs_.end() ? nullptr : &found->second;
}

} // namespace dateline
