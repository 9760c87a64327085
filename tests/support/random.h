// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/utf8.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdlib>
#include <random>
#include <string>

namespace dateline::test {

/// A random source whose seed is printed when a test fails; $DATELINE_SEED sets it.
class Random {
  public:
    Random() : seed_(choose_seed()), engine_(seed_) { BOOST_TEST_MESSAGE("seed " << seed_ << " (DATELINE_SEED)"); }

    [[nodiscard]] unsigned seed() const { return seed_; }
    /// 0 <= n < bound. REQUIRES: bound > 0
    std::size_t below(std::size_t bound) { return std::uniform_int_distribution<std::size_t>(0, bound - 1)(engine_); }

    /// Letters, digits, signs, spaces and marks of many scripts.
    std::string text(std::size_t max_characters) {
        static constexpr std::array<std::pair<char32_t, char32_t>, 14> ranges{{{U'a', U'z'},
                                                                               {U'A', U'Z'},
                                                                               {U'0', U'9'},
                                                                               {U' ', U'/'},
                                                                               {0xC0, 0x17F},
                                                                               {0x300, 0x30F},
                                                                               {0x410, 0x44F},
                                                                               {0x620, 0x652},
                                                                               {0xE01, 0xE3A},
                                                                               {0x3001, 0x30FF},
                                                                               {0x4E00, 0x4EFF},
                                                                               {0xAC00, 0xACFF},
                                                                               {0xFF01, 0xFF9F},
                                                                               {0x1F600, 0x1F610}}};
        std::string made;
        for (std::size_t left = below(max_characters + 1); left > 0; --left) {
            const auto& [first, last] = ranges[below(ranges.size())];
            append_code_point(made, static_cast<char32_t>(first + below(last - first + 1)));
        }
        return made;
    }
    std::string bytes(std::size_t max_bytes) {
        std::string made(below(max_bytes + 1), '\0');
        for (char& byte : made) byte = static_cast<char>(below(256));
        return made;
    }

  private:
    static unsigned choose_seed() {
        const char* const set = std::getenv("DATELINE_SEED");
        return set != nullptr ? static_cast<unsigned>(std::strtoul(set, nullptr, 10)) : std::random_device{}();
    }

    unsigned seed_;
    std::mt19937 engine_;
};

} // namespace dateline::test
