// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/edits.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/utf8.h"

#include <algorithm>
#include <set>
#include <vector>

namespace dateline {
namespace {

bool is_latin(char32_t c) {
    return c >= U'a' && c <= U'z';
}

/// Letters that a writer of this word has at hand. Words are folded, so Latin ones have no accents.
std::vector<char32_t> alphabet_of(std::u32string_view word) {
    constexpr char32_t block = 0x80; // the scripts of Unicode begin at multiples of it
    std::set<char32_t> letters;
    for (const char32_t letter : word) {
        const char32_t first = is_latin(letter) ? U'a' : letter / block * block;
        const char32_t last = is_latin(letter) ? U'z' : first + block - 1;
        if (letters.count(letter) != 0) continue;
        for (char32_t c = first; c <= last; ++c)
            if (class_of(c) == icu::CharClass::word && fold_key(utf8({&c, 1})) == utf8({&c, 1})) letters.insert(c);
    }
    return {letters.begin(), letters.end()};
}

} // namespace

std::u32string code_points(std::string_view text) {
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) points += next_code_point(text, at);
    return points;
}

std::string utf8(std::u32string_view text) {
    std::string bytes;
    for (const char32_t c : text) append_code_point(bytes, c);
    return bytes;
}

void for_each_edit(std::u32string_view typed,
                   const std::function<void(const std::u32string& word, const Edit& edit)>& visit) {
    using Kind = Edit::Kind;
    const std::vector<char32_t> alphabet = alphabet_of(typed);
    std::u32string word(typed);
    for (std::size_t at = 0; at < typed.size(); ++at) {
        const bool doubled = at > 0 && typed[at] == typed[at - 1];
        if (at > 0 && !doubled) {
            std::swap(word[at - 1], word[at]);
            visit(word, {Kind::swapped, at - 1});
            std::swap(word[at - 1], word[at]);
        }
        word.erase(at, 1);
        visit(word, {Kind::dropped, at, doubled});
        word.insert(at, 1, typed[at]);
    }
    for (const char32_t letter : alphabet) {
        for (std::size_t at = 0; at <= typed.size(); ++at) {
            word.insert(at, 1, letter);
            visit(word, {Kind::added, at, at > 0 && letter == typed[at - 1]});
            word.erase(at, 1);
            if (at == typed.size() || letter == typed[at]) continue;
            word[at] = letter;
            visit(word, {Kind::replaced, at});
            word[at] = typed[at];
        }
    }
}

std::size_t edit_distance(std::u32string_view left, std::u32string_view right, std::size_t most) {
    const std::size_t longer = std::max(left.size(), right.size());
    if (longer - std::min(left.size(), right.size()) > most) return most + 1;
    std::vector<std::size_t> before(right.size() + 1);
    std::vector<std::size_t> last(right.size() + 1);
    std::vector<std::size_t> row(right.size() + 1);
    for (std::size_t j = 0; j < row.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= left.size(); ++i) {
        before.swap(last);
        last.swap(row);
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const bool same = left[i - 1] == right[j - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > most) return most + 1;
    }
    return std::min(row[right.size()], most + 1);
}

} // namespace dateline
