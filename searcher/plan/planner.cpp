// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/planner.h"

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

/// Of one open word, and of all of a query together.
constexpr std::size_t most_expansions = 2000;
constexpr std::size_t most_expansions_together = 50'000;
/// A query may look at every article so many times, and in a small archive at so many articles.
constexpr std::size_t most_looks = 4;
constexpr std::size_t most_texts = 500'000;

/// In a plan Query::MatchAll is no condition, and an empty query, as everywhere in Xapian, matches nothing.
bool is_everything(const Query& query) {
    return query.get_type() == Query::LEAF_MATCH_ALL;
}

Query unweighted(const Query& query) {
    return is_everything(query) ? query : Query(Query::OP_SCALE_WEIGHT, query, 0.0);
}

Query both(const Query& left, const Query& right) {
    if (is_everything(left)) return right;
    return is_everything(right) ? left : Query(Query::OP_AND, left, right);
}

Query any_of(const std::vector<Query>& queries) {
    return Query(Query::OP_OR, queries.begin(), queries.end());
}

/// True for nodes that have to look at stored texts: worth planning last, when the rest says where to look.
bool looks_at_text(const QueryNode& node) {
    return node.kind == Kind::phrase || node.kind == Kind::near || node.kind == Kind::prefix ||
           node.section == Section::body || std::any_of(node.children.begin(), node.children.end(), looks_at_text);
}

Phrase phrase_of(const QueryNode& node) {
    Phrase phrase = make_phrase(node.text, node.exact);
    if (phrase.text.empty()) throw QueryError{"this holds no character that can be looked for", node.begin, node.end};
    return phrase;
}

std::vector<std::string> all_terms(const PhraseTerms& terms) {
    std::vector<std::string> all = terms.required;
    for (const std::vector<std::string>& words : terms.one_of) all.insert(all.end(), words.begin(), words.end());
    return all;
}

/// A term as a text shows it; of one that ends in a hash its head.
Phrase phrase_of_term(const std::string& term) {
    constexpr std::size_t shortest_cut = max_term_bytes - 20;
    if (term.size() <= shortest_cut) return {.text = term};
    std::size_t size = shortest_cut;
    while ((static_cast<unsigned char>(term[size]) & 0xC0U) == 0x80U) --size;
    return {.text = term.substr(0, size), .open_end = true};
}

} // namespace

QueryPlan Planner::plan(const QueryNode& node, const Query& within) {
    plan_ = {};
    negated_ = false;
    required_ = false;
    expansions_ = 0;
    texts_ = 0;
    plan_.query = build(node, within);
    return std::move(plan_);
}

Query Planner::build(const QueryNode& node, const Query& within) {
    const std::size_t parts_before = plan_.parts.size();
    switch (node.kind) {
    case Kind::words: return build_words(node, within);
    case Kind::phrase: return build_phrase(node, within);
    case Kind::prefix: return build_prefix(node, within);
    case Kind::near: return build_near(node, within);
    case Kind::field: return build_field(node);
    case Kind::all_of: return gate_parts(parts_before, build_all(node, within));
    case Kind::any_of: return build_any(node, within);
    case Kind::ranked: return gate_parts(parts_before, build_ranked(node, within));
    case Kind::none_of: return build_none(node, within);
    case Kind::everything: return Query::MatchAll;
    }
    return Query::MatchNothing;
}

Query Planner::build_words(const QueryNode& node, const Query& within) {
    std::vector<WordLeaf> leaves = word_leaves(node.text, analyzer_, vocabulary_);
    const std::size_t parts_before = plan_.parts.size();
    Query query = build_names(leaves, node);
    if (node.section == Section::body) {
        const Query body = in_body(leaves, within);
        query = gate_parts(parts_before, both(body, query));
    }
    highlight_words(leaves, node);
    if (!negated_) plan_.words.push_back(std::move(leaves));
    return query;
}

