// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/json_text.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

namespace dateline {
namespace {

/// The code unit of the escape "\uXXXX" that begins at `at`.
std::optional<std::uint32_t> escape_at(std::string_view json, std::size_t at) {
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u') return std::nullopt;
    std::uint32_t unit = 0;
    const char* const end = json.data() + at + 6;
    if (std::from_chars(json.data() + at + 2, end, unit, 16).ptr != end) return std::nullopt;
    return unit;
}

bool is_high(std::uint32_t unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}
bool is_low(std::uint32_t unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

std::size_t json_depth(std::string_view json) {
    std::size_t depth = 0;
    std::size_t deepest = 0;
    bool in_string = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (in_string) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                in_string = false;
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if ((c == '}' || c == ']') && depth > 0) {
            --depth;
        }
    }
    return deepest;
}

void mend_lone_surrogates(std::string& json) {
    for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
        const auto unit = escape_at(json, at);
        if (!unit) {
            at += 2; // another escape; its second character may be a backslash
            continue;
        }
        const auto next = escape_at(json, at + 6);
        const bool pair = is_high(*unit) && next && is_low(*next);
        if (!pair && (is_high(*unit) || is_low(*unit))) json.replace(at, 6, "\\ufffd");
        at += pair ? 12 : 6;
    }
}

} // namespace dateline
