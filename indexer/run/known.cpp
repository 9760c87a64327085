// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/known.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"

#include <algorithm>

namespace dateline {

std::optional<KnownDocument> KnownArticles::find_term(const std::string& term) const {
    for (std::size_t s = archive_.segments.size(); s-- > 0;) {
        const Segment& segment = archive_.segments[s];
        for (auto at = segment.db.postlist_begin(term); at != segment.db.postlist_end(term); ++at)
            if (!std::binary_search(segment.dead.begin(), segment.dead.end(), *at)) return KnownDocument{s, *at};
    }
    return std::nullopt;
}

std::optional<KnownDocument> KnownArticles::find(const std::string& article_id) const {
    return find_term(terms::exact(terms::id, article_id));
}

std::optional<KnownDocument> KnownArticles::find_line(std::string_view line_hash) const {
    return find_term(std::string(terms::line).append(line_hash));
}

std::string KnownArticles::fingerprint(const KnownDocument& document) const {
    return archive_.segments[document.segment]
        .db.get_document(document.id, Xapian::DOC_ASSUME_VALID)
        .get_value(static_cast<Xapian::valueno>(Slot::fingerprint));
}

std::string KnownArticles::article_id(const KnownDocument& document) const {
    const Xapian::Database& db = archive_.segments[document.segment].db;
    const Result<std::string> id =
        ArticleDecoder::decode_id(db.get_document(document.id, Xapian::DOC_ASSUME_VALID).get_data());
    return id ? *id : std::string{};
}

} // namespace dateline
