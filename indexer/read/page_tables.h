// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// What labels, headings and banners of news pages say, by language. All entries are spelt as fold_line() gives a line:
/// small letters and no spaces. To teach the reader a new site or language, add its words here.
namespace dateline::page_tables {

using List = std::span<const std::string_view>;

extern const List image_labels;           ///< stand beneath a picture, alone or joined to a byline
extern const List fixed_bylines;          ///< whole bylines without a name
extern const List caption_prefixes;       ///< open a caption: "Photo: …"
extern const List caption_phrases;        ///< within a short line: "… Photo: Jane Doe"
extern const List caption_suffixes;       ///< close a caption: "…（資料照）"
extern const List ai_words;               ///< names of artificial intelligence
extern const List ai_label_words;         ///< labels about it consist of these words and the names alone
extern const List ai_image_words;         ///< of these, those that speak of a picture or its caption
extern const List related_headings;       ///< whole lines; the section holds until the next heading
extern const List short_related_headings; ///< whole lines within articles; only headlines right beneath belong to them
extern const List related_prefixes;       ///< open a single line: "Read more: …"
extern const List comment_headings;       ///< whole lines
extern const List banner_phrases;         ///< within lines that ask for consent
extern const List banner_words;           ///< keep a banner going
extern const List boilerplate_lines;      ///< whole lines: navigation, buttons
extern const List boilerplate_prefixes;
extern const List boilerplate_phrases; ///< within short lines: copyright, subscription
extern const List date_labels;         ///< open a date line: "Published: …"

} // namespace dateline::page_tables
