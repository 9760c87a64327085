// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Lines of valid UTF-8 text, without white space at their ends; blank ones stay, as empty lines.
[[nodiscard]] std::vector<std::string> split_lines(std::string_view text);

/// A line as the page tables spell it: small letters, full-width forms as ASCII, without any space.
[[nodiscard]] std::string fold_line(std::string_view line);

/// True behind . ! ? 。 … and a closing quote or bracket after one of them.
[[nodiscard]] bool ends_sentence(std::string_view line);

/// Words of Latin and Cyrillic letters (three letters or more, small) and pairs of neighbours in Han, kana and Hangul.
[[nodiscard]] std::vector<std::u32string> rough_words(std::string_view line);

} // namespace dateline
