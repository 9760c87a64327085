// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/characters.h"

#include "common/icu/error.h"

#include <memory>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uversion.h>

namespace dateline::icu {

namespace {

UScriptCode script_of(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return U_SUCCESS(status) ? script : USCRIPT_UNKNOWN;
}

const ::icu::Normalizer2& nfkc_casefold() {
    static const auto* const instance = [] {
        Status status;
        const auto* normalizer = ::icu::Normalizer2::getNFKCCasefoldInstance(status);
        status.check("NFKC case folding");
        return normalizer;
    }();
    return *instance;
}
const ::icu::Normalizer2& nfd() {
    static const auto* const instance = [] {
        Status status;
        const auto* normalizer = ::icu::Normalizer2::getNFDInstance(status);
        status.check("NFD");
        return normalizer;
    }();
    return *instance;
}
const ::icu::Normalizer2& nfc() {
    static const auto* const instance = [] {
        Status status;
        const auto* normalizer = ::icu::Normalizer2::getNFCInstance(status);
        status.check("NFC");
        return normalizer;
    }();
    return *instance;
}

/// ICU's transliterators are not safe for several threads: one each.
const ::icu::Transliterator& to_simplified() {
    thread_local const std::unique_ptr<::icu::Transliterator> instance = [] {
        Status status;
        std::unique_ptr<::icu::Transliterator> made(
            ::icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, status));
        status.check("the transliterator Traditional-Simplified");
        return made;
    }();
    return *instance;
}

/// Scripts whose marks are accents or points that a searcher leaves out. Marks of Indic and Southeast Asian scripts are
/// vowels, those of Cyrillic make other letters (и, й), those of kana other sounds (か, が): they stay.
bool drops_marks(UScriptCode script) {
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

bool is_voicing_mark(UChar32 c) {
    return c == 0x3099 || c == 0x309A;
}

/// Decomposes, leaves out the marks that do not count, composes again.
::icu::UnicodeString without_accents(const ::icu::UnicodeString& text) {
    Status status;
    const ::icu::UnicodeString apart = nfd().normalize(text, status);
    status.check("decomposition");
    ::icu::UnicodeString kept;
    UScriptCode base = USCRIPT_INHERITED;
    for (std::int32_t i = 0; i < apart.length(); i = apart.moveIndex32(i, 1)) {
        const UChar32 c = apart.char32At(i);
        const bool mark = u_charType(c) == U_NON_SPACING_MARK || u_charType(c) == U_ENCLOSING_MARK;
        const UScriptCode script = script_of(c);
        if (!mark) {
            base = script;
        } else if (!is_voicing_mark(c) &&
                   (drops_marks(base) || drops_marks(script) ||
                    (script == USCRIPT_INHERITED && (base == USCRIPT_INHERITED || base == USCRIPT_COMMON)))) {
            continue;
        }
        kept.append(c);
    }
    ::icu::UnicodeString together = nfc().normalize(kept, status);
    status.check("composition");
    return together;
}

} // namespace

CharClass classify(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    switch (script_of(point)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
        return u_isUAlphabetic(point) || c == 0x3005 || c == 0x3007 ? CharClass::han_kana : CharClass::other;
    case USCRIPT_HANGUL: return u_isUAlphabetic(point) ? CharClass::hangul : CharClass::other;
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
        return u_isdigit(point)                       ? CharClass::word
               : u_isUAlphabetic(point) || is_mark(c) ? CharClass::dictionary
                                                      : CharClass::other;
    default: break;
    }
    if (c == 0x30FC) {
        return CharClass::han_kana; // the long vowel mark belongs to both kana: its script is Common
    }
    if (u_charType(point) == U_PRIVATE_USE_CHAR || u_isalnum(point) || u_isUAlphabetic(point) || is_mark(c)) {
        return CharClass::word;
    }
    return CharClass::other;
}

bool is_digit(char32_t c) {
    return u_isdigit(static_cast<UChar32>(c)) != 0;
}
bool is_space(char32_t c) {
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}
bool is_mark(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}
bool is_cyrillic(char32_t c) {
    return script_of(static_cast<UChar32>(c)) == USCRIPT_CYRILLIC;
}
bool is_lower_case(char32_t c) {
    return u_islower(static_cast<UChar32>(c)) != 0;
}

bool is_opening_punctuation(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_PS_MASK | U_GC_PI_MASK)) != 0;
}
bool is_closing_punctuation(char32_t c) {
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_PE_MASK | U_GC_PF_MASK)) != 0;
}
bool ends_sentence(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_S_TERM) != 0;
}
bool ends_clause(char32_t c) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_TERMINAL_PUNCTUATION) != 0;
}

std::string fold_one(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    Status status;
    ::icu::UnicodeString text = nfkc_casefold().normalize(::icu::UnicodeString(point), status);
    status.check("case folding");
    text = without_accents(text);
    if (u_hasBinaryProperty(point, UCHAR_IDEOGRAPHIC)) {
        to_simplified().transliterate(text);
    }
    std::string folded;
    text.toUTF8String(folded);
    return folded;
}

char32_t compose(char32_t first, char32_t second) {
    const UChar32 both = nfc().composePair(static_cast<UChar32>(first), static_cast<UChar32>(second));
    return both < 0 ? 0 : static_cast<char32_t>(both);
}

int columns(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    const auto type = u_charType(point);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR || type == U_CONTROL_CHAR) {
        return 0;
    }
    const auto width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    const bool emoji = u_hasBinaryProperty(point, UCHAR_EMOJI_PRESENTATION) != 0;
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH || emoji ? 2 : 1;
}

bool is_unprintable(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    switch (u_charType(point)) {
    case U_CONTROL_CHAR:
    case U_SURROGATE:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_UNASSIGNED: return true;
    // Bidi controls turn a line around; the zero-width joiners of emoji and Indic scripts are of use.
    case U_FORMAT_CHAR: return c != 0x200C && c != 0x200D;
    default: return false;
    }
}

std::string icu_version() {
    return U_ICU_VERSION;
}
std::string unicode_version() {
    return U_UNICODE_VERSION;
}

} // namespace dateline::icu
