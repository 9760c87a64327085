// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/names_language.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace dateline {
namespace {

constexpr std::string_view fallback = "en";

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
char upper(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}
bool is_letter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}
bool is_alphanumeric(char c) {
    return is_letter(c) || (c >= '0' && c <= '9');
}
bool all_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_letter);
}

/// The subtag in front, which goes.
std::string take_subtag(std::string_view& tag) {
    const std::size_t end = std::min(tag.find('-'), tag.size());
    std::string subtag(tag.substr(0, end));
    tag.remove_prefix(std::min(end + 1, tag.size()));
    return subtag;
}

bool is_well_formed(std::string_view tag) {
    constexpr std::size_t longest_subtag = 8;
    if (tag.empty() || tag.ends_with('-')) return false;
    while (!tag.empty()) {
        const std::string subtag = take_subtag(tag);
        if (subtag.empty() || subtag.size() > longest_subtag ||
            !std::all_of(subtag.begin(), subtag.end(), is_alphanumeric))
            return false;
    }
    return true;
}

/// In which characters a region writes Chinese.
std::string_view chinese_script(std::string_view region) {
    constexpr std::array<std::string_view, 3> traditional{"TW", "HK", "MO"};
    if (region.empty()) return "";
    return std::find(traditional.begin(), traditional.end(), region) != traditional.end() ? "Hant" : "Hans";
}

std::string title_case(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), lower);
    if (!text.empty()) text.front() = upper(text.front());
    return text;
}

} // namespace

std::optional<std::string> names_language(std::string_view tag) {
    if (!is_well_formed(tag)) return std::nullopt;
    std::string language = take_subtag(tag);
    std::transform(language.begin(), language.end(), language.begin(), lower);
    if (language.size() < 2 || !all_letters(language)) return std::nullopt;
    std::string script;
    std::string region;
    while (!tag.empty()) {
        std::string subtag = take_subtag(tag);
        if (subtag.size() == 1) break; // an extension
        if (subtag.size() == 4 && all_letters(subtag))
            script = title_case(std::move(subtag));
        else if (subtag.size() == 2 && region.empty())
            region = {upper(subtag[0]), upper(subtag[1])};
    }
    if (script.empty() && language == "zh") script = chinese_script(region);
    return script.empty() ? language : language + '-' + script;
}

std::string language_of_locale(std::string_view locale) {
    std::string tag(locale.substr(0, locale.find_first_of(".@")));
    if (tag == "C" || tag == "POSIX") return std::string(fallback);
    std::replace(tag.begin(), tag.end(), '_', '-');
    return names_language(tag).value_or(std::string(fallback));
}

std::string language_of_environment() {
    for (const char* const name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* const locale = std::getenv(name);
        if (locale != nullptr && *locale != '\0') return language_of_locale(locale);
    }
    return std::string(fallback);
}

} // namespace dateline
