// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <string>
#include <string_view>

namespace dateline {

// What an article is recognised by in a later run, as it is kept in Slot::fingerprint: a hash of its content, and
// behind it a hash of the JSON line it came from, which is a term too. A line that is in the archive is not even
// parsed; one that is not may still say the same.

/// 8 bytes: a hash of everything that was read but the line number.
[[nodiscard]] std::string content_hash(const Article& article);

/// 8 bytes, none of them NUL.
[[nodiscard]] std::string line_hash(std::string_view path, std::string_view line);

/// REQUIRES: they are what the functions above gave; no line where it alone does not make the article
[[nodiscard]] inline std::string join_fingerprint(std::string_view content, std::string_view line) {
    return std::string(content).append(line);
}
[[nodiscard]] std::string_view content_of(std::string_view fingerprint);
[[nodiscard]] std::string_view line_of(std::string_view fingerprint); ///< empty: none

} // namespace dateline
