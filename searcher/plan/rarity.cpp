// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/rarity.h"

#include "common/schema/lexicon.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dateline {
namespace {

/// What a common word that a language does not know speaks against it.
constexpr double unknown_share = 0.005;

double inverse_frequency(double documents, double all) {
    return std::log(1 + (all - documents + 0.5) / (documents + 0.5));
}

double article_count(const Vocabulary& vocabulary) {
    return std::max(1.0, static_cast<double>(vocabulary.documents()));
}

/// Scripts whose words may be of different languages.
int script_group(const WordLeaf& leaf) {
    const auto lead = static_cast<unsigned char>(leaf.word.front());
    if (lead < 0x80) return 0;
    return lead < 0xE0 ? 1 : leaf.kind == TokenKind::word ? 2 : 3;
}

double share_in(const WordLeaf& leaf, std::string_view lang) {
    for (const auto& [known, share] : leaf.shares)
        if (known == lang) return share;
    return 0;
}

/// The language whose common words the leaves of a group use; empty where they use none.
std::string language_of(const std::vector<WordLeaf>& leaves, int group) {
    std::map<std::string, double> evidence;
    for (const WordLeaf& leaf : leaves)
        if (script_group(leaf) == group)
            for (const auto& [lang, share] : leaf.shares)
                if (share >= common_share) evidence.try_emplace(lang, 0.0);
    for (auto& [lang, sum] : evidence)
        for (const WordLeaf& leaf : leaves)
            if (script_group(leaf) == group) sum += std::log(std::max(share_in(leaf, lang), unknown_share));
    const auto best = std::max_element(evidence.begin(), evidence.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == evidence.end() ? std::string{} : best->first;
}

} // namespace

double documents_with(const std::vector<std::string>& terms, const Vocabulary& vocabulary) {
    const double all = article_count(vocabulary);
    double without = 1;
    for (const std::string& term : terms) without *= 1 - vocabulary.frequency(term) / all;
    return all * (1 - without);
}

double xapian_rarity(const std::vector<std::string>& terms, const Vocabulary& vocabulary) {
    const double documents = documents_with(terms, vocabulary);
    const double odds = (article_count(vocabulary) - documents + 0.5) / (documents + 0.5);
    return std::log(odds < 2 ? odds * 0.5 + 1 : odds);
}

void weigh_by_rarity(std::vector<WordLeaf>& leaves, Vocabulary& vocabulary) {
    const double all = article_count(vocabulary);
    std::map<int, std::string> languages;
    for (const WordLeaf& leaf : leaves) {
        const int group = script_group(leaf);
        if (!languages.contains(group)) languages[group] = language_of(leaves, group);
    }
    for (WordLeaf& leaf : leaves) {
        const double documents = documents_with(leaf.forms, vocabulary);
        const double global = xapian_rarity(leaf.forms, vocabulary);
        leaf.rarity = inverse_frequency(documents, all);
        if (const std::string& lang = languages[script_group(leaf)]; !lang.empty()) {
            const double articles = vocabulary.languages().find(lang)->second;
            const double share = share_in(leaf, lang);
            const double holding = share > 0 ? share * articles : std::min(documents, common_share * articles);
            leaf.rarity = inverse_frequency(holding, articles);
        }
        leaf.factor *= leaf.rarity / global;
    }
}

} // namespace dateline
