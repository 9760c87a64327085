// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

// Words are indexed once, as they stand (folded). What a stemmer would merge is kept beside the postings: for each
// language and stem the forms that the segment holds, in the segment's Xapian metadata. A query word is expanded to the
// forms of its stem in every language of the archive. Half the postings of Latin text, exact words and prefixes stay
// exact.

/// Metadata key of a family, and its value: the forms, sorted, separated by one space.
[[nodiscard]] std::string family_key(std::string_view lang, std::string_view stem);
[[nodiscard]] std::string join_forms(std::vector<std::string> forms); ///< sorts and removes doubles
[[nodiscard]] std::vector<std::string> split_forms(std::string_view joined);

/// Metadata "languages": the stemmed languages of a segment, joined like forms.
inline constexpr std::string_view languages_key = "languages";

} // namespace dateline
