// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/prepare.h"

#include "common/text/stem.h"

namespace dateline {

void complete(Article& article) {
    if (article.lang.empty()) article.lang = detect_language(article[Section::title] + '\n' + article[Section::body]);
}

} // namespace dateline
