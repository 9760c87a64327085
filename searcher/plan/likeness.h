// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"
#include "searcher/plan/vocabulary.h"

#include <xapian.h>

#include <string>
#include <vector>

namespace dateline {

/// A term that tells one article from others.
struct TellingTerm {
    std::string term;
    std::uint32_t count = 0; ///< in title and body, one in the title for three
    double weight = 0;       ///< by count and rarity
};

/// The terms of title and body that tell the most, by falling weight then term, at most `most`. Terms that no other
/// article has, and those of more than half of the articles, tell nothing. Of a very long text the beginning counts.
[[nodiscard]] std::vector<TellingTerm> telling_terms(const Article& article, Analyzer& analyzer,
                                                     const Vocabulary& vocabulary, double articles,
                                                     std::size_t most = 40);

/// The article with an id, as it is stored. THROWS: UsageError where the archive has none
[[nodiscard]] StoredArticle article_with_id(const Archive& archive, ArticleDecoder& decoder, const std::string& id);

/// Articles that have one of the terms, ranked; never the article itself.
[[nodiscard]] Xapian::Query likeness_query(const std::vector<TellingTerm>& terms, const std::string& id);

} // namespace dateline
