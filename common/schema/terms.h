// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::terms {

// Every term prefix of the index. On disk: never renumber, never reuse. Terms of text are folded and so never begin
// with a capital ASCII letter; a prefix always does, and no prefix begins with another.
inline constexpr std::string_view id = "Q";   ///< article id
inline constexpr std::string_view path = "U"; ///< path it was read from
inline constexpr std::string_view line = "H"; ///< hash of the JSON line it was read from (indexer/build/fingerprint.h)
inline constexpr std::string_view date = "D"; ///< D2025, D202511, D20251118: each precision the article has
inline constexpr std::string_view no_date = "DN";
inline constexpr std::string_view mentioned_date = "M"; ///< M2018, M201809, M20180919: each precision a mention has
inline constexpr std::string_view gram = "G";           ///< TokenKind::gram: finds candidates for phrases, never ranks
inline constexpr std::string_view named = "E";          ///< id of a person, place or organisation that is mentioned
inline constexpr std::string_view value =
    "V"; ///< facet value: V, letter of the facet, value; VN and the letter: no value
inline constexpr std::string_view nobody_named = "VNe"; ///< no mention at all; e is no letter of a facet

/// True for a term that is no word of a text as it stands.
[[nodiscard]] constexpr bool has_prefix(std::string_view term) {
    return !term.empty() && term.front() >= 'A' && term.front() <= 'Z';
}

/// Prefix of the terms of one section alone: the title's and those of the lesser sections. The body has none of its own
/// (it would double the index): ask for the plain term and look at the stored text.
/// The plain term (no prefix) stands for every section but boilerplate, with the section's weight as its wdf.
[[nodiscard]] constexpr std::string_view section_prefix(Section section) {
    switch (section) {
    case Section::title: return "T";
    case Section::caption: return "XC";
    case Section::body: return "";
    case Section::related: return "XR";
    case Section::comments: return "XM";
    case Section::boilerplate: return "XB";
    }
    return "";
}

/// What one occurrence in a section adds to wdf and document length (boilerplate adds nothing).
[[nodiscard]] constexpr unsigned section_weight(Section section) {
    switch (section) {
    case Section::title: return 6;
    case Section::caption: return 4;
    case Section::body: return 4;
    case Section::related: return 1;
    case Section::comments: return 1;
    case Section::boilerplate: return 0;
    }
    return 0;
}

/// The prefix and the digits of each precision that the date has: 2018-09-19 gives M2018, M201809, M20180919.
[[nodiscard]] std::vector<std::string> of_date(std::string_view prefix, const Date& when);

/// prefix + text, or where that is over Xapian's limit, prefix + its head + a hash of the whole. NUL never occurs.
[[nodiscard]] std::string exact(std::string_view prefix, std::string_view text);

} // namespace dateline::terms
