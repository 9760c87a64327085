// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/encoding.h"
#include "common/utf8.h"
#include "indexer/dates/parse_date.h"
#include "indexer/read/json_text.h"
#include "indexer/read/read.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace dateline {
namespace {

using nlohmann::json;

constexpr std::size_t deepest_json = 64;

/// Ends the reading of one line; never leaves this file.
struct WrongField {
    std::string reason;
};

[[noreturn]] void refuse(const std::string& field, const char* expected) {
    throw WrongField{"field \"" + printable(field) + "\" must be " + expected};
}

std::string clean(std::string text) {
    make_valid_utf8(text); // an escaped NUL is valid JSON, and no part of a text
    return text;
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(blank) - first + 1)};
}

std::string json_text(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

/// The fields of a line that are still unread; null counts as absent.
class Fields {
  public:
    explicit Fields(json object) : object_(std::move(object)) {}

    struct Field {
        std::string name;
        json value;
    };

    /// The first of the names that has a value. Its other names are left, and so kept as unknown keys.
    std::optional<Field> take(std::initializer_list<const char*> names) {
        for (const char* name : names) {
            const auto found = object_.find(name);
            if (found == object_.end() || found->is_null()) continue;
            Field field{name, std::move(*found)};
            object_.erase(found);
            return field;
        }
        return std::nullopt;
    }

    [[nodiscard]] const json& rest() const { return object_; }

  private:
    json object_;
};

std::string take_text(Fields& fields, std::initializer_list<const char*> names) {
    const auto field = fields.take(names);
    if (!field) return {};
    if (field->value.is_number()) return json_text(field->value);
    if (!field->value.is_string()) refuse(field->name, "a string");
    return clean(field->value.get<std::string>());
}

/// A string, or strings to be set one beneath the other.
std::string take_section(Fields& fields, const char* name) {
    const auto field = fields.take({name});
    if (!field) return {};
    if (field->value.is_string()) return clean(field->value.get<std::string>());
    if (!field->value.is_array()) refuse(field->name, "a string or an array of strings");
    std::string text;
    for (const json& item : field->value) {
        if (!item.is_string()) refuse(field->name, "a string or an array of strings");
        if (!text.empty()) text += '\n';
        text += clean(item.get<std::string>());
    }
    return text;
}

std::string take_id(Fields& fields) {
    const auto field = fields.take({"id"});
    if (!field) return {};
    if (field->value.is_string()) return clean(field->value.get<std::string>());
    if (field->value.is_number()) return json_text(field->value);
    refuse(field->name, "a string or a number");
}

/// A name, or an object that has one, as structured data of pages gives authors and publishers.
std::string name_in(const json& value, const std::string& field, const char* expected) {
    if (value.is_string()) return trimmed(clean(value.get<std::string>()));
    if (!value.is_object()) refuse(field, expected);
    const auto name = value.find("name");
    if (name == value.end() || !name->is_string()) refuse(field, expected);
    return trimmed(clean(name->get<std::string>()));
}

void add_unless_empty(std::vector<std::string>& to, std::string value) {
    if (!value.empty()) to.push_back(std::move(value));
}

std::vector<std::string> take_authors(Fields& fields) {
    constexpr const char* expected = "a string, an object with a name, or an array of these";
    std::vector<std::string> authors;
    const auto field = fields.take({"author", "authors"});
    if (!field) return authors;
    if (field->value.is_array())
        for (const json& item : field->value) add_unless_empty(authors, name_in(item, field->name, expected));
    else
        add_unless_empty(authors, name_in(field->value, field->name, expected));
    return authors;
}

std::string take_source(Fields& fields) {
    const auto field = fields.take({"source"});
    if (!field) return {};
    return name_in(field->value, field->name, "a string or an object with a name");
}

std::vector<std::string> take_tags(Fields& fields) {
    constexpr const char* expected = "a string or an array of strings";
    std::vector<std::string> tags;
    const auto field = fields.take({"tags"});
    if (!field) return tags;
    if (field->value.is_string()) {
        const std::string list = clean(field->value.get<std::string>());
        for (std::size_t from = 0; from <= list.size();) {
            const std::size_t comma = std::min(list.find(',', from), list.size());
            add_unless_empty(tags, trimmed(std::string_view{list}.substr(from, comma - from)));
            from = comma + 1;
        }
        return tags;
    }
    if (!field->value.is_array()) refuse(field->name, expected);
    for (const json& item : field->value) {
        if (item.is_number())
            tags.push_back(json_text(item));
        else if (item.is_string())
            add_unless_empty(tags, trimmed(clean(item.get<std::string>())));
        else
            refuse(field->name, expected);
    }
    return tags;
}

void take_date_of_url(Article& article) {
    article.date = find_date_in_url(article.url);
    if (article.date) article.date_from = DateOrigin::url;
}

/// An unreadable date is no reason to lose the article: what was written is kept in extra, and the article has the date
/// of its address or none.
void take_date(Fields& fields, Article& article) {
    const auto field = fields.take({"date", "published", "datePublished"});
    if (!field) return take_date_of_url(article);
    const json& value = field->value;
    if (!value.is_string() && !value.is_number()) refuse(field->name, "a string or a number");
    const std::string written = value.is_string() ? clean(value.get<std::string>()) : json_text(value);
    article.date = parse_date(written);
    if (article.date) {
        article.date_from = DateOrigin::meta;
        return;
    }
    if (!trimmed(written).empty())
        article.extra.emplace_back("date", json_text(value.is_string() ? json(written) : value));
    take_date_of_url(article);
}

void keep_rest(const Fields& fields, Article& article) {
    const auto& rest = fields.rest();
    for (auto item = rest.begin(); item != rest.end(); ++item)
        if (!item->is_null()) article.extra.emplace_back(clean(item.key()), clean(json_text(item.value())));
}

/// Some JSON that is no article: settings, a package description.
void require_text(const Fields& fields) {
    for (const char* const name : {"title", "headline", "body", "text", "caption", "related", "comments"})
        if (const auto found = fields.rest().find(name); found != fields.rest().end() && !found->is_null()) return;
    throw WrongField{"neither \"title\" nor \"body\" in this object"};
}

Article article_of(Fields fields, std::string_view path, std::uint64_t number) {
    require_text(fields);
    Article article;
    article.path = clean(std::string{path});
    article.line = number;
    article[Section::title] = take_text(fields, {"title", "headline"});
    article[Section::body] = take_text(fields, {"body", "text"});
    for (const Section section : {Section::caption, Section::related, Section::comments})
        article[section] = take_section(fields, std::string{name_of(section)}.c_str());
    article.lang = trimmed(take_text(fields, {"lang"}));
    article.source = take_source(fields);
    article.url = trimmed(take_text(fields, {"url"}));
    article.authors = take_authors(fields);
    article.tags = take_tags(fields);
    article.id = take_id(fields);
    if (article.id.empty()) article.id = article.url;
    if (article.id.empty()) article.id = article.path + ':' + std::to_string(number);
    take_date(fields, article);
    keep_rest(fields, article);
    return article;
}

/// What stands in quotation marks in a message of the parser, not too much of it.
std::string quoted_in(std::string_view message) {
    constexpr std::size_t enough = 40;
    const std::size_t from = message.find('\'') + 1;
    return printable(message.substr(from, std::min(message.rfind('\'') - from, enough)));
}

} // namespace

Result<Article> read_json_article(std::string_view line, std::string_view path, std::uint64_t number) {
    auto decoded = icu::decode_text(line);
    if (!decoded) return Problem{"neither UTF-8 nor another encoding for sure"};
    std::string& text = *decoded;
    if (json_depth(text) > deepest_json)
        return Problem{"nested deeper than " + std::to_string(deepest_json) + " levels"};
    if (trimmed(text.substr(0, 100)).starts_with('[')) return Problem{"an array, where each line must be one object"};
    mend_lone_surrogates(text);
    try {
        json object = json::parse(text);
        if (!object.is_object()) return Problem{"not a JSON object"};
        return article_of(Fields{std::move(object)}, path, number);
    } catch (const WrongField& wrong) {
        return Problem{wrong.reason};
    } catch (const json::parse_error& error) {
        if (error.byte > text.size()) return Problem{"not valid JSON: it ends too early"};
        return Problem{"not valid JSON at byte " + std::to_string(error.byte)};
    } catch (const json::out_of_range& error) { // of the number, the message holds all digits
        return Problem{"a number is too large: " + quoted_in(error.what())};
    }
}

} // namespace dateline
