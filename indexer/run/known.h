// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A document of the published archive.
struct KnownDocument {
    std::size_t segment = 0;
    Xapian::docid id = 0;
    bool operator==(const KnownDocument&) const = default;
};

/// Finds the articles that the archive holds already. Xapian databases are not shared by threads: one a thread.
class KnownArticles {
  public:
    explicit KnownArticles(std::vector<Segment> segments) : archive_(join(std::move(segments))) {}

    /// The live document with this article id.
    [[nodiscard]] std::optional<KnownDocument> find(const std::string& article_id) const;
    [[nodiscard]] std::string content_hash(const KnownDocument& document) const;

    [[nodiscard]] ArticleDecoder decoder() const { return archive_.decoder(); }

  private:
    Archive archive_;
};

} // namespace dateline
