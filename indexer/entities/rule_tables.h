// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_set>

namespace dateline {

struct StringHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using WordSet = std::unordered_set<std::string, StringHash, std::equal_to<>>;

/// Folded words the rules of Chinese, Japanese and Korean ask for one by one; what is looked for at every place of a
/// text is in the dictionary.
struct RuleTables {
    WordSet chinese_surnames;
    WordSet chinese_transliteration; ///< characters that write foreign names
    WordSet chinese_not_names;
    WordSet japanese_surnames;
    WordSet japanese_given;
    WordSet japanese_not_names;
    WordSet korean_surnames;
    WordSet korean_given;
    WordSet korean_titles;
    WordSet korean_not_names;
    WordSet korean_org_suffixes;
    WordSet surname_first; ///< Latin surnames that stand before the given name: kim, xi
};

} // namespace dateline
