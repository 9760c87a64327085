// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/phrase_terms.h"

#include "common/hash.h"
#include "common/schema/terms.h"
#include "common/text/analyzer.h"
#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>
#include <functional>

namespace dateline {
namespace {

using icu::CharClass;

/// A word that may go on is looked up among the terms up to so many; where more begin so, it is no sieve.
constexpr std::size_t most_expansions = 4096;
constexpr std::size_t no_limit = ~std::size_t{0} - 1;
/// What is left of a word whose term ends in a hash, at the least.
constexpr std::size_t whole_head = max_term_bytes - 20;

/// Neighbouring characters of one class.
struct Run {
    CharClass kind = CharClass::other;
    std::vector<std::size_t> chars; ///< where each character begins, and where the last one ends
    bool at_begin = false;          ///< of the phrase
    bool at_end = false;

    [[nodiscard]] std::size_t count() const { return chars.size() - 1; }
    [[nodiscard]] std::string text(std::string_view folded, std::size_t from, std::size_t to) const {
        return std::string(folded.substr(chars[from], chars[to] - chars[from]));
    }
};

CharClass run_class(char32_t c) {
    const CharClass kind = class_of(c);
    return kind == CharClass::hangul ? CharClass::han_kana : kind; // the analyser makes bigrams across them
}

std::vector<Run> runs_of(std::string_view folded) {
    std::vector<Run> runs;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t begin = at;
        const CharClass kind = run_class(next_code_point(folded, at));
        if (runs.empty() || runs.back().kind != kind) {
            runs.push_back({kind, {}, begin == 0, false});
        } else {
            runs.back().chars.pop_back();
        }
        runs.back().chars.push_back(begin);
        runs.back().chars.push_back(at);
        runs.back().at_end = at == folded.size();
    }
    return runs;
}

class Collector {
  public:
    Collector(const Phrase& phrase, std::string_view prefix, const Vocabulary& vocabulary)
        : phrase_(phrase), folded_(phrase.text), prefix_(prefix), vocabulary_(vocabulary) {}

    PhraseTerms collect() {
        const std::vector<Run> runs = runs_of(folded_);
        for (const Run& run : runs) {
            switch (run.kind) {
            case CharClass::han_kana:
            case CharClass::hangul: add_cjk(run); break;
            case CharClass::dictionary: add_grams(run); break;
            case CharClass::word: add_word(run); break;
            case CharClass::other: break;
            }
        }
        if (terms_.unknown()) add_last_resort(runs);
        terms_.sufficient = phrase_.written.empty() && runs.size() == 1 && exact_ && !terms_.unknown();
        return std::move(terms_);
    }

  private:
    void add_cjk(const Run& run) {
        for (std::size_t i = 0; i + 2 <= run.count(); ++i) terms_.required.push_back(run.text(folded_, i, i + 2));
        if (run.count() == 1) add_lone_character(run);
        exact_ = run.count() <= 2;
    }

    /// The last character of a run is a term; anywhere else it begins a bigram.
    void add_lone_character(const Run& run) {
        const std::string character = run.text(folded_, 0, 1);
        if (!run.at_end) {
            terms_.required.push_back(character);
        } else if (terms_.unknown()) { // else there is a better sieve
            terms_.one_of.push_back(terms_with(prefix_, character, no_limit));
        }
    }

    void add_grams(const Run& run) {
        constexpr std::size_t length = 3;
        for (std::size_t i = 0; i + length <= run.count(); ++i)
            terms_.required.push_back(std::string(terms::gram) + run.text(folded_, i, i + length));
        if (run.count() < length && terms_.unknown()) {
            terms_.one_of.push_back(terms_with(terms::gram, run.text(folded_, 0, run.count()), no_limit));
            for (std::string& term : terms_.one_of.back()) term.insert(0, terms::gram);
        }
    }

