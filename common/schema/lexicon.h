// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// What a segment knows of its words beside their postings, in its Xapian metadata.
//
// Words are indexed once, as they stand (folded). What a stemmer would merge is kept here: under a stem the forms that
// stand in the articles, for each language. A query word is expanded to the forms of its stem in every language of the
// archive: half the postings of Latin text, and exact words and prefixes stay exact.
//
// The same records count in how many articles of a language a word stands, where it is common there. "what" is rare
// in an archive that is mostly Chinese, and says nothing in an English question all the same.

/// A form of a stem (or the word itself in languages without stemmer), and how many articles of a language hold it.
struct WordForm {
    std::string lang;           ///< first subtag: "en", "zh"
    std::string form;           ///< folded
    std::uint32_t articles = 0; ///< of that language; 0 where it stands in articles of other languages only
    auto operator<=>(const WordForm&) const = default;
};

/// A word is common in a language where at least this share of its articles holds it. Below, its rarity in the whole
/// archive says enough.
inline constexpr double common_share = 0.04;
/// Shares among fewer articles of a language than this are chance.
inline constexpr std::uint32_t least_articles = 30;

[[nodiscard]] std::string lexicon_key(std::string_view stem);
inline constexpr std::string_view lexicon_prefix = "word/";

[[nodiscard]] std::string encode_forms(const std::vector<WordForm>& forms);
[[nodiscard]] Result<std::vector<WordForm>> decode_forms(std::string_view record);

/// One list in order of language and form, the articles of equal ones added up.
[[nodiscard]] std::vector<WordForm> merge_forms(std::vector<WordForm> forms);

/// The languages of a segment's articles: WordForm with an empty form; under this key.
inline constexpr std::string_view languages_key = "languages";

/// The first subtag, by which languages are told apart here: "zh-Hant" -> "zh".
[[nodiscard]] std::string_view base_language(std::string_view lang);

} // namespace dateline
