// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/word_breaker.h"

#include <cstddef>
#include <string_view>

namespace dateline {

/// Bytes [begin, end) of a text.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] std::size_t size() const { return end - begin; }
    bool operator==(const ByteRange&) const = default;
};

/// At most `length` code points of the text around the core, all of it where they can hold it: from the begin of a
/// sentence where one is near, else of a clause or a word; to the end of a sentence or a word. Without spaces at both
/// ends. Looks no farther than it needs, however long the text is.
[[nodiscard]] ByteRange window_around(ByteRange core, std::string_view text, std::size_t length,
                                      icu::WordBreaker& breaker);

} // namespace dateline
