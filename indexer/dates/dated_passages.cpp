// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/dates/dated_passages.h"

#include <algorithm>
#include <cstddef>

namespace dateline {
namespace {

constexpr std::size_t reach_before = 64; // bytes: a weekday, a day and a month's name, or 去年
constexpr std::size_t reach_behind = 96; // a joining word and a month's name
constexpr std::size_t longest_passage = 8000;

bool is_ascii_alphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_continuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_indic_or_thai_digit(unsigned second, unsigned third) {
    const bool indic = (second == 0xA5 || second == 0xA7) && third >= 0xA6 && third <= 0xAF; // Devanagari, Bengali
    return indic || (second == 0xB9 && third >= 0x90 && third <= 0x99);
}

/// True where a digit of any script that dates are written in, or 月, begins; now and then for another character.
bool may_begin_date(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = byte(at);
    if (lead < 0x80) return lead >= '0' && lead <= '9';
    switch (lead) {
    case 0xD9: return byte(at + 1) >= 0xA0 && byte(at + 1) <= 0xA9; // Arabic
    case 0xDB: return byte(at + 1) >= 0xB0 && byte(at + 1) <= 0xB9; // Persian
    case 0xE0: return is_indic_or_thai_digit(byte(at + 1), byte(at + 2));
    case 0xE3: return byte(at + 1) >= 0x8B && byte(at + 1) <= 0x8F; // ㋀, ㍻
    case 0xE6: return byte(at + 1) == 0x9C && byte(at + 2) == 0x88; // 月
    case 0xEF: return byte(at + 1) == 0xBC;                         // full-width
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

void passages_of_line(std::string_view line, const std::function<void(std::string_view)>& take) {
    std::size_t begin = 0;
    std::size_t end = 0; // of the passage that is open; none where equal
    const auto close = [&] {
        if (end > begin) take(line.substr(begin, end - begin));
    };
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!may_begin_date(line, at)) continue;
        const bool is_full = end - begin > longest_passage;
        if (is_full && at < end) continue;
        if (is_full || at > end + reach_before) {
            close();
            begin = begin_around(line, at, end);
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
