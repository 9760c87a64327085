// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/document.h"

#include "common/schema/facets.h"
#include "common/schema/terms.h"
#include "indexer/build/mention_terms.h"
#include "indexer/dates/mentioned_dates.h"

#include <algorithm>
#include <array>
#include <set>

namespace dateline {

namespace {

/// An article with more values of one facet than this is no article; the rest is left out of its facet.
constexpr std::size_t max_values_per_field = 10000;

using FieldValues = std::vector<std::string>;

/// "20251118", "202511" or "2025": sorts as text.
std::string compact(const Date& date) {
    std::string digits = to_iso(date);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    return digits;
}

void add_date(Xapian::Document& document, const std::optional<Date>& date) {
    if (!date) {
        document.add_boolean_term(std::string(terms::no_date));
        return;
    }
    for (const std::string& term : terms::of_date(terms::date, *date)) document.add_boolean_term(term);
    document.add_value(static_cast<Xapian::valueno>(Slot::date), compact(*date));
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

/// Dates of what the article itself says; those of teasers and comments belong to other articles.
FieldValues mentioned_date_values(const Article& article) {
    std::set<Date> dates;
    for (const Section section : {Section::title, Section::caption, Section::body})
        for (const Date& date : mentioned_dates(article[section], article.date)) dates.insert(date);
    FieldValues values;
    for (const Date& date : dates) values.push_back(to_iso(date));
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

void add_value_terms(Xapian::Document& document, const FacetField& field, const std::string& value) {
    const auto mentioned = field.slot == Slot::mentions ? from_iso(value) : std::nullopt;
    if (!mentioned) {
        document.add_boolean_term(facet_term(field, value));
        return;
    }
    for (const std::string& term : terms::of_date(terms::mentioned_date, *mentioned)) document.add_boolean_term(term);
}

void add_facets(Xapian::Document& document, const StoredArticle& stored) {
    for (const FacetField& field : facet_fields) {
        FieldValues values = values_of(stored, field.slot);
        remove_doubles(values);
        if (values.empty()) {
            document.add_boolean_term(no_value_term(field));
            continue;
        }
        for (const std::string& value : values) add_value_terms(document, field, value);
        document.add_value(static_cast<Xapian::valueno>(field.slot), pack_values(values));
    }
}

} // namespace

void DocumentBuilder::add_section(const Article& article, Section section, WordForms& forms) {
    const std::string& text = article[section];
    if (text.empty()) return;
    analyzer_.analyze(text, tokens_);
    const unsigned weight = terms::section_weight(section);
    const std::string_view prefix = terms::section_prefix(section);
    for (const Token& token : tokens_) {
        if (token.kind == TokenKind::gram) {
            if (weight > 0) wdf_[std::string(terms::gram) + token.term] = 0;
            continue;
        }
        if (weight > 0) wdf_[token.term] += weight;
        if (!prefix.empty()) wdf_[std::string(prefix) + token.term] += 1;
        if (token.kind == TokenKind::word || token.kind == TokenKind::part) forms.add(token.term, article.lang);
    }
}

void DocumentBuilder::add_terms(Xapian::Document& document) const {
    for (const auto& [term, wdf] : wdf_) document.add_term(term, wdf);
}

Xapian::Document DocumentBuilder::build(const StoredArticle& stored, std::string_view content_hash, WordForms& forms) {
    const Article& article = stored.article;
    wdf_.clear();
    for (std::size_t s = 0; s < section_count; ++s) add_section(article, static_cast<Section>(s), forms);
    for (const auto& [term, wdf] : mention_terms(stored.mentions)) wdf_[term] += wdf;
    Xapian::Document document;
    add_terms(document);
    document.add_boolean_term(terms::exact(terms::id, article.id));
    if (!article.path.empty()) document.add_boolean_term(terms::exact(terms::path, article.path));
    document.add_value(static_cast<Xapian::valueno>(Slot::content_hash), std::string(content_hash));
    add_date(document, article.date);
    add_facets(document, stored);
    return document;
}

} // namespace dateline
