// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dateline {

/// 64 bits that stand for the set of words of an article's body (indexer/build/sketch.h makes them). The share of bits
/// in which two sketches differ is about half the share of words that the two texts do not have in common.
using Sketch = std::uint64_t;

/// Two texts are copies of one where their sketches differ in no more bits than this: about one word in ten.
inline constexpr int most_different_bits = 4;

[[nodiscard]] constexpr bool are_copies(Sketch left, Sketch right) {
    return std::popcount(left ^ right) <= most_different_bits;
}

/// The value of Slot::collapse: 8 bytes. An article whose body is too short to tell has none.
[[nodiscard]] std::string encode_sketch(Sketch sketch);
[[nodiscard]] std::optional<Sketch> decode_sketch(std::string_view value);

} // namespace dateline
