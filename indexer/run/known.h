// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"

#include <optional>
#include <string>
#include <string_view>
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
    /// The live document that was read from a JSON line with this hash.
    [[nodiscard]] std::optional<KnownDocument> find_line(std::string_view line_hash) const;
    [[nodiscard]] std::string fingerprint(const KnownDocument& document) const;
    /// Empty where the record is damaged.
    [[nodiscard]] std::string article_id(const KnownDocument& document) const;

    [[nodiscard]] ArticleDecoder decoder() const { return archive_.decoder(); }

  private:
    [[nodiscard]] std::optional<KnownDocument> find_term(const std::string& term) const;

    Archive archive_;
};

} // namespace dateline
