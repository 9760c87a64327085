// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/prune.h"

#include "common/hash.h"
#include "common/schema/terms.h"

#include <algorithm>

namespace dateline {

namespace {

/// True where `path` is `root` or a file below it.
bool is_under(std::string_view path, std::string_view root) {
    while (root.size() > 1 && root.back() == '/') root.remove_suffix(1);
    if (root == ".") return path.empty() || path.front() != '/';
    if (path.substr(0, root.size()) != root) return false;
    return path.size() == root.size() || root == "/" || path[root.size()] == '/';
}

bool is_under_any(std::string_view path, const std::vector<std::string>& roots) {
    return std::any_of(roots.begin(), roots.end(), [&](const std::string& root) { return is_under(path, root); });
}

bool has_vanished(const Article& article, const std::vector<std::string>& paths, const Seen& seen) {
    return is_under_any(article.path, paths) && seen.unsure.count(article.path) == 0 &&
           seen.id_hashes.count(hash128(article.id)) == 0;
}

} // namespace

std::vector<std::vector<Xapian::docid>> find_vanished(const std::vector<Segment>& segments,
                                                      const std::vector<std::string>& paths, const Seen& seen) {
    std::vector<std::vector<Xapian::docid>> vanished(segments.size());
    ArticleDecoder decoder = join(segments).decoder();
    for (std::size_t s = 0; s < segments.size(); ++s) {
        const Segment& segment = segments[s];
        for (Xapian::docid id = 1; id <= segment.db.get_lastdocid(); ++id) {
            if (std::binary_search(segment.dead.begin(), segment.dead.end(), id)) continue;
            const Result<StoredArticle> stored = decoder.decode(segment.db.get_document(id).get_data());
            if (stored && has_vanished(stored->article, paths, seen)) vanished[s].push_back(id);
        }
    }
    return vanished;
}

} // namespace dateline
