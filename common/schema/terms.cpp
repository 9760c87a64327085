// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/terms.h"

#include "common/hash.h"

#include <algorithm>

namespace dateline::terms {

namespace {
// Xapian takes 245 bytes; every NUL would count twice.
constexpr std::size_t max_exact_bytes = 200;
} // namespace

std::vector<std::string> of_date(std::string_view prefix, const Date& when) {
    std::string digits = to_iso(when);
    digits.erase(std::remove(digits.begin(), digits.end(), '-'), digits.end());
    std::vector<std::string> terms;
    for (std::size_t length = 4; length <= digits.size(); length += 2)
        terms.push_back(std::string(prefix) + digits.substr(0, length));
    return terms;
}

std::string exact(std::string_view prefix, std::string_view text) {
    std::string cleaned(text);
    cleaned.erase(std::remove(cleaned.begin(), cleaned.end(), '\0'), cleaned.end());
    return std::string(prefix) + shorten(cleaned, max_exact_bytes - prefix.size());
}

} // namespace dateline::terms
