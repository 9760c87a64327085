// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/text/fold.h"
#include "indexer/entities/name_dictionary.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace dateline {

/// What stands between a word and the one before it.
enum class Gap : std::uint8_t { space, hyphen, stop_and_space, apostrophe, ampersand, other };

/// A word of a script that separates words. begin and end are bytes of the folded text.
struct Word {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    Gap gap = Gap::other;
    bool capital = false;
    bool all_capitals = false;
    std::uint32_t uses = 0; ///< bits of Use, of the one-word entries that hold in the passage's language
};

/// A name of the dictionary that stands in the folded text, at word bounds where its script has them.
struct Hit {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t word = 0; ///< index of its first word, where it begins with one
    const NameDictionary::Name* name = nullptr;
};

/// A character of a passage in Chinese, Japanese or Korean. begin is a byte of the folded text.
struct Character {
    std::uint32_t begin = 0;
    char32_t folded = 0;
    char32_t written = 0;
};

/// One paragraph of a section, folded, with its words and what the dictionary knows in it.
struct Passage {
    Section section = Section::body;
    std::uint32_t base = 0; ///< of the paragraph in its section, in bytes
    std::string_view original;
    Folded folded;
    Lang lang = Lang::any;
    LangSet langs = 0;
    bool title_case = false; ///< nearly all words begin with a capital, so that capitals say nothing
    bool all_capitals = false;
    std::vector<Word> words;
    std::vector<Hit> hits;             ///< by begin, the longest first
    std::vector<Character> characters; ///< of Chinese, Japanese and Korean, with one more of nothing at the end

    [[nodiscard]] std::string_view text() const { return folded.text; }
    /// True where the sense holds in this language and the text at [begin, end) is written as it must be.
    [[nodiscard]] bool holds(const Sense& sense, std::size_t begin, std::size_t end) const;
    /// The original character that made folded byte `at`; 0 behind the end.
    [[nodiscard]] char32_t original_at(std::size_t at) const;
    /// The original character before the one that made folded byte `at`; 0 at the begin.
    [[nodiscard]] char32_t original_before(std::size_t at) const;
    [[nodiscard]] std::string_view original_of(std::size_t begin, std::size_t end) const;
    /// The index of the character that begins at a byte of the folded text. REQUIRES: characters are there
    [[nodiscard]] std::size_t character_at(std::size_t begin) const;
    /// The index of the first hit that begins at or behind a byte of the folded text.
    [[nodiscard]] std::size_t hit_from(std::size_t begin) const;
    /// Calls f(hit) for the hits that end at `end` and begin before it, within the reach of a name: not all hits of a
    /// text without end are looked at.
    template <class F> void each_hit_ending_at(std::size_t end, F&& f) const {
        constexpr std::size_t reach = 80;
        for (std::size_t i = hit_from(end); i > 0 && hits[i - 1].begin + reach >= end; --i) {
            if (hits[i - 1].end == end) f(hits[i - 1]);
        }
    }
    [[nodiscard]] bool has(const Word& word, Use use) const {
        return ((word.uses >> static_cast<unsigned>(use)) & 1U) != 0;
    }
    [[nodiscard]] std::string_view text_of(const Word& word) const {
        return text().substr(word.begin, word.end - word.begin);
    }
};

/// Fills everything of a passage from its section, base, original and lang. REQUIRES: original is one paragraph
void read_passage(Passage& passage, const NameDictionary& dictionary);

/// The words and hits of one more dictionary in a passage already read.
void find_hits(const Passage& passage, const NameDictionary& dictionary, std::vector<Hit>& hits);

/// Where the character before `at` begins. REQUIRES: 0 < at <= text.size()
[[nodiscard]] std::size_t previous_begin(std::string_view text, std::size_t at);

} // namespace dateline
