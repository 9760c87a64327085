// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace dateline {

/// Characters of the basic plane, for a look at every character of a text.
class CharacterSet {
  public:
    void insert(char32_t c) {
        if (c < plane) words_[c / 64] |= std::uint64_t{1} << (c % 64);
    }
    [[nodiscard]] bool contains(char32_t c) const { return c < plane && ((words_[c / 64] >> (c % 64)) & 1U) != 0; }

  private:
    static constexpr char32_t plane = 0x10000;
    std::array<std::uint64_t, plane / 64> words_{};
};

} // namespace dateline
