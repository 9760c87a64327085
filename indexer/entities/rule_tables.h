// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/character_set.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace dateline {

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using WordSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;

/// Words that are looked for at every place of a text; most places are told by one character.
class GuardedWords {
  public:
    void insert(std::string word, char32_t guard) {
        guards_.insert(guard);
        words_.insert(std::move(word));
    }
    [[nodiscard]] bool may_hold(char32_t guard) const { return guards_.contains(guard); }
    /// `guard` is the character of `word` that was given with it: its first or its last.
    [[nodiscard]] bool contains(std::string_view word, char32_t guard) const {
        return guards_.contains(guard) && words_.contains(word);
    }

  private:
    CharacterSet guards_;
    WordSet words_;
};

/// Folded words the rules of Chinese, Japanese and Korean ask for one by one; what is looked for at every place of a
/// text is in the dictionary.
struct RuleTables {
    CharacterSet chinese_surnames;      ///< of one character
    GuardedWords chinese_long_surnames; ///< of two, by the first
    CharacterSet chinese_given;         ///< characters of given names
    CharacterSet transliteration;       ///< characters that write foreign names in Chinese
    WordSet chinese_not_names;
    WordSet chinese_after_names; ///< what often follows a name: 说, 表示
    WordSet japanese_surnames;
    WordSet japanese_given;
    CharacterSet japanese_given_end; ///< characters that close a given name
    WordSet japanese_not_names;
    WordSet katakana_first_names;
    CharacterSet korean_surnames;      ///< of one syllable
    GuardedWords korean_long_surnames; ///< of two, by the first
    CharacterSet korean_given;         ///< syllables of given names
    WordSet korean_titles_after;
    WordSet korean_joined_titles;     ///< written in one word with the name
    GuardedWords korean_org_suffixes; ///< by the last syllable
    WordSet korean_not_names;
    WordSet surname_first; ///< Latin surnames that stand before the given name: kim, xi
};

} // namespace dateline
