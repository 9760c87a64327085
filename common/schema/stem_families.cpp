// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/stem_families.h"

#include "common/hash.h"

#include <algorithm>

namespace dateline {

std::string family_key(std::string_view lang, std::string_view stem) {
    constexpr std::size_t max_stem_bytes = 150;
    return "family/" + std::string(lang) + '/' + shorten(stem, max_stem_bytes);
}

std::string join_forms(std::vector<std::string> forms) {
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    std::string joined;
    for (const std::string& form : forms) {
        if (!joined.empty()) joined += ' ';
        joined += form;
    }
    return joined;
}

std::vector<std::string> split_forms(std::string_view joined) {
    std::vector<std::string> forms;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find(' '), joined.size());
        if (end > 0) forms.emplace_back(joined.substr(0, end));
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return forms;
}

} // namespace dateline
