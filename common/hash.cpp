// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/hash.h"

#include <xxhash.h>

namespace dateline {

std::uint64_t hash64(std::string_view bytes) {
    return XXH3_64bits(bytes.data(), bytes.size());
}

std::string hash128(std::string_view bytes) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
    return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

std::string shorten(std::string_view text, std::size_t limit) {
    constexpr std::size_t hash_digits = 16;
    if (text.size() <= limit) return std::string(text);
    std::size_t head = limit - hash_digits;
    while (head > 0 && (static_cast<unsigned char>(text[head]) & 0xC0U) == 0x80U) --head;
    std::string shortened(text.substr(0, head));
    const std::uint64_t hash = hash64(text);
    for (int shift = 60; shift >= 0; shift -= 4) shortened.push_back("0123456789abcdef"[(hash >> shift) & 0xFU]);
    return shortened;
}

} // namespace dateline
