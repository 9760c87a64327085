// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"
#include "searcher/options.h"

#include <iosfwd>
#include <string>
#include <variant>

namespace dateline {

/// search(), and the snippets of its hits.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] std::variant<SearchOutcome, QueryError> find(SearchSession& session, const SearchRequest& request);

/// The results in the format that was asked for. `query_id` is empty but in a batch; `first`: nothing was written yet.
void show(const SearchOutcome& outcome, const Options& options, const std::string& query_id, bool first,
          std::ostream& to);

/// What goes beside the results, on standard error: warnings that the format has no place for, and --explain.
void show_notes(const SearchOutcome& outcome, const Options& options, std::ostream& to);

} // namespace dateline
