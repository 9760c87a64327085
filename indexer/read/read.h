// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Regular files under the paths in a stable order (byte order of names); a link is not followed, a file is listed once.
/// Paths that cannot be read go to `problems` with their reason; "-" stays itself. Hidden files are left out.
struct FoundFile {
    std::string path;
    std::string problem; ///< empty: can be read
};
[[nodiscard]] std::vector<FoundFile> find_files(const std::vector<std::string>& paths);

/// True for names that hold one JSON article a line: .jsonl, .ndjson, .json and "-".
[[nodiscard]] bool is_json_lines(std::string_view path);

/// One line of JSON Lines. Keys as README lists them; unknown keys go to extra. The text may be invalid UTF-8: mended.
/// The article's id falls back to url, then "path:line". lang stays empty where the line has none.
[[nodiscard]] Result<Article> read_json_article(std::string_view line, std::string_view path, std::uint64_t number);

/// Lines seen on several pages of one folder: navigation, banners, footers. Found in a first pass over the folder's pages.
class SharedLines; 

/// A page that a browser saved as text: told apart into sections by the tables and rules of page.cpp.
[[nodiscard]] Result<Article> read_page(std::string_view text, std::string_view path);

} // namespace dateline
