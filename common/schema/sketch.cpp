// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/sketch.h"

namespace dateline {
namespace {

constexpr std::size_t sketch_bytes = 8;

} // namespace

std::string encode_sketch(Sketch sketch) {
    std::string value(sketch_bytes, '\0');
    for (std::size_t i = 0; i < sketch_bytes; ++i) value[i] = static_cast<char>(sketch >> (8 * i));
    return value;
}

std::optional<Sketch> decode_sketch(std::string_view value) {
    if (value.size() != sketch_bytes) return std::nullopt;
    Sketch sketch = 0;
    for (std::size_t i = 0; i < sketch_bytes; ++i) sketch |= Sketch{static_cast<unsigned char>(value[i])} << (8 * i);
    return sketch;
}

} // namespace dateline
