// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/character_classes.h"

#include <array>
#include <memory>

namespace dateline {

icu::CharClass class_of(char32_t c) {
    // 0 is "not asked yet": classes are stored one higher.
    using Page = std::array<std::uint8_t, 256>;
    thread_local std::array<std::unique_ptr<Page>, 0x1100> pages;
    auto& page = pages[c >> 8U];
    if (!page) {
        page = std::make_unique<Page>();
    }
    std::uint8_t& entry = (*page)[c & 0xFFU];
    if (entry == 0) {
        entry = static_cast<std::uint8_t>(static_cast<unsigned>(icu::classify(c)) + 1U);
    }
    return static_cast<icu::CharClass>(entry - 1);
}

bool is_ideograph(char32_t c) {
    return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           (c >= 0xF900 && c <= 0xFAFF);
}

} // namespace dateline
