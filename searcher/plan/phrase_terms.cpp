// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/phrase_terms.h"

#include "common/hash.h"
#include "common/schema/terms.h"
#include "common/text/analyzer.h"
#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/utf8.h"

namespace dateline {
namespace {

using icu::CharClass;

/// A word that may go on is looked up among the terms up to so many; where more begin so, it is no sieve.
constexpr std::size_t most_expansions = 4096;

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
    Collector(const Phrase& phrase, std::string folded, const Vocabulary& vocabulary)
        : phrase_(phrase), folded_(std::move(folded)), vocabulary_(vocabulary) {}

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
        if (terms_.unknown() && !runs.empty()) add_last_resort(runs);
        terms_.sufficient = !phrase_.exact && runs.size() == 1 && exact_ && !terms_.unknown();
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
            return;
        }
        if (!terms_.unknown()) return; // there is a better sieve
        terms_.one_of.push_back(vocabulary_.terms_with(character, ~std::size_t{0} - 1));
    }

    void add_grams(const Run& run) {
        constexpr std::size_t length = 3;
        const std::string prefix(terms::gram);
        for (std::size_t i = 0; i + length <= run.count(); ++i)
            terms_.required.push_back(prefix + run.text(folded_, i, i + length));
        if (run.count() < length && terms_.unknown())
            terms_.one_of.push_back(
                vocabulary_.terms_with(prefix + run.text(folded_, 0, run.count()), ~std::size_t{0} - 1));
        exact_ = false;
    }

    void add_word(const Run& run) {
        const bool open_begin = run.at_begin && phrase_.open_begin;
        const bool open_end = run.at_end && phrase_.open_end;
        const std::string word = run.text(folded_, 0, run.count());
        if (open_begin || is_possessive(run, word)) return;
        if (!open_end) {
            terms_.required.push_back(shorten(word, max_term_bytes));
            exact_ = true;
            return;
        }
        std::vector<std::string> words = vocabulary_.terms_with(word, most_expansions);
        if (words.size() <= most_expansions) terms_.one_of.push_back(std::move(words));
        exact_ = true;
    }

    /// The s of "Trump's" is no term.
    [[nodiscard]] bool is_possessive(const Run& run, const std::string& word) const {
        return word == "s" && run.chars.front() > 0 && folded_[run.chars.front() - 1] == '\'';
    }

    /// A piece from inside one word: every word that holds it.
    void add_last_resort(const std::vector<Run>& runs) {
        for (const Run& run : runs) {
            if (run.kind != CharClass::word) continue;
            const std::string piece = run.text(folded_, 0, run.count());
            std::vector<std::string> words = vocabulary_.terms_with("", most_expansions, [&](std::string_view term) {
                const bool has_prefix = term.front() >= 'A' && term.front() <= 'Z';
                return !has_prefix && term.find(piece) != std::string_view::npos;
            });
            if (words.size() > most_expansions) continue;
            terms_.one_of.push_back(std::move(words));
            return;
        }
    }

    const Phrase& phrase_;
    std::string folded_;
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

PhraseTerms phrase_terms(const Phrase& phrase, const Vocabulary& vocabulary) {
    return Collector(phrase, phrase.exact ? fold_key(phrase.text) : phrase.text, vocabulary).collect();
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
