// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/dated_passages.h"

#include "indexer/dates/date_words.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace dateline {
namespace {

constexpr std::size_t reach_before = 40; // bytes: a month's name, in Thai or Hindi as well, or 去年
constexpr std::size_t reach_behind = 48; // the same and a joining word, or "of last year"
constexpr std::size_t longest_passage = 8000;

bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_ascii_alphanumeric(char c) {
    return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Between a number and a month's name.
bool is_gap(char c) {
    return std::string_view(" .,-/").find(c) != std::string_view::npos;
}
bool is_joining_word(std::string_view word) {
    static constexpr std::array<std::string_view, 11> words{"st", "nd",  "rd", "th",  "er", "of",
                                                            "de", "del", "do", "den", "o"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A word that may name a month: by its first letters, or as it is in no ASCII. Words of Han, kana and Hangul are none.
bool may_be_month(std::string_view word) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    const std::string_view head = word.substr(0, 3);
    if (std::all_of(head.begin(), head.end(), is_ascii)) return may_begin_month(head);
    return static_cast<unsigned char>(head[0]) < 0xE1;
}

constexpr std::size_t most_joining_words = 2; // "19th of September"
constexpr std::size_t longest_word = 48;      // bytes

bool month_may_follow(std::string_view line, std::size_t at) {
    for (std::size_t words = 0; words <= most_joining_words; ++words) {
        while (at < line.size() && is_gap(line[at])) ++at;
        std::size_t end = at;
        while (end < line.size() && end - at < longest_word && is_letter(line[end])) ++end;
        const std::string_view word = line.substr(at, end - at);
        if (word.empty()) return false;
        if (!is_joining_word(word)) return may_be_month(word);
        at = end;
    }
    return false;
}

bool month_may_precede(std::string_view line, std::size_t at, std::size_t least) {
    for (std::size_t words = 0; words <= most_joining_words; ++words) {
        while (at > least && is_gap(line[at - 1])) --at;
        std::size_t begin = at;
        while (begin > least && at - begin < longest_word && is_letter(line[begin - 1])) --begin;
        const std::string_view word = line.substr(begin, at - begin);
        if (word.empty()) return false;
        if (!is_joining_word(word)) return may_be_month(word);
        at = begin;
    }
    return false;
}

/// 2025-11 and 18.11., whatever goes on behind.
bool number_follows(std::string_view line, std::size_t at) {
    if (at >= line.size() || std::string_view("-./").find(line[at]) == std::string_view::npos) return false;
    ++at;
    while (at < line.size() && line[at] == ' ') ++at;
    return at < line.size() && is_digit(line[at]);
}

/// A run of digits that may be part of a date; those before 年 or 月 have 月 to tell of them.
bool may_be_of_date(std::string_view line, std::size_t begin, std::size_t end, std::size_t least) {
    const std::size_t digits = end - begin;
    if (digits == 8 || digits == 12 || digits == 14) return true;
    if (digits > 4 || digits == 3) return false;
    return number_follows(line, end) || month_may_follow(line, end) || month_may_precede(line, begin, least);
}

/// Digits and units that are not ASCII: 月, 월, ㋀, ９, ٩, ९, ৯, ๙; now and then another character.
bool may_begin_foreign_date(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned second = byte(at + 1);
    const unsigned third = byte(at + 2);
    switch (byte(at)) {
    case 0xD9: return second >= 0xA0 && second <= 0xA9;
    case 0xDB: return second >= 0xB0 && second <= 0xB9;
    case 0xE0:
        if (second == 0xB9) return third >= 0x90 && third <= 0x99;
        return (second == 0xA5 || second == 0xA7) && third >= 0xA6 && third <= 0xAF;
    case 0xE3: return second >= 0x8B && second <= 0x8F;
    case 0xE6: return second == 0x9C && third == 0x88;
    case 0xEC: return second == 0x9B && third == 0x94;
    case 0xEF: return second == 0xBC && third >= 0x90 && third <= 0x99;
    default: return false;
    }
}

/// Outwards from a place, to where no character and no word or number is cut; not endlessly.
std::size_t begin_around(std::string_view line, std::size_t at, std::size_t least) {
    std::size_t begin = at - std::min(at - least, reach_before);
    const std::size_t furthest = begin - std::min(begin - least, reach_before);
    const auto is_inside = [&](std::size_t i) {
        return is_continuation(line[i]) ||
               (i > 0 && is_ascii_alphanumeric(line[i]) && is_ascii_alphanumeric(line[i - 1]));
    };
    while (begin > furthest && is_inside(begin)) --begin;
    while (begin < at && is_continuation(line[begin])) ++begin;
    return begin;
}
std::size_t end_around(std::string_view line, std::size_t at) {
    std::size_t end = std::min(line.size(), at + reach_behind);
    const std::size_t furthest = std::min(line.size(), end + reach_behind);
    const auto is_inside = [&](std::size_t i) {
        return is_continuation(line[i]) || (is_ascii_alphanumeric(line[i]) && is_ascii_alphanumeric(line[i - 1]));
    };
    while (end < furthest && is_inside(end)) ++end;
    while (end < line.size() && is_continuation(line[end])) ++end;
    return end;
}

/// First bytes of what may begin a date; most bytes of a text are none.
constexpr auto leads = [] {
    std::array<bool, 256> is_lead{};
    for (std::size_t digit = '0'; digit <= '9'; ++digit) is_lead[digit] = true;
    for (const std::size_t byte : {0xD9, 0xDB, 0xE0, 0xE3, 0xE6, 0xEC, 0xEF}) is_lead[byte] = true;
    return is_lead;
}();

void passages_of_line(std::string_view line, const std::function<void(std::string_view)>& take) {
    std::size_t begin = 0;
    std::size_t end = 0; // of the passage that is open; none where equal
    const auto close = [&] {
        if (end > begin) take(line.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!leads[static_cast<unsigned char>(line[at])]) continue;
        const std::size_t place = at;
        if (is_digit(line[at])) {
            while (at + 1 < line.size() && is_digit(line[at + 1])) ++at;
            if (!may_be_of_date(line, place, at + 1, end)) continue;
        } else if (!may_begin_foreign_date(line, at)) {
            continue;
        }
        const bool is_full = end - begin > longest_passage;
        if (is_full && place < end) continue;
        if (is_full || place > end + reach_before) {
            close();
            begin = begin_around(line, place, end);
        }
        end = std::max(end, end_around(line, at));
    }
    close();
}

} // namespace

void for_each_dated_passage(std::string_view text, const std::function<void(std::string_view)>& take) {
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        passages_of_line(text.substr(from, end - from), take);
        from = end + 1;
    }
}

} // namespace dateline
