// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "common/schema/terms.h"
#include "common/text/analyzer.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::test {

inline Article article(std::string id, std::string_view title, std::string_view body) {
    Article made;
    made.id = std::move(id);
    made[Section::title] = title;
    made[Section::body] = body;
    return made;
}

/// An archive of one segment in memory: the plain terms of the articles and their ids, no more.
inline Archive small_archive(const std::vector<Article>& articles) {
    Xapian::WritableDatabase db("", Xapian::DB_BACKEND_INMEMORY);
    Analyzer analyzer;
    for (const Article& one : articles) {
        Xapian::Document document;
        for (std::size_t s = 0; s < section_count; ++s)
            for (const Token& token : analyzer.analyze(one.text[s]))
                document.add_term(token.term, terms::section_weight(static_cast<Section>(s)));
        document.add_boolean_term(terms::exact(terms::id, one.id));
        document.set_data(encode(StoredArticle{one, {}, {}}));
        db.add_document(document);
    }
    return join({Segment{"memory", db, {}}});
}

/// The same from bodies alone; their ids are 1, 2 …
inline Archive archive_of(const std::vector<std::string>& bodies) {
    std::vector<Article> articles;
    for (const std::string& body : bodies) articles.push_back(article(std::to_string(articles.size() + 1), "", body));
    return small_archive(articles);
}

} // namespace dateline::test
