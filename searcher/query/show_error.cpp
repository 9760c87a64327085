// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parse.h"

#include "common/utf8.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::size_t context_columns = 30; // shown before and behind the place
constexpr std::size_t place_columns = 50;   // shown of the place itself
constexpr std::string_view cut_mark = "…";

bool is_inside_character(std::string_view query, std::size_t at) {
    return at > 0 && at < query.size() && (static_cast<unsigned char>(query[at]) & 0xC0U) == 0x80U;
}

/// A place in the query, moved to the beginning of the character that it falls into.
std::size_t character_at(std::string_view query, std::size_t at) {
    at = std::min(at, query.size());
    while (is_inside_character(query, at)) {
        --at;
    }
    return at;
}

std::size_t character_end(std::string_view query, std::size_t at) {
    at = std::min(at, query.size());
    while (is_inside_character(query, at)) {
        ++at;
    }
    return at;
}

/// The first characters of harmless text that fit.
std::string head(std::string_view text, std::size_t columns) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        width += display_width(text.substr(begin, at - begin));
        if (width > columns) {
            return std::string(text.substr(0, begin)) + std::string(cut_mark);
        }
    }
    return std::string(text);
}

std::string tail(std::string_view text, std::size_t columns) {
    std::size_t begin = text.size();
    std::size_t width = 0;
    while (begin > 0) {
        const std::size_t end = begin;
        begin = character_at(text, begin - 1);
        width += display_width(text.substr(begin, end - begin));
        if (width > columns) {
            return std::string(cut_mark) + std::string(text.substr(end));
        }
    }
    return std::string(text);
}

} // namespace

std::string show_error(std::string_view query, const QueryError& error) {
    const std::size_t begin = character_at(query, error.begin);
    const std::size_t end = std::max(begin, character_end(query, error.end));
    const std::string before = tail(printable(query.substr(0, begin)), context_columns);
    const std::string place = head(printable(query.substr(begin, end - begin)), place_columns);
    const std::string behind = head(printable(query.substr(end)), context_columns);
    const std::size_t carets = std::max<std::size_t>(1, display_width(place));
    return "  " + before + place + behind + "\n  " + std::string(display_width(before), ' ') +
           std::string(carets, '^') + "\n" + printable(error.reason);
}

} // namespace dateline
