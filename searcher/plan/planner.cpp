// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/planner.h"

#include "common/text/fold.h"
#include "searcher/plan/field_query.h"
#include "searcher/plan/named_query.h"
#include "searcher/plan/phrase_terms.h"
#include "searcher/query/date_range.h"
#include "searcher/query/parse.h"

#include <algorithm>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Mark = QueryNode::Mark;
using Query = Xapian::Query;

constexpr std::size_t most_expansions = 2000; ///< of a prefix

Query unweighted(const Query& query) {
    return Query(Query::OP_SCALE_WEIGHT, query, 0.0);
}

Query both(const Query& left, const Query& right) {
    if (left.empty()) return right;
    return right.empty() ? left : Query(Query::OP_AND, left, right);
}

/// True for nodes that have to look at stored texts: worth planning last, when the rest says where to look.
bool looks_at_text(const QueryNode& node) {
    return node.kind == Kind::phrase || node.kind == Kind::near || node.kind == Kind::prefix ||
           node.section == Section::body || std::any_of(node.children.begin(), node.children.end(), looks_at_text);
}

std::string trimmed_fold(const std::string& text) {
    std::string folded = fold_key(text);
    const std::size_t begin = folded.find_first_not_of(' ');
    if (begin == std::string::npos) return {};
    return folded.substr(begin, folded.find_last_not_of(' ') + 1 - begin);
}

Phrase phrase_of(const QueryNode& node) {
    return {.text = node.exact ? node.text : trimmed_fold(node.text), .exact = node.exact};
}

std::vector<std::string> all_terms(const PhraseTerms& terms) {
    std::vector<std::string> all = terms.required;
    for (const std::vector<std::string>& words : terms.one_of) all.insert(all.end(), words.begin(), words.end());
    return all;
}

} // namespace

QueryPlan Planner::plan(const QueryNode& node, const Query& within) {
    plan_ = {};
    negated_ = false;
    required_ = false;
    plan_.query = build(node, within);
    return std::move(plan_);
}

Query Planner::build(const QueryNode& node, const Query& within) {
    switch (node.kind) {
    case Kind::words: return build_words(node);
    case Kind::phrase: return build_phrase(node, within);
    case Kind::prefix: return build_prefix(node, within);
    case Kind::near: return build_near(node, within);
    case Kind::field: return build_field(node);
    case Kind::all_of: return build_all(node, within);
    case Kind::any_of: return build_any(node, within);
    case Kind::ranked: return build_ranked(node, within);
    case Kind::none_of: return build_none(node);
    case Kind::everything: return unweighted(Query::MatchAll);
    }
    return Query::MatchNothing;
}

Query Planner::build_words(const QueryNode& node) {
    std::vector<WordLeaf> leaves = word_leaves(node.text, analyzer_, vocabulary_);
    const std::size_t parts_before = plan_.parts.size();
    Query query = build_names(leaves, node);
    if (node.section == Section::body) {
        std::vector<std::string> terms;
        for (const WordLeaf& leaf : leaves) terms.insert(terms.end(), leaf.forms.begin(), leaf.forms.end());
        const DocumentSet found = find(
            query, Query(), [&](const SectionTexts& texts) { return tester_.has_term(texts, terms, node.section); });
        query = both(found.query(archive_), query);
        for (std::size_t i = parts_before; i < plan_.parts.size(); ++i)
            plan_.parts[i].query = both(found.query(archive_), plan_.parts[i].query);
    }
    highlight_words(leaves, node);
    if (!negated_) plan_.words.push_back(std::move(leaves));
    return query;
}

Query Planner::build_names(const std::vector<WordLeaf>& leaves, const QueryNode& node) {
    Query query = ranked_query(leaves, node.section);
    note_words(leaves, node);
    if (node.section || negated_ || required_ || node.mark == Mark::must) return query;
    const std::vector<Token> tokens = analyzer_.analyze(node.text);
    const std::vector<NamedSpan> spans = named_spans(node.text, tokens, archive_, vocabulary_, identities_);
    for (const NamedWords& named : named_words(leaves, spans)) {
        const Query otherwise = alias_query(named, vocabulary_);
        query = Query(Query::OP_OR, query, otherwise);
        note_part({ScoredPart::Kind::mention, named.span.id, otherwise, {}, {}});
        for (const IdentityName& name : other_names(*identities_.find(named.span.id), named.span.typed))
            plan_.highlight.phrases.push_back(fold_key(name.name));
        plan_.names.push_back(named.span);
    }
    return query;
}

