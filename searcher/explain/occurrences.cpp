// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/occurrences.h"

#include "searcher/plan/text_test.h"

#include <algorithm>

namespace dateline {

bool is_found(const SectionCounts& counts, std::optional<Section> section) {
    for (std::size_t s = 0; s < section_count; ++s)
        if (counts[s] > 0 && is_searched(static_cast<Section>(s), section)) return true;
    return false;
}

std::string in_words(const SectionCounts& counts) {
    std::string text;
    for (std::size_t s = 0; s < section_count; ++s)
        if (counts[s] > 0)
            text += (text.empty() ? "" : ", ") + std::string(section_names[s]) + ' ' + std::to_string(counts[s]);
    return text;
}

Occurrences::Occurrences(const Article& article, Analyzer& analyzer) {
    std::vector<Token> tokens;
    for (std::size_t s = 0; s < section_count; ++s) {
        analyzer.analyze(article.text[s], tokens);
        for (const Token& token : tokens)
            if (token.kind != TokenKind::gram) ++counts_[token.term][s];
    }
}

SectionCounts Occurrences::of(const std::string& term) const {
    const auto known = counts_.find(term);
    return known == counts_.end() ? SectionCounts{} : known->second;
}

SectionCounts Occurrences::of(const std::vector<std::string>& terms) const {
    SectionCounts sum{};
    for (const std::string& term : terms) {
        const SectionCounts one = of(term);
        for (std::size_t s = 0; s < section_count; ++s) sum[s] += one[s];
    }
    return sum;
}

std::vector<std::string> Occurrences::found(const std::vector<std::string>& terms) const {
    std::vector<std::string> found;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(found),
                 [&](const std::string& term) { return counts_.contains(term); });
    return found;
}

} // namespace dateline
