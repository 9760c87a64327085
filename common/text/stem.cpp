// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/stem.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>
#include <array>
#include <cld2/public/compact_lang_det.h>
#include <map>
#include <xapian.h>

namespace dateline {

namespace {

// The Snowball stemmers of Xapian 1.4, by the codes that Xapian::Stem takes.
constexpr auto stemmed =
    std::to_array<std::string_view>({"ar", "ca", "da", "de", "en", "es", "eu", "fi", "fr", "ga", "hu", "hy",
                                     "id", "it", "lt", "ne", "nl", "no", "pt", "ro", "ru", "sv", "ta", "tr"});

static_assert(stemmed.size() < 32);

std::string_view first_subtag(std::string_view lang) {
    const std::string_view first = lang.substr(0, lang.find_first_of("-_"));
    return first == "nb" || first == "nn" ? std::string_view("no") : first;
}

} // namespace

std::string_view stemmer_for(std::string_view lang) {
    const auto* const found = std::find(stemmed.begin(), stemmed.end(), first_subtag(lang));
    return found == stemmed.end() ? std::string_view{} : *found;
}

const std::vector<std::string_view>& stemmers() {
    static const std::vector<std::string_view> all(stemmed.begin(), stemmed.end());
    return all;
}

struct Stemmer::State {
    std::map<std::string, Xapian::Stem, std::less<>> by_lang;
};

Stemmer::Stemmer() : state_(std::make_unique<State>()) {}
Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;

std::string Stemmer::stem(std::string_view word, std::string_view lang) {
    const std::string_view code = stemmer_for(lang);
    if (code.empty()) return std::string(word);
    auto found = state_->by_lang.find(code);
    if (found == state_->by_lang.end()) {
        found = state_->by_lang.emplace(std::string(code), Xapian::Stem(std::string(code))).first;
    }
    return found->second(std::string(word));
}

namespace {

/// Short texts of CJK are told by their letters, for which CLD2 wants more text than a headline has.
std::string language_by_script(std::string_view text) {
    std::size_t kana = 0;
    std::size_t hangul = 0;
    std::size_t han = 0;
    std::size_t others = 0;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        switch (class_of(c)) {
        case icu::CharClass::hangul: ++hangul; break;
        case icu::CharClass::han_kana: ++(is_ideograph(c) ? han : kana); break;
        case icu::CharClass::word:
        case icu::CharClass::dictionary: ++others; break;
        case icu::CharClass::other: break;
        }
    }
    if (han + kana + hangul < others / 2) {
        return {};
    }
    if (hangul > han + kana) {
        return "ko";
    }
    if (kana * 10 > han) {
        return "ja";
    }
    return han > 0 ? "zh" : "";
}

std::string tag_of(CLD2::Language language) {
    switch (language) {
    case CLD2::CHINESE: return "zh-Hans";
    case CLD2::CHINESE_T: return "zh-Hant";
    default: return CLD2::LanguageCode(language);
    }
}

} // namespace

std::string detect_language(std::string_view text) {
    constexpr std::size_t enough = 8192; // bytes: CLD2 is sure long before
    std::size_t length = std::min(text.size(), enough);
    while (length > 0 && length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U) {
        --length;
    }
    const std::string_view head = text.substr(0, length);
    bool reliable = false;
    const CLD2::Language language = CLD2::DetectLanguage(head.data(), static_cast<int>(head.size()), true, &reliable);
    if (reliable && language != CLD2::UNKNOWN_LANGUAGE && language != CLD2::TG_UNKNOWN_LANGUAGE) {
        return tag_of(language);
    }
    const std::string by_script = language_by_script(head);
    return by_script == "zh" ? "zh-Hans" : by_script;
}

} // namespace dateline
