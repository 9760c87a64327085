// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/lines.h"

#include "common/utf8.h"
#include "indexer/dates/fold_letter.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {
namespace {

/// Space of any kind, and marks without width that pages leave at the ends of lines.
bool is_blank(char32_t c) {
    return c == U' ' || c == U'\t' || c == U'\r' || c == U'\f' || c == U'\v' || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200F) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x2060 ||
           c == 0x3000 || c == 0xFEFF || c == 0xAD;
}

std::string trimmed(std::string_view line) {
    std::size_t first = line.size();
    std::size_t last = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t begin = at;
        if (is_blank(next_code_point(line, at))) continue;
        if (first == line.size()) first = begin;
        last = at;
    }
    if (first == line.size()) return {};
    return std::string{line.substr(first, last - first)};
}

bool has_suffix(std::string_view& line, std::string_view suffix) {
    if (!line.ends_with(suffix)) return false;
    line.remove_suffix(suffix.size());
    return true;
}

template <std::size_t N> bool strip_any(std::string_view& line, const std::array<std::string_view, N>& suffixes) {
    for (const std::string_view suffix : suffixes)
        if (has_suffix(line, suffix)) return true;
    return false;
}

} // namespace

std::vector<std::string> split_lines(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find_first_of("\n\r", from), text.size());
        lines.push_back(trimmed(text.substr(from, end - from)));
        const bool is_crlf = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
        from = end + (is_crlf ? 2 : 1);
    }
    return lines;
}

std::string fold_line(std::string_view line) {
    std::string folded;
    folded.reserve(line.size());
    for (std::size_t at = 0; at < line.size();) {
        char32_t c = next_code_point(line, at);
        if (is_blank(c)) continue;
        c = fold_letter(c);
        if (c == 0x2018 || c == 0x2019) c = U'\'';
        if (c != U' ') append_code_point(folded, c);
    }
    return folded;
}

bool ends_sentence(std::string_view line) {
    static constexpr std::array<std::string_view, 12> closing{"\"", "'",  ")",  "]", "”",  "’",
                                                              "」", "』", "）", "»", "】", "》"};
    static constexpr std::array<std::string_view, 8> stops{".", "!", "?", "。", "！", "？", "…", "．"};
    while (strip_any(line, closing)) {
    }
    return strip_any(line, stops);
}

std::vector<std::u32string> rough_words(std::string_view line) {
    constexpr std::size_t shortest = 3;
    std::vector<std::u32string> words;
    std::u32string word;
    char32_t before = 0; // the East Asian letter to the left
    const auto close = [&] {
        if (word.size() >= shortest) words.push_back(word);
        word.clear();
    };
    for (std::size_t at = 0; at < line.size();) {
        const char32_t c = fold_letter(next_code_point(line, at));
        if (is_alphabetic(c) || (c >= U'0' && c <= U'9')) {
            word += c;
            before = 0;
            continue;
        }
        close();
        if (!is_east_asian(c)) {
            before = 0;
            continue;
        }
        if (before != 0) words.push_back({before, c});
        before = c;
    }
    close();
    return words;
}

} // namespace dateline