void Planner::note_part(ScoredPart part) {
    if (lists_parts_ && !negated_) plan_.parts.push_back(std::move(part));
}

void Planner::note_words(const std::vector<WordLeaf>& leaves, const QueryNode& node) {
    if (!lists_parts_) return;
    for (const WordLeaf& leaf : leaves)
        note_part({ScoredPart::Kind::word, leaf.word, ranked_query({leaf}, node.section), leaf.forms, node.section});
}

Query Planner::build_phrase(const QueryNode& node, const Query& within) {
    const Phrase phrase = phrase_of(node);
    highlight_phrase(phrase, node);
    Query query = find_phrase(phrase, node, within);
    note_part({ScoredPart::Kind::phrase, node.text, query, {}, node.section});
    return query;
}

Query Planner::find_phrase(const Phrase& phrase, const QueryNode& node, const Query& within) {
    const PhraseTerms terms = phrase_terms(phrase, vocabulary_);
    const Query sieve = candidates(terms, node.section);
    if (terms.sufficient && node.section != Section::body) return sieve;
    const auto holds = [&](const Phrase& wanted) {
        return [&, wanted](const SectionTexts& texts) { return tester_.holds(texts, wanted, node.section); };
    };
    const DocumentSet found = find(sieve, within, holds(phrase));
    if (!found.empty() || phrase.open_end) return both(found.query(archive_), terms.unknown() ? Query() : sieve);
    // A piece cut from the middle of a text may begin and end inside words.
    Phrase piece = phrase;
    piece.open_begin = piece.open_end = true;
    const PhraseTerms piece_terms = phrase_terms(piece, vocabulary_);
    const Query piece_sieve = candidates(piece_terms, node.section);
    const DocumentSet inside = find(piece_sieve, within, holds(piece));
    if (inside.empty()) return Query::MatchNothing;
    plan_.warnings.push_back('"' + node.text + "\" stands only inside of longer words");
    return both(inside.query(archive_), piece_terms.unknown() ? Query() : piece_sieve);
}

Query Planner::build_prefix(const QueryNode& node, const Query& within) {
    Phrase phrase{.text = trimmed_fold(node.text), .open_end = true};
    const PhraseTerms terms = phrase_terms(phrase, vocabulary_);
    for (const std::vector<std::string>& words : terms.one_of)
        if (words.size() > most_expansions)
            throw QueryError{"more than " + std::to_string(most_expansions) + " words begin so; write more letters",
                             node.begin, node.end};
    if (terms.unknown()) throw QueryError{"too many words begin so; write more letters", node.begin, node.end};
    if (!negated_) {
        const std::vector<std::string> words = all_terms(terms);
        plan_.highlight.terms.insert(plan_.highlight.terms.end(), words.begin(), words.end());
        plan_.highlight.section = node.section;
    }
    Query query = find_phrase(phrase, node, within);
    note_part({ScoredPart::Kind::prefix, node.text, query, {}, node.section});
    return query;
}

Query Planner::build_near(const QueryNode& node, const Query& within) {
    const auto side_of = [&](const QueryNode& child) {
        NearSide side;
        const std::vector<Token> tokens = analyzer_.analyze(child.text);
        const bool is_word = child.kind == Kind::words && tokens.size() == 1 && tokens[0].kind == TokenKind::word;
        if (is_word) {
            side.forms = vocabulary_.look_up(tokens[0].term).forms;
        } else {
            side.phrase = phrase_of(child);
        }
        return side;
    };
    const auto sieve_of = [&](const NearSide& side) {
        PhraseTerms terms;
        if (side.phrase.text.empty()) {
            terms.one_of.push_back(side.forms);
        } else {
            terms = phrase_terms(side.phrase, vocabulary_);
        }
        return candidates(terms, node.section);
    };
    const NearSide left = side_of(node.children[0]);
    const NearSide right = side_of(node.children[1]);
    const Query sieve(Query::OP_AND, sieve_of(left), sieve_of(right));
    const DocumentSet found = find(sieve, within, [&](const SectionTexts& texts) {
        return tester_.near(texts, left, right, node.distance, node.section);
    });
    if (!negated_) {
        for (const NearSide* side : {&left, &right}) {
            plan_.highlight.terms.insert(plan_.highlight.terms.end(), side->forms.begin(), side->forms.end());
            if (!side->phrase.text.empty()) plan_.highlight.phrases.push_back(side->phrase.text);
        }
        plan_.highlight.section = node.section;
    }
    Query query = both(found.query(archive_), sieve);
    note_part({ScoredPart::Kind::near, describe(node), query, {}, node.section});
    return query;
}

