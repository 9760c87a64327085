// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/encoding.h"

#include "common/icu/error.h"
#include "common/utf8.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

namespace dateline::icu {

namespace {

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};
struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

constexpr std::string_view replacement = "\uFFFD";

std::size_t count_non_ascii(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0xC0U; }));
}

std::size_t count_replacements(std::string_view utf8) {
    std::size_t count = 0;
    for (auto at = utf8.find(replacement); at != std::string_view::npos; at = utf8.find(replacement, at + 3)) ++count;
    return count;
}

/// The lines that hold more than ASCII, as far as the detector looks: the head of a page may be all English.
std::string telling_lines(std::string_view bytes) {
    constexpr std::size_t enough = 8000;
    std::string lines;
    for (std::size_t from = 0; from < bytes.size() && lines.size() < enough;) {
        const std::size_t end = std::min(bytes.find('\n', from), bytes.size());
        const std::string_view line = bytes.substr(from, std::min(end - from, enough));
        if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
            lines.append(line) += '\n';
        from = end + 1;
    }
    return lines;
}

/// The encoding by ICU's detector, as the name of a converter that knows all of its characters; empty where unsure.
std::string detected(std::string_view bytes) {
    constexpr std::int32_t sure = 40; // of 100
    Status status;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(status));
    const std::string sample = telling_lines(bytes);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), status);
    if (match == nullptr || ucsdet_getConfidence(match, status) < sure) return {};
    const std::string name = ucsdet_getName(match, status);
    status.check("the encoding of a text");
    if (name == "EUC-KR") return "windows-949";
    return name == "ISO-8859-1" ? "windows-1252" : name;
}

/// Nothing where bytes have no meaning in the encoding: it is another one then.
std::optional<std::string> converted(std::string_view bytes, const char* encoding) {
    constexpr std::size_t most_wrong_percent = 1;
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()) / 4) return std::nullopt;
    Status status;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, status));
    const ::icu::UnicodeString units(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(static_cast<UErrorCode&>(status))) return std::nullopt;
    std::string text;
    units.toUTF8String(text);
    make_valid_utf8(text);
    if (count_replacements(text) * 100 > count_non_ascii(text) * most_wrong_percent) return std::nullopt;
    return text;
}

} // namespace

std::optional<std::string> decode_text(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), "UTF-16LE");
    if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), "UTF-16BE");
    std::string text{bytes};
    const std::size_t wrong = make_valid_utf8(text);
    constexpr std::size_t stray = 2;
    constexpr std::size_t right_for_a_wrong = 10;
    constexpr std::size_t bytes_for_a_wrong = 50;
    if (wrong <= stray) return text;
    if (wrong * right_for_a_wrong <= count_non_ascii(text) - wrong) return text;
    if (const std::string encoding = detected(bytes); !encoding.empty())
        if (auto decoded = converted(bytes, encoding.c_str())) return decoded;
    if (wrong * bytes_for_a_wrong <= text.size()) return text;
    return std::nullopt;
}

} // namespace dateline::icu