    void add_word(const Run& run) {
        const bool open_begin = run.at_begin && phrase_.open_begin;
        const bool open_end = run.at_end && phrase_.open_end;
        const std::string word = run.text(folded_, 0, run.count());
        if (open_begin || may_be_possessive(run, word)) return;
        if (!open_end) {
            terms_.required.push_back(shorten(word, max_term_bytes));
            exact_ = true;
            return;
        }
        std::vector<std::string> words = terms_with(prefix_, head_of(word), most_expansions);
        if (words.size() <= most_expansions) terms_.one_of.push_back(std::move(words));
        exact_ = word.size() <= whole_head;
    }

    /// The s of "Trump's" is no term.
    [[nodiscard]] bool may_be_possessive(const Run& run, const std::string& word) const {
        return word == "s" && (run.at_begin || folded_[run.chars.front() - 1] == '\'');
    }

    /// A piece from inside one word: every word that holds it, or may hold it behind the head that its term shows.
    void add_last_resort(const std::vector<Run>& runs) {
        for (const Run& run : runs) {
            if (run.kind != CharClass::word) continue;
            const std::string piece = head_of(run.text(folded_, 0, run.count()));
            std::vector<std::string> words = terms_with(prefix_, "", most_expansions, [&](std::string_view term) {
                const bool is_text = term.front() < 'A' || term.front() > 'Z';
                return is_text && (term.find(piece) != std::string_view::npos || term.size() > whole_head);
            });
            if (words.size() > most_expansions) continue;
            terms_.one_of.push_back(std::move(words));
            return;
        }
    }

    static std::string head_of(const std::string& word) {
        std::size_t size = std::min(word.size(), whole_head);
        while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0U) == 0x80U) --size;
        return word.substr(0, size);
    }

    /// The terms behind a prefix that begin so, without it.
    [[nodiscard]] std::vector<std::string>
    terms_with(std::string_view prefix, const std::string& begin, std::size_t most,
               const std::function<bool(std::string_view)>& wanted = nullptr) const {
        const auto unprefixed = [&](std::string_view term) { return wanted(term.substr(prefix.size())); };
        std::vector<std::string> terms = vocabulary_.terms_with(
            std::string(prefix) + begin, most, wanted ? unprefixed : std::function<bool(std::string_view)>());
        for (std::string& term : terms) term.erase(0, prefix.size());
        return terms;
    }

    const Phrase& phrase_;
    std::string_view folded_;
    std::string_view prefix_; ///< of the section
    const Vocabulary& vocabulary_;
    PhraseTerms terms_;
    bool exact_ = false; ///< the last run says all there is to say
};

Xapian::Query any_of(std::string_view prefix, const std::vector<std::string>& words) {
    std::vector<std::string> prefixed;
    for (const std::string& word : words)
        prefixed.push_back(word.starts_with(terms::gram) ? word : std::string(prefix) + word); // grams know no section
    return prefixed.empty() ? Xapian::Query::MatchNothing
                            : Xapian::Query(Xapian::Query::OP_SYNONYM, prefixed.begin(), prefixed.end());
}

} // namespace

std::size_t PhraseTerms::expansions() const {
    std::size_t count = 0;
    for (const std::vector<std::string>& words : one_of) count += words.size();
    return count;
}

PhraseTerms phrase_terms(const Phrase& phrase, std::optional<Section> section, const Vocabulary& vocabulary) {
    return Collector(phrase, section ? terms::section_prefix(*section) : std::string_view{}, vocabulary).collect();
}

Xapian::Query candidates(const PhraseTerms& terms, std::optional<Section> section) {
    if (terms.unknown()) return Xapian::Query::MatchAll;
    const std::string_view prefix = section ? terms::section_prefix(*section) : std::string_view{};
    std::vector<Xapian::Query> all;
    for (const std::string& word : terms.required) all.emplace_back(any_of(prefix, {word}));
    for (const std::vector<std::string>& words : terms.one_of) all.push_back(any_of(prefix, words));
    return Xapian::Query(Xapian::Query::OP_AND, all.begin(), all.end());
}

} // namespace dateline
