// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Everything about an article that a search shows and a rebuild needs: a Xapian document's data.
struct StoredArticle {
    Article article;
    std::vector<Mention> mentions;
    bool operator==(const StoredArticle&) const = default;
};

/// decode(encode(x)) == x. The record is compressed with zstd; decode refuses hostile bytes with a reason.
[[nodiscard]] std::string encode(const StoredArticle& stored);
[[nodiscard]] Result<StoredArticle> decode(std::string_view record);

/// Only the texts, for phrase checks and ranking over many candidates: the quick half of decode().
[[nodiscard]] Result<std::array<std::string, section_count>> decode_text(std::string_view record);

} // namespace dateline