Query Planner::build_field(const QueryNode& node) {
    if (node.field == "date" || node.field == "mentions") {
        const DateField field = date_field(node.field);
        if (node.text == "none") return no_date_query(field);
        return date_query(archive_, *read_date_range(node.text, today()), field);
    }
    if (node.field == "named" && node.exact) return unweighted(mention_query(node.text));
    return field_query(vocabulary_, node.field, node.text, plan_.warnings);
}

/// Children that have to look at texts come last: what the others leave is where they look.
Query Planner::build_all(const QueryNode& node, const Query& within) {
    Query all;
    const auto is_filter = [](const QueryNode& child) { return child.kind == Kind::field; };
    const bool outer = required_;
    required_ = outer ||
                node.children.size() -
                        static_cast<std::size_t>(std::count_if(node.children.begin(), node.children.end(), is_filter)) >
                    1;
    for (const bool last : {false, true})
        for (const QueryNode& child : node.children)
            if (looks_at_text(child) == last) all = both(all, build(child, both(within, unweighted(all))));
    required_ = outer;
    return all;
}

Query Planner::build_any(const QueryNode& node, const Query& within) {
    std::vector<Query> queries;
    for (const QueryNode& child : node.children) queries.push_back(build(child, within));
    return Query(Query::OP_OR, queries.begin(), queries.end());
}

Query Planner::build_ranked(const QueryNode& node, const Query& within) {
    Query must;
    std::vector<Query> should;
    std::vector<Query> must_not;
    for (const QueryNode& child : node.children)
        if (child.mark == Mark::must) must = both(must, build(child, both(within, unweighted(must))));
    const Query inner = both(within, unweighted(must));
    for (const QueryNode& child : node.children) {
        if (child.mark == Mark::should) should.push_back(build(child, inner));
        if (child.mark == Mark::must_not) {
            const bool outer = std::exchange(negated_, true);
            must_not.push_back(build(child, inner));
            negated_ = outer;
        }
    }
    const Query any(Query::OP_OR, should.begin(), should.end());
    Query query = must.empty() ? any : should.empty() ? must : Query(Query::OP_AND_MAYBE, must, any);
    if (!must_not.empty())
        query = Query(Query::OP_AND_NOT, query, Query(Query::OP_OR, must_not.begin(), must_not.end()));
    return query;
}

Query Planner::build_none(const QueryNode& node) {
    const bool outer = std::exchange(negated_, true);
    std::vector<Query> queries;
    for (const QueryNode& child : node.children) queries.push_back(build(child, Query()));
    negated_ = outer;
    return Query(Query::OP_AND_NOT, unweighted(Query::MatchAll), Query(Query::OP_OR, queries.begin(), queries.end()));
}

DocumentSet Planner::find(const Query& sieve, const Query& within, const Test& test) {
    DocumentSet found(archive_);
    Xapian::Enquire enquire(archive_.all);
    enquire.set_query(both(sieve, within));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    const Xapian::MSet candidates = enquire.get_mset(0, archive_.all.get_doccount());
    for (auto at = candidates.begin(); at != candidates.end(); ++at) {
        const Result<SectionTexts> texts = decoder_.decode_text(at.get_document().get_data());
        if (texts && test(*texts)) found.add(*at);
    }
    return found;
}

void Planner::highlight_words(const std::vector<WordLeaf>& leaves, const QueryNode& node) {
    if (negated_) return;
    for (const WordLeaf& leaf : leaves)
        plan_.highlight.terms.insert(plan_.highlight.terms.end(), leaf.forms.begin(), leaf.forms.end());
    plan_.highlight.section = node.section;
}

void Planner::highlight_phrase(const Phrase& phrase, const QueryNode& node) {
    if (negated_) return;
    plan_.highlight.phrases.push_back(phrase.exact ? fold_key(phrase.text) : phrase.text);
    plan_.highlight.section = node.section;
}

} // namespace dateline