/// The body has no terms of its own. A term that stands in no other section stands there; of the rest someone looks.
Query Planner::in_body(const std::vector<WordLeaf>& leaves, const Query& within) {
    std::vector<Query> surely;
    std::vector<Phrase> words;
    for (const WordLeaf& leaf : leaves) {
        std::vector<Query> elsewhere;
        for (const Section other : {Section::title, Section::caption, Section::related, Section::comments})
            elsewhere.push_back(ranked_query({leaf}, other));
        surely.emplace_back(Query::OP_AND_NOT, ranked_query({leaf}, Section::body), any_of(elsewhere));
        if (leaf.kind == TokenKind::single)
            words.push_back({.text = leaf.word}); // its forms all begin with it
        else
            for (const std::string& form : leaf.forms) words.push_back(phrase_of_term(form));
    }
    const Query sure = unweighted(any_of(surely));
    const Query unsure(Query::OP_AND_NOT, ranked_query(leaves, Section::body), sure);
    const DocumentSet found =
        find(unsure, within, [&](const SectionTexts& texts) { return tester_.holds(texts, words, Section::body); });
    return Query(Query::OP_OR, sure, found.query(archive_));
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

Query Planner::gate_parts(std::size_t from, Query query) {
    for (std::size_t i = from; i < plan_.parts.size(); ++i)
        plan_.parts[i].query = Query(Query::OP_FILTER, plan_.parts[i].query, query);
    return query;
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

/// What the index knows of the phrase. THROWS: QueryError where the query asks for too many terms
PhraseTerms Planner::terms_of(const Phrase& phrase, const QueryNode& node) {
    PhraseTerms terms = phrase_terms(phrase, node.section, vocabulary_);
    expansions_ += terms.expansions();
    if (expansions_ > most_expansions_together)
        throw QueryError{"too many words begin like those of the query; write more letters", node.begin, node.end};
    return terms;
}

Query Planner::find_phrase(const Phrase& phrase, const QueryNode& node, const Query& within) {
    const PhraseTerms terms = terms_of(phrase, node);
    const Query sieve = candidates(terms, node.section);
    const bool is_final = phrase.open_end || negated_;
    if (terms.sufficient && node.section != Section::body)
        return is_final || matches_any(sieve) ? sieve : find_inside_words(phrase, node, within);
    const Test test = [&](const SectionTexts& texts) { return tester_.holds(texts, {phrase}, node.section); };
    const DocumentSet found = find(sieve, within, test);
    if (!found.empty()) return both(found.query(archive_), sieve);
    if (is_final) return Query::MatchNothing;
    const bool stands_elsewhere = !is_everything(within) && !find(sieve, Query::MatchAll, test, 1).empty();
    return stands_elsewhere ? Query::MatchNothing : find_inside_words(phrase, node, within);
}

bool Planner::matches_any(const Query& query) const {
    Xapian::Enquire enquire(archive_.all);
    enquire.set_query(Query(Query::OP_AND_NOT, unweighted(query), dead_));
    return !enquire.get_mset(0, 1).empty();
}

/// A piece cut from the middle of a text may begin and end inside words. Only where no article of the whole archive
/// holds the phrase as words: else a filter would add matches, where it must only take some away.
Query Planner::find_inside_words(Phrase phrase, const QueryNode& node, const Query& within) {
    phrase.open_begin = phrase.open_end = true;
    const Query sieve = candidates(terms_of(phrase, node), node.section);
    const DocumentSet inside =
        find(sieve, within, [&](const SectionTexts& texts) { return tester_.holds(texts, {phrase}, node.section); });
    if (inside.empty()) return Query::MatchNothing;
    plan_.warnings.push_back('"' + node.text + "\" stands only inside of longer words");
    return both(inside.query(archive_), sieve);
}

Query Planner::build_prefix(const QueryNode& node, const Query& within) {
    Phrase phrase = phrase_of(node);
    phrase.open_end = true;
    const PhraseTerms terms = phrase_terms(phrase, node.section, vocabulary_);
    if (terms.unknown() || terms.expansions() > most_expansions)
        throw QueryError{"more than " + std::to_string(most_expansions) + " words begin so; write more letters",
                         node.begin, node.end};
    if (!negated_) {
        highlight_terms(all_terms(terms));
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
        PhraseTerms forms;
        forms.one_of.push_back(side.forms);
        return candidates(side.phrase.text.empty() ? forms : terms_of(side.phrase, node), node.section);
    };
    const NearSide left = side_of(node.children[0]);
    const NearSide right = side_of(node.children[1]);
    const Query sieve = both(sieve_of(left), sieve_of(right));
    const DocumentSet found = find(sieve, within, [&](const SectionTexts& texts) {
        return tester_.near(texts, left, right, node.distance, node.section);
    });
    if (!negated_) {
        for (const NearSide* side : {&left, &right}) {
            highlight_terms(side->forms);
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
    Query all = Query::MatchAll;
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
    return any_of(queries);
}

Query Planner::build_ranked(const QueryNode& node, const Query& within) {
    Query must = Query::MatchAll;
    bool has_must = false;
    for (const QueryNode& child : node.children)
        if (child.mark == Mark::must) {
            must = both(must, build(child, both(within, unweighted(must))));
            has_must = true;
        }
    const Query inner = both(within, unweighted(must));
    std::vector<Query> should;
    std::vector<Query> must_not;
    for (const QueryNode& child : node.children) {
        if (child.mark == Mark::should) should.push_back(build(child, inner));
        if (child.mark == Mark::must_not) {
            const bool outer = std::exchange(negated_, true);
            must_not.push_back(build(child, inner));
            negated_ = outer;
        }
    }
    // Where nothing is ranked, what may match beside what must says nothing; and Xapian 1.4 leaves the weight bounds of
    // OP_AND_MAYBE uninitialised on the right side of OP_AND_NOT, and then loses documents.
    const Query any = any_of(should);
    const Query wanted = !has_must ? any : negated_ ? must : Query(Query::OP_AND_MAYBE, must, any);
    return Query(Query::OP_AND_NOT, wanted, any_of(must_not));
}

Query Planner::build_none(const QueryNode& node, const Query& within) {
    const bool outer = std::exchange(negated_, true);
    std::vector<Query> queries;
    for (const QueryNode& child : node.children) queries.push_back(build(child, within));
    negated_ = outer;
    return Query(Query::OP_AND_NOT, Query::MatchAll, any_of(queries));
}

DocumentSet Planner::find(const Query& sieve, const Query& within, const Test& test, std::size_t most) {
    DocumentSet found(archive_);
    Xapian::Enquire enquire(archive_.all);
    enquire.set_query(Query(Query::OP_AND_NOT, both(sieve, within), dead_));
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    enquire.set_docid_order(Xapian::Enquire::ASCENDING);
    const Xapian::doccount all = archive_.all.get_doccount();
    const Xapian::MSet candidates = enquire.get_mset(0, all);
    texts_ += std::min<std::size_t>(most, candidates.size());
    if (texts_ > std::max(most_texts, most_looks * all))
        throw QueryError{"the phrases of the query are in too many articles; make them longer or leave some out", 0,
                         std::string::npos};
    for (auto at = candidates.begin(); at != candidates.end() && most > 0; ++at) {
        const Result<SectionTexts> texts = decoder_.decode_text(at.get_document().get_data());
        if (!texts || !test(*texts)) continue;
        found.add(*at);
        --most;
    }
    return found;
}

void Planner::highlight_terms(const std::vector<std::string>& terms) {
    plan_.highlight.terms.insert(plan_.highlight.terms.end(), terms.begin(), terms.end());
}

void Planner::highlight_words(const std::vector<WordLeaf>& leaves, const QueryNode& node) {
    if (negated_) return;
    for (const WordLeaf& leaf : leaves) highlight_terms(leaf.forms);
    plan_.highlight.section = node.section;
}

void Planner::highlight_phrase(const Phrase& phrase, const QueryNode& node) {
    if (negated_) return;
    plan_.highlight.phrases.push_back(phrase.text);
    plan_.highlight.section = node.section;
}

} // namespace dateline
