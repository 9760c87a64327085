// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "searcher/plan/alias_query.h"
#include "searcher/plan/document_set.h"
#include "searcher/plan/highlight.h"
#include "searcher/plan/identities.h"
#include "searcher/plan/phrase_terms.h"
#include "searcher/plan/scored_part.h"
#include "searcher/plan/text_test.h"
#include "searcher/plan/word_leaves.h"
#include "searcher/query/ast.h"

#include <xapian.h>

#include <functional>
#include <string>
#include <vector>

namespace dateline {

/// What one query asks of the index. Filters of the request and tombstones are no part of it.
struct QueryPlan {
    Xapian::Query query;
    std::vector<std::vector<WordLeaf>> words; ///< of each ranked text that must not be absent
    std::vector<ScoredPart> parts;            ///< all that adds to scores, where list_parts() was called
    std::vector<NamedSpan> names;             ///< whose other names are looked for too
    HighlightTerms highlight;
    std::vector<std::string> warnings;
};

/// Turns a parsed query into one for Xapian. What only the text of an article can answer (phrases, NEAR, words of the
/// body) is answered here, once, over the articles that the index leaves as candidates; the query then lists them.
/// Holds references: lives no longer than the archive and the analyser.
class Planner {
  public:
    Planner(const Archive& archive, Vocabulary& vocabulary, Identities& identities, Analyzer& analyzer,
            ArticleDecoder& decoder)
        : archive_(archive),
          dead_(dead_documents(archive)),
          vocabulary_(vocabulary),
          identities_(identities),
          analyzer_(analyzer),
          decoder_(decoder),
          tester_(analyzer) {}

    /// From now on plans list their scored parts.
    void list_parts() { lists_parts_ = true; }

    /// `within`: what else every hit must match, which spares candidates. THROWS: QueryError, Xapian::Error
    [[nodiscard]] QueryPlan plan(const QueryNode& node, const Xapian::Query& within);

  private:
    using Test = std::function<bool(const SectionTexts&)>;

    Xapian::Query build(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_words(const QueryNode& node, const Xapian::Query& within);
    /// The words, and other names of whom they name. Words that must be there are not looked for under other names.
    Xapian::Query build_names(const std::vector<WordLeaf>& leaves, const QueryNode& node);
    Xapian::Query build_phrase(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_prefix(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_near(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_field(const QueryNode& node);
    Xapian::Query build_all(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_ranked(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_none(const QueryNode& node, const Xapian::Query& within);
    Xapian::Query build_any(const QueryNode& node, const Xapian::Query& within);

    /// Those that have a word of the leaves in their body.
    Xapian::Query in_body(const std::vector<WordLeaf>& leaves, const Xapian::Query& within);
    /// The articles that hold the phrase, weighted by its words.
    Xapian::Query find_phrase(const Phrase& phrase, const QueryNode& node, const Xapian::Query& within);
    Xapian::Query find_inside_words(Phrase phrase, const QueryNode& node, const Xapian::Query& within);
    [[nodiscard]] PhraseTerms terms_of(const Phrase& phrase, const QueryNode& node);

    [[nodiscard]] bool matches_any(const Xapian::Query& query) const;
    /// Those of the candidates that pass the test; the first `most` of them. THROWS: QueryError where the query has
    /// looked at too many articles
    [[nodiscard]] DocumentSet find(const Xapian::Query& candidates, const Xapian::Query& within, const Test& test,
                                   std::size_t most = ~std::size_t{0});
    /// Notes the parts of a query that add to scores, for --explain.
    void note_part(ScoredPart part);
    /// Those noted since count only where the query that they are parts of matches. Gives the query back.
    Xapian::Query gate_parts(std::size_t from, Xapian::Query query);
    void note_words(const std::vector<WordLeaf>& leaves, const QueryNode& node);
    void highlight_words(const std::vector<WordLeaf>& leaves, const QueryNode& node);
    void highlight_phrase(const Phrase& phrase, const QueryNode& node);
    void highlight_terms(const std::vector<std::string>& terms);

    const Archive& archive_;
    Xapian::Query dead_;
    Vocabulary& vocabulary_;
    Identities& identities_;
    Analyzer& analyzer_;
    ArticleDecoder& decoder_;
    TextTester tester_;
    QueryPlan plan_;
    bool lists_parts_ = false;
    bool required_ = false;      ///< inside of what must match as it is typed
    bool negated_ = false;       ///< inside of what must not match: nothing there is marked or ranked
    std::size_t expansions_ = 0; ///< terms that open words of the query have become
    std::size_t texts_ = 0;      ///< articles that were looked at for this query
};

} // namespace dateline
