// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/contenders.h"

#include "searcher/match/closeness.h"

#include <algorithm>

namespace dateline {
namespace {

// Measured on seven sets of questions in six languages, where anything from half to twice these values is as good:
// without closeness Thai loses .010 and German .003 of MRR@10, without titles Chinese and Japanese .003.

/// A hit with less of the best score than this is no contender.
constexpr double reach = 0.7;
/// What it is worth to have all neighbours of the query together, and all its words in the title, in parts of the best
/// score.
constexpr double worth_of_closeness = 0.3;
constexpr double worth_of_title = 0.15;

} // namespace

void let_contend(std::vector<Ranked>& hits, const std::vector<std::vector<WordLeaf>>& words, const Archive& archive,
                 ArticleDecoder& decoder) {
    if (hits.size() < 2) return;
    const double best = hits.front().score;
    const auto most = hits.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(hits.size(), most_contenders));
    const auto end = std::find_if(hits.begin(), most, [&](const Ranked& hit) { return hit.score < reach * best; });
    if (end - hits.begin() < 2) return;
    Closeness closeness(words);
    if (closeness.empty()) return;
    for (auto hit = hits.begin(); hit != end; ++hit) {
        hit->record = archive.all.get_document(hit->document).get_data();
        const Result<SectionTexts> texts = decoder.decode_text(hit->record);
        if (!texts) continue;
        const Closeness::Shares shares = closeness.look_at(*texts);
        hit->score += best * (worth_of_closeness * shares.together + worth_of_title * shares.in_title);
    }
    std::stable_sort(hits.begin(), end, [](const Ranked& a, const Ranked& b) { return a.score > b.score; });
}

} // namespace dateline
