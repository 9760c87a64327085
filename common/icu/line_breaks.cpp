// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/line_breaks.h"

#include "common/icu/error.h"

#include <memory>
#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

namespace dateline::icu {
namespace {

/// ICU's iterators are not safe for several threads: one each.
::icu::BreakIterator& line_iterator() {
    thread_local const std::unique_ptr<::icu::BreakIterator> instance = [] {
        Status status;
        std::unique_ptr<::icu::BreakIterator> made(
            ::icu::BreakIterator::createLineInstance(::icu::Locale::getRoot(), status));
        status.check("line breaks");
        return made;
    }();
    return *instance;
}

struct CloseText {
    void operator()(UText* text) const { utext_close(text); }
};

} // namespace

std::vector<std::uint32_t> line_breaks(std::string_view text) {
    Status status;
    const std::unique_ptr<UText, CloseText> bytes(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), status));
    status.check("a view of the text");
    ::icu::BreakIterator& lines = line_iterator();
    lines.setText(bytes.get(), status);
    status.check("line breaks");
    std::vector<std::uint32_t> breaks;
    for (std::int32_t at = lines.first(); at != ::icu::BreakIterator::DONE; at = lines.next()) {
        if (at != 0) {
            breaks.push_back(static_cast<std::uint32_t>(at));
        }
    }
    return breaks;
}

} // namespace dateline::icu
