// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/territory_names.h"

#include "common/icu/error.h"

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

#include <memory>

namespace dateline::icu {

namespace {

void add(std::vector<TerritoryName>& names, const char* code, ::icu::UnicodeString name) {
    name.trim();
    std::string utf8;
    name.toUTF8String(utf8);
    if (!utf8.empty() && utf8 != code) names.push_back({code, std::move(utf8)});
}

/// The name without its brackets, and what stands in them.
void add_split(std::vector<TerritoryName>& names, const char* code, const ::icu::UnicodeString& name) {
    std::int32_t open = name.indexOf(u'(');
    if (open < 0) open = name.indexOf(char16_t{0xFF08}); // full-width
    if (open <= 0) {
        add(names, code, name);
        return;
    }
    add(names, code, name.tempSubString(0, open));
    add(names, code, name.tempSubString(open + 1, name.length() - open - 2));
}

} // namespace

std::vector<TerritoryName> territory_names(std::string_view locale) {
    const std::string tag(locale);
    Status status;
    const ::icu::Locale wanted = ::icu::Locale::forLanguageTag(tag, status);
    status.check("a locale");
    const std::unique_ptr<::icu::LocaleDisplayNames> display(::icu::LocaleDisplayNames::createInstance(wanted));
    std::vector<TerritoryName> names;
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code) {
        ::icu::UnicodeString name;
        add_split(names, *code, display->regionDisplayName(*code, name));
    }
    return names;
}

} // namespace dateline::icu
