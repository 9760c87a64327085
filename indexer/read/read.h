// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// Regular files under the paths in a stable order (byte order of names); a link is not followed, a file is listed
/// once. Paths that cannot be read go to `problems` with their reason; "-" stays itself. Hidden files and
/// Markdown (.md) in folders are left out.
struct FoundFile {
    std::string path;
    std::string problem; ///< empty: can be read
};
[[nodiscard]] std::vector<FoundFile> find_files(const std::vector<std::string>& paths);

/// True for names that hold one JSON article a line: .jsonl, .ndjson, .json and "-".
[[nodiscard]] bool is_json_lines(std::string_view path);

/// One line of JSON Lines. Keys as README lists them; null counts as absent, unknown keys go to extra, of a key that
/// stands twice the last value counts. A known key with a value of a wrong type, or no text at all, is a problem that
/// names the field; a date that cannot be read is none: it is kept in extra, as "date". Without a date of its own the
/// article has the one of its url. Invalid UTF-8 and lone surrogates become U+FFFD, NUL goes; what nests deeper than 64
/// levels is refused.
/// The article's id falls back to url, then "path:line". lang stays empty where the line has none.
[[nodiscard]] Result<Article> read_json_article(std::string_view line, std::string_view path, std::uint64_t number);

/// Lines that stand on many pages of one folder: navigation, banners, footers. Filled in a first pass over the pages,
/// then only asked. Memory is bounded: where there are too many lines, those seen once are forgotten.
class SharedLines {
  public:
    static constexpr std::size_t default_capacity = std::size_t{1} << 20U; ///< lines over all folders

    explicit SharedLines(std::size_t capacity = default_capacity) : capacity_(capacity) {}

    /// Counts each line of the page once. A page that read_page() refuses counts nothing.
    void add_page(std::string_view text, std::string_view path);

    /// True where the line stands on at least 3 pages and 30 % of the pages of the path's folder, if it holds 5 or
    /// more.
    [[nodiscard]] bool is_shared(std::string_view line, std::string_view path) const;

  private:
    struct Folder {
        std::uint32_t pages = 0;
        std::unordered_map<std::uint64_t, std::uint32_t> pages_of_line; ///< by hash of the folded line
    };

    void forget_rare_lines();

    std::map<std::string, Folder, std::less<>> folders_;
    std::size_t capacity_;
    std::size_t lines_ = 0;
};

/// A page that a browser saved as text: told apart into sections by the tables and rules of page.cpp. Its encoding is
/// found out (common/icu/encoding.h); a page whose encoding is not sure is a problem, as wrong characters are worse
/// than none. The id is the path as given, the source its folder's name, if that says anything; the date is that of the
/// file's name or of folders named 2025/11/18, else of a date line near the top, never of the text itself. lang stays
/// empty.
[[nodiscard]] Result<Article> read_page(std::string_view text, std::string_view path,
                                        const SharedLines* shared = nullptr);

} // namespace dateline
