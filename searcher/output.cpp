// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/output.h"

#include "common/utf8.h"
#include "searcher/render/render.h"
#include "searcher/render/terminal.h"
#include "searcher/snippet/snippet.h"

#include <ostream>

namespace dateline {
namespace {

AsText text_form(const Options& options) {
    return {.ansi = wants_ansi(options.color),
            .width = terminal_width(),
            .sort = options.request.sort,
            .scores = options.explain};
}

void show_text(const SearchOutcome& outcome, const Options& options, const std::string& query_id, bool first,
               std::ostream& to) {
    if (options.queries) {
        to << (first ? "" : "\n") << printable(query_id) << ": " << printable(outcome.results.query) << '\n';
    }
    render(outcome.results, text_form(options), to);
}

} // namespace

std::variant<SearchOutcome, QueryError> find(SearchSession& session, const SearchRequest& request) {
    auto answer = search(session, request);
    auto* const outcome = std::get_if<SearchOutcome>(&answer);
    if (outcome != nullptr && request.with_articles) {
        add_snippets(outcome->results.hits, outcome->highlight, request.snippet_length, session.analyzer);
    }
    return answer;
}

void show(const SearchOutcome& outcome, const Options& options, const std::string& query_id, bool first,
          std::ostream& to) {
    const bool batch = options.queries.has_value();
    switch (options.format) {
    case OutputFormat::text: return show_text(outcome, options, query_id, first, to);
    case OutputFormat::json: return render(outcome.results, AsJson{query_id}, to);
    case OutputFormat::jsonl:
        return batch ? render(outcome.results, AsJson{query_id}, to) : render(outcome.results, AsJsonLines{}, to);
    case OutputFormat::csv: return render(outcome.results, AsCsv{.header = first, .query_id = query_id}, to);
    case OutputFormat::trec:
        return render(outcome.results, AsTrec{.query_id = batch ? query_id : "1", .run_tag = options.run_tag}, to);
    }
}

void show_notes(const SearchOutcome& outcome, const Options& options, std::ostream& to) {
    const bool in_json =
        options.format == OutputFormat::json || (options.format == OutputFormat::jsonl && options.queries.has_value());
    if (!in_json) {
        for (const std::string& warning : outcome.results.warnings) {
            to << "dateline-searcher: warning: " << printable(warning) << '\n';
        }
    }
    if (options.explain && !outcome.explanation.empty()) {
        to << outcome.explanation << (outcome.explanation.back() == '\n' ? "" : "\n");
    }
}

} // namespace dateline
