// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/sketch.h"

#include "common/hash.h"

#include <array>
#include <limits>

namespace dateline {
namespace {

constexpr std::size_t fewest_words = 40;

// Every word falls into one of the 16 bins of each of 4 rounds. Fewer rounds leave bins of short texts empty, more cost
// more. All of these numbers are on disk.
constexpr std::size_t bins = 16;
constexpr std::array<std::uint64_t, 4> rounds{0x9E3779B97F4A7C15U, 0xC2B2AE3D27D4EB4FU, 0x165667B19E3779F9U,
                                              0xD6E8FEB86659FD93U};
constexpr std::size_t sketch_bits = bins * rounds.size();

/// Every bit of the result depends on every bit of the number.
std::uint64_t mixed(std::uint64_t number, std::uint64_t multiplier) {
    number *= multiplier;
    number ^= number >> 29U;
    number *= 0xBF58476D1CE4E5B9U;
    return number ^ (number >> 32U);
}

bool is_unit(const Token& token) {
    return token.kind == TokenKind::word || token.kind == TokenKind::bigram;
}

} // namespace

std::optional<Sketch> sketch_of(const std::vector<Token>& tokens) {
    std::array<std::uint64_t, sketch_bits> least{};
    least.fill(std::numeric_limits<std::uint64_t>::max());
    std::size_t words = 0;
    for (const Token& token : tokens) {
        if (!is_unit(token)) continue;
        ++words;
        const std::uint64_t hash = hash64(token.term);
        for (std::size_t round = 0; round < rounds.size(); ++round) {
            const std::uint64_t value = mixed(hash, rounds[round]);
            std::uint64_t& bin = least[round * bins + (value >> 60U)];
            if (value < bin) bin = value;
        }
    }
    if (words < fewest_words) return std::nullopt;
    Sketch sketch = 0;
    for (std::size_t bit = 0; bit < sketch_bits; ++bit) sketch |= (mixed(least[bit], rounds.front()) & 1U) << bit;
    return sketch;
}

} // namespace dateline
