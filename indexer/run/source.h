// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "indexer/read/read.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

/// An article as it comes, before it is read.
struct RawArticle {
    enum class Form { json_line, page, record };
    Form form = Form::json_line;
    std::string bytes;
    std::string path;
    std::uint64_t line = 0;   ///< of a JSON line, 1-based
    std::uint64_t offset = 0; ///< of its first byte in the file
    std::string fingerprint;  ///< of a record: as it was when the article was read
};

/// Something that could not be read, and why.
struct Skipped {
    std::string path;
    std::uint64_t line = 0;
    std::uint64_t offset = 0;
    std::string reason;
};

/// Where the articles of a run come from, in order. Used by one thread.
class ArticleSource {
  public:
    virtual ~ArticleSource() = default;

    /// The next article, or false at the end. What cannot be read goes to `skipped`.
    virtual bool next(RawArticle& article, std::vector<Skipped>& skipped) = 0;
    /// About how much is still to come; a large number where nobody knows.
    [[nodiscard]] virtual std::uint64_t remaining_bytes() const = 0;
    /// For all pages of the source; null where it has none.
    [[nodiscard]] virtual const SharedLines* shared_lines() const { return nullptr; }
};

/// An article longer than this is skipped.
inline constexpr std::uint64_t max_article_bytes = std::uint64_t{64} << 20U;

/// Files and folders, and "-" for JSON Lines on standard input.
[[nodiscard]] std::unique_ptr<ArticleSource> files_source(const std::vector<std::string>& paths);

/// The live articles that segments hold. The segments must outlive the source.
[[nodiscard]] std::unique_ptr<ArticleSource> stored_source(std::vector<const Segment*> segments);

} // namespace dateline
