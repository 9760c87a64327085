// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/document.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"
#include "indexer/build/fingerprint.h"
#include "indexer/build/mention_terms.h"
#include "indexer/build/sketch.h"
#include "indexer/dates/mentioned_dates.h"

#include <algorithm>
#include <array>
#include <set>

namespace dateline {

namespace {

/// An article with more values of one facet than this is no article; the rest is left out of its facet.
constexpr std::size_t max_values_per_field = 1'000'000;

using FieldValues = std::vector<std::string>;

/// "20251118", "202511" or "2025": sorts as text.
std::string compact(const Date& date) {
    std::string digits = to_iso(date);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    return digits;
}

/// Collects what a document has beside the terms of its text.
class Filters {
  public:
    explicit Filters(PostingCollector& postings) : postings_(postings) {}

    void add_term(std::string_view term) { postings_.add(term, 0); }
    void add_value(Slot slot, std::string value) { values_.emplace_back(slot, std::move(value)); }

    [[nodiscard]] DocumentValues take_values() {
        std::sort(values_.begin(), values_.end());
        return std::move(values_);
    }

  private:
    PostingCollector& postings_;
    DocumentValues values_;
};

void add_date(Filters& document, const std::optional<Date>& date) {
    if (!date) {
        document.add_term(terms::no_date);
        return;
    }
    for (const std::string& term : terms::of_date(terms::date, *date)) document.add_term(term);
    document.add_value(Slot::date, compact(*date));
}

FieldValues entity_values(const StoredArticle& stored, EntityType type) {
    std::set<std::string> ids;
    for (const Mention& mention : stored.mentions)
        if (mention.facet && mention.type == type) ids.insert(mention.id);
    return {ids.begin(), ids.end()};
}

FieldValues section_values(const Article& article) {
    FieldValues values;
    for (std::size_t s = 0; s < section_count; ++s)
        if (!article.text[s].empty()) values.emplace_back(section_names[s]);
    return values;
}

FieldValues mentioned_date_values(const Article& article) {
    FieldValues values;
    for (const Date& date : mentioned_dates(article)) values.push_back(to_iso(date));
    return values;
}

FieldValues one_or_none(const std::string& value) {
    return value.empty() ? FieldValues{} : FieldValues{value};
}

FieldValues values_of(const StoredArticle& stored, Slot slot) {
    const Article& article = stored.article;
    switch (slot) {
    case Slot::lang: return one_or_none(article.lang);
    case Slot::source: return one_or_none(article.source);
    case Slot::author: return article.authors;
    case Slot::tag: return article.tags;
    case Slot::section: return section_values(article);
    case Slot::person: return entity_values(stored, EntityType::person);
    case Slot::place: return entity_values(stored, EntityType::place);
    case Slot::org: return entity_values(stored, EntityType::org);
    case Slot::mentions: return mentioned_date_values(article);
    default: return {};
    }
}

/// Each value once, in the order given.
void remove_doubles(FieldValues& values) {
    std::set<std::string_view> seen;
    FieldValues kept;
    for (const std::string& value : values) {
        if (kept.size() == max_values_per_field) break;
        if (!value.empty() && seen.insert(value).second) kept.push_back(value);
    }
    values = std::move(kept);
}

void add_value_terms(Filters& document, const FacetField& field, const std::string& value) {
    const auto mentioned = field.slot == Slot::mentions ? from_iso(value) : std::nullopt;
    if (!mentioned) {
        document.add_term(facet_term(field, value));
        return;
    }
    for (const std::string& term : terms::of_date(terms::mentioned_date, *mentioned)) document.add_term(term);
}

void add_facets(Filters& document, const StoredArticle& stored) {
    for (const FacetField& field : facet_fields) {
        FieldValues values = values_of(stored, field.slot);
        remove_doubles(values);
        if (values.empty()) {
            document.add_term(no_value_term(field));
            continue;
        }
        for (const std::string& value : values) add_value_terms(document, field, value);
        document.add_value(field.slot, pack_values(values));
    }
}

/// Tokens cost many times their text, so a long text is analysed in pieces.
constexpr std::size_t piece_bytes = std::size_t{1} << 20U;

/// The head of a text that is analysed alone: it ends with a paragraph, which no term crosses, or where a piece has
/// only one, at a space or at least at a whole character.
std::string_view first_piece(std::string_view text) {
    if (text.size() <= piece_bytes) return text;
    const std::size_t paragraph = text.rfind('\n', piece_bytes);
    if (paragraph != std::string_view::npos && paragraph > 0) return text.substr(0, paragraph);
    const std::size_t space = text.rfind(' ', piece_bytes);
    if (space != std::string_view::npos && space > 0) return text.substr(0, space);
    std::size_t end = piece_bytes;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

} // namespace

void DocumentBuilder::add_section(const Article& article, Section section, PostingCollector& postings) {
    for (std::string_view rest = article[section]; !rest.empty();) {
        const std::string_view piece = first_piece(rest);
        add_piece(piece, section, postings);
        rest.remove_prefix(piece.size());
    }
}

void DocumentBuilder::add_piece(std::string_view text, Section section, PostingCollector& postings) {
    analyzer_.analyze(text, tokens_);
    if (section == Section::body && !sketch_) sketch_ = sketch_of(tokens_);
    const unsigned weight = terms::section_weight(section);
    const std::string_view prefix = terms::section_prefix(section);
    for (const Token& token : tokens_) {
        if (token.kind == TokenKind::gram) {
            prefixed_.assign(terms::gram).append(token.term);
            postings.add(prefixed_, 0);
            continue;
        }
        if (weight > 0) postings.add(token.term, weight);
        if (prefix.empty()) continue;
        prefixed_.assign(prefix).append(token.term);
        postings.add(prefixed_, 1);
    }
}

DocumentValues DocumentBuilder::build(const StoredArticle& stored, std::string_view fingerprint,
                                      PostingCollector& postings) {
    const Article& article = stored.article;
    postings.begin_document();
    sketch_.reset();
    for (std::size_t s = 0; s < section_count; ++s) add_section(article, static_cast<Section>(s), postings);
    for (const auto& [term, wdf] : mention_terms(stored.mentions)) postings.add(term, wdf);
    Filters filters(postings);
    filters.add_term(terms::exact(terms::id, article.id));
    if (!article.path.empty()) filters.add_term(terms::exact(terms::path, article.path));
    filters.add_value(Slot::fingerprint, std::string(fingerprint));
    if (!line_of(fingerprint).empty()) filters.add_term(std::string(terms::line).append(line_of(fingerprint)));
    if (sketch_) filters.add_value(Slot::collapse, encode_sketch(*sketch_));
    add_date(filters, article.date);
    add_facets(filters, stored);
    return filters.take_values();
}

} // namespace dateline
