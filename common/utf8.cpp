// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"

#include "common/icu/characters.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), 0 where there is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
    };
    const auto trails = [&](std::size_t from, std::size_t count) {
        for (std::size_t i = from; i < count; ++i) {
            if ((byte(i) & 0xC0U) != 0x80U) {
                return false;
            }
        }
        return true;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80) {
        return 1;
    }
    if (lead >= 0xC2 && lead <= 0xDF) {
        return trails(1, 2) ? 2 : 0;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool too_low = lead == 0xE0 && byte(1) < 0xA0;
        const bool surrogate = lead == 0xED && byte(1) > 0x9F;
        return !too_low && !surrogate && trails(1, 3) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool too_low = lead == 0xF0 && byte(1) < 0x90;
        const bool too_high = lead == 0xF4 && byte(1) > 0x8F;
        return !too_low && !too_high && trails(1, 4) ? 4 : 0;
    }
    return 0;
}

constexpr std::string_view replacement = "\xEF\xBF\xBD";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Length of the prefix that needs no mending.
std::size_t clean_prefix(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead != 0 && lead < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = lead == 0 ? 0 : sequence_length(text, at);
        if (length == 0 || text.substr(at, length) == byte_order_mark) {
            break;
        }
        at += length;
    }
    return at;
}

} // namespace

std::size_t make_valid_utf8(std::string& text) {
    std::size_t at = clean_prefix(text);
    if (at == text.size()) {
        return 0;
    }
    std::string mended = text.substr(0, at);
    std::size_t replaced = 0;
    while (at < text.size()) {
        const std::size_t length = sequence_length(text, at);
        if (length == 0) {
            mended += replacement;
            ++replaced;
            ++at;
            while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
                ++at;
            }
            continue;
        }
        const std::string_view sequence = std::string_view(text).substr(at, length);
        if (text[at] != '\0' && sequence != byte_order_mark) {
            mended += sequence;
        }
        at += length;
    }
    text = std::move(mended);
    return replaced;
}

void append_code_point(std::string& to, char32_t c) {
    const auto put = [&](char32_t byte) { to.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0U | (c >> 6U));
        put(0x80U | (c & 0x3FU));
    } else if (c < 0x10000) {
        put(0xE0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    } else {
        put(0xF0U | (c >> 18U));
        put(0x80U | ((c >> 12U) & 0x3FU));
        put(0x80U | ((c >> 6U) & 0x3FU));
        put(0x80U | (c & 0x3FU));
    }
}

std::size_t count_code_points(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        width += static_cast<std::size_t>(icu::columns(next_code_point(text, at)));
    }
    return width;
}

std::string printable(std::string_view text) {
    static constexpr std::array<char, 16> hex{'0', '1', '2', '3', '4', '5', '6', '7',
                                              '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    std::string valid(text);
    make_valid_utf8(valid);
    std::string safe;
    safe.reserve(valid.size());
    for (std::size_t at = 0; at < valid.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(valid, at);
        if (c == '\n' || c == '\t' || c == '\r') {
            safe.push_back(' ');
        } else if (c < 0x20 || c == 0x7F) {
            safe += "\\x";
            safe.push_back(hex[(c >> 4U) & 0xFU]);
            safe.push_back(hex[c & 0xFU]);
        } else if (icu::is_unprintable(c)) {
            safe += replacement;
        } else {
            safe.append(valid, begin, at - begin);
        }
    }
    return safe;
}

} // namespace dateline
