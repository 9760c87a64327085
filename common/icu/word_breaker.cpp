// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/word_breaker.h"

#include "common/icu/error.h"
#include "common/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace dateline::icu {

struct WordBreaker::State {
    std::unique_ptr<::icu::BreakIterator> breaker;
    std::u16string units;
    std::vector<std::uint32_t> byte_of; ///< by UTF-16 unit
    std::vector<std::uint32_t> found;

    void load(std::string_view text) {
        units.clear();
        byte_of.clear();
        for (std::size_t at = 0; at < text.size();) {
            const auto begin = static_cast<std::uint32_t>(at);
            const char32_t c = next_code_point(text, at);
            byte_of.push_back(begin);
            if (c < 0x10000) {
                units.push_back(static_cast<char16_t>(c));
            } else {
                units.push_back(static_cast<char16_t>(0xD7C0 + (c >> 10U)));
                units.push_back(static_cast<char16_t>(0xDC00 + (c & 0x3FFU)));
                byte_of.push_back(begin);
            }
        }
        byte_of.push_back(static_cast<std::uint32_t>(text.size()));
    }
};

WordBreaker::WordBreaker() : state_(std::make_unique<State>()) {
    Status status;
    state_->breaker.reset(::icu::BreakIterator::createWordInstance(::icu::Locale::getRoot(), status));
    status.check("word boundaries");
}
WordBreaker::~WordBreaker() = default;
WordBreaker::WordBreaker(WordBreaker&&) noexcept = default;
WordBreaker& WordBreaker::operator=(WordBreaker&&) noexcept = default;

const std::vector<std::uint32_t>& WordBreaker::boundaries(std::string_view text) {
    State& s = *state_;
    s.load(text);
    s.found.clear();
    // An alias of our buffer: the iterator reads it in place and is done with it when this function returns.
    const ::icu::UnicodeString alias(false, s.units.data(), static_cast<std::int32_t>(s.units.size()));
    s.breaker->setText(alias);
    for (std::int32_t at = s.breaker->first(); at != ::icu::BreakIterator::DONE; at = s.breaker->next()) {
        s.found.push_back(s.byte_of[static_cast<std::size_t>(at)]);
    }
    return s.found;
}

} // namespace dateline::icu
