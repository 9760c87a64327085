// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/prepare.h"

#include "common/hash.h"
#include "common/text/stem.h"

namespace dateline {

std::string content_hash(const Article& article) {
    StoredArticle stored{article, {}, {}};
    stored.article.line = 0;
    return hash128(plain_record(stored));
}

void complete(Article& article) {
    if (article.lang.empty()) article.lang = detect_language(article[Section::title] + '\n' + article[Section::body]);
}

} // namespace dateline
