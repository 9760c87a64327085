// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace dateline {

/// XXH3, 64 bits. Stable over machines and versions: hashes are on disk.
[[nodiscard]] std::uint64_t hash64(std::string_view bytes);

/// XXH3, 128 bits, as 16 bytes of any value.
[[nodiscard]] std::string hash128(std::string_view bytes);

/// The text itself where it has at most `limit` bytes, else its head, cut at a character, and 16 hexadecimal digits of
/// the hash of the whole: `limit` bytes or a few less.
/// REQUIRES: limit > 16
[[nodiscard]] std::string shorten(std::string_view text, std::size_t limit);

} // namespace dateline
