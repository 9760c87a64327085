// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/cjk_run.h"

#include "searcher/suggest/edits.h"

namespace dateline {

std::vector<CjkRun> cjk_runs(const std::vector<Token>& tokens) {
    std::vector<CjkRun> runs;
    std::size_t last_position = 0; // of the last character of the last run
    for (const Token& token : tokens) {
        const bool goes_on = !runs.empty() && token.position == last_position;
        if (token.kind == TokenKind::single && goes_on) runs.back().origins.back().first = token.begin;
        if (token.kind != TokenKind::bigram) continue;
        const std::u32string pair = code_points(token.term);
        if (!goes_on) runs.push_back({pair.substr(0, 1), {{token.begin, token.end}}});
        CjkRun& run = runs.back();
        run.origins.back().first = token.begin;
        run.characters += pair[1];
        run.origins.emplace_back(token.end, token.end); // where it begins, the next token says
        last_position = token.position + 1;
    }
    for (CjkRun& run : runs)
        for (std::size_t i = 0; i + 1 < run.origins.size(); ++i) run.origins[i].second = run.origins[i + 1].first;
    return runs;
}

} // namespace dateline
