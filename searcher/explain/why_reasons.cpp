// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/why_reasons.h"

#include "common/schema/facets.h"
#include "common/text/fold.h"
#include "searcher/match/facet_spy.h"
#include "searcher/match/value_filter.h"
#include "searcher/mention_texts.h"
#include "searcher/plan/phrase.h"
#include "searcher/plan/text_test.h"

#include <algorithm>

namespace dateline {
namespace {

using Kind = QueryNode::Kind;

constexpr std::size_t most_listed = 8;

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (std::size_t i = 0; i < std::min(texts.size(), most_listed); ++i) all += (i == 0 ? "" : ", ") + texts[i];
    if (texts.size() > most_listed) all += ", " + std::to_string(texts.size() - most_listed) + " more";
    return all;
}

void add_distinct(std::vector<std::string>& to, std::string text) {
    if (std::find(to.begin(), to.end(), text) == to.end()) to.push_back(std::move(text));
}

/// Where a phrase stands, however it is looked for, in all sections.
SectionCounts count(const Article& article, const Phrase& phrase) {
    SectionCounts counts{};
    for (std::size_t s = 0; s < section_count; ++s) {
        const std::string text = phrase.exact ? article.text[s] : fold_key(article.text[s]);
        for (std::size_t at = find_phrase(text, phrase); at != std::string::npos;
             at = find_phrase(text, phrase, at + phrase.text.size()))
            ++counts[s];
    }
    return counts;
}

/// Of something that stands in other sections than those that were asked for.
std::string elsewhere(const SectionCounts& counts) {
    return "found only elsewhere: " + in_words(counts);
}

bool is_anywhere(const SectionCounts& counts) {
    return std::any_of(counts.begin(), counts.end(), [](std::size_t n) { return n > 0; });
}

} // namespace

WhyReasons::WhyReasons(SearchSession& session, const StoredArticle& stored, const Xapian::Document& document,
                       std::string_view names_lang)
    : session_(session),
      stored_(stored),
      document_(document),
      names_lang_(names_lang),
      occurrences_(stored.article, session.analyzer) {}

std::string WhyReasons::of(const QueryNode& node, bool found) const {
    switch (node.kind) {
    case Kind::field: return of_field(node.field);
    case Kind::phrase: return of_phrase(node);
    case Kind::near: return found ? "" : "not so close together";
    case Kind::prefix: return found ? "" : "no word begins so";
    default: return "";
    }
}

std::string WhyReasons::of_phrase(const QueryNode& node) const {
    Phrase phrase{.text = node.exact ? node.text : fold_key(node.text), .exact = node.exact};
    const SectionCounts counts = count(stored_.article, phrase);
    if (is_found(counts, node.section)) return in_words(counts);
    if (is_anywhere(counts)) return elsewhere(counts);
    if (phrase.exact) {
        const SectionCounts folded = count(stored_.article, {.text = fold_key(node.text)});
        if (is_anywhere(folded)) return "found only in another spelling: " + in_words(folded);
    }
    phrase.open_begin = phrase.open_end = true;
    const SectionCounts inside = count(stored_.article, phrase);
    if (is_anywhere(inside)) return "found only inside of longer words: " + in_words(inside);
    return missing_words(node);
}

std::string WhyReasons::missing_words(const QueryNode& node) const {
    std::vector<std::string> missing;
    const std::vector<Token> tokens = session_.analyzer.analyze(node.text);
    for (const Token& token : tokens) {

        const bool is_word = token.kind == TokenKind::word || token.kind == TokenKind::bigram;
        if (is_word && !is_anywhere(occurrences_.of(token.term))) add_distinct(missing, token.term);
    }
    return missing.empty() ? "its words are there, but not in a row" : "not in the article: " + joined(missing);
}

std::string WhyReasons::of_field(std::string_view field) const {
    std::vector<std::string> values;
    if (field == "id") {
        values.push_back(stored_.article.id);
    } else if (field == "named") {
        for (const Mention& mention : stored_.mentions)
            add_distinct(values, session_.identities.name_of(mention.id, names_lang_));
    } else if (is_date_field(field)) {
        for (const Date& date : dates_of(document_, field)) values.push_back(to_iso(date));
    } else {
        for (const Xapian::valueno slot : facet_source(std::string(field)).slots) {
            const std::string packed = document_.get_value(slot);
            for (const std::string_view value : unpack_values(packed))
                values.push_back(is_entity_field(field) ? session_.identities.name_of(std::string(value), names_lang_)
                                                        : std::string(value));
        }
    }
    return values.empty() ? "it has none" : "it has " + joined(values);
}

WhyPart WhyReasons::of_word(const WordLeaf& leaf, std::optional<Section> section, std::size_t depth) const {
    WhyPart part{depth, leaf.word, false, "not in the article"};
    const SectionCounts counts = occurrences_.of(leaf.forms);
    if (!is_anywhere(counts)) return part;
    part.matches = is_found(counts, section);
    part.reason = part.matches ? in_words(counts) : elsewhere(counts);
    const std::vector<std::string> found = occurrences_.found(leaf.forms);
    if (found != std::vector<std::string>{leaf.word}) part.reason += " as " + joined(found);
    return part;
}

WhyPart WhyReasons::of_mention(const NamedSpan& name, std::size_t depth) const {
    WhyPart part{depth, session_.identities.name_of(name.id, names_lang_) + " by any name", false, "not mentioned"};
    MentionTexts texts(stored_.article);
    std::vector<std::string> names;
    for (const Mention& mention : stored_.mentions)
        if (mention.id == name.id) add_distinct(names, texts.of(mention));
    if (names.empty()) return part;
    part.matches = true;
    part.reason = "mentioned as " + joined(names);
    return part;
}

} // namespace dateline
