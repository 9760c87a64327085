// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/calendar_names.h"

#include "common/icu/error.h"

#include <unicode/dtfmtsym.h>
#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <initializer_list>

namespace dateline::icu {

namespace {

using Symbols = ::icu::DateFormatSymbols;

std::string utf8(const ::icu::UnicodeString& name) {
    std::string text;
    name.toUTF8String(text);
    return text;
}

void add_months(std::array<std::vector<std::string>, 12>& to, const Symbols& symbols, Symbols::DtWidthType width) {
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        std::int32_t count = 0;
        const ::icu::UnicodeString* const names = symbols.getMonths(count, context, width);
        for (std::size_t i = 0; i < to.size() && i < static_cast<std::size_t>(count); ++i)
            to[i].push_back(utf8(names[i]));
    }
}

void add_weekdays(std::vector<std::string>& to, const Symbols& symbols) {
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE})
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            std::int32_t count = 0;
            const ::icu::UnicodeString* const names = symbols.getWeekdays(count, context, width);
            for (std::int32_t i = 1; i < count; ++i) to.push_back(utf8(names[i])); // ICU's first is empty
        }
}

} // namespace

CalendarNames calendar_names(std::string_view locale) {
    Status status;
    const ::icu::Locale wanted = ::icu::Locale::forLanguageTag(std::string(locale), status);
    const Symbols symbols(wanted, "gregorian", status);
    status.check("the names of months");
    CalendarNames names;
    add_months(names.months, symbols, Symbols::WIDE);
    add_months(names.short_months, symbols, Symbols::ABBREVIATED);
    add_weekdays(names.weekdays, symbols);
    return names;
}

int digit_value(char32_t c) {
    return u_charDigitValue(static_cast<UChar32>(c));
}

} // namespace dateline::icu
