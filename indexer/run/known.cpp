// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/known.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"

#include <algorithm>

namespace dateline {

std::optional<KnownDocument> KnownArticles::find(const std::string& article_id) const {
    const std::string term = terms::exact(terms::id, article_id);
    for (std::size_t s = archive_.segments.size(); s-- > 0;) {
        const Segment& segment = archive_.segments[s];
        for (auto at = segment.db.postlist_begin(term); at != segment.db.postlist_end(term); ++at)
            if (!std::binary_search(segment.dead.begin(), segment.dead.end(), *at)) return KnownDocument{s, *at};
    }
    return std::nullopt;
}

std::string KnownArticles::content_hash(const KnownDocument& document) const {
    return archive_.segments[document.segment]
        .db.get_document(document.id)
        .get_value(static_cast<Xapian::valueno>(Slot::content_hash));
}

} // namespace dateline
