// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/match/search.h"
#include "searcher/options.h"

#include <iosfwd>

namespace dateline {

/// How a run ended; the value is the exit status.
enum class ExitStatus { hits = 0, none = 1, error = 2 };

/// Runs every `ID<TAB>QUERY` line of `lines`. A bad one is reported with its line number, the others run.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] ExitStatus run_batch(SearchSession& session, const Options& options, std::istream& lines,
                                   std::ostream& out, std::ostream& err);

/// The same for options.queries, a file or "-".
/// THROWS: also std::runtime_error where the file cannot be read
[[nodiscard]] ExitStatus run_batch(SearchSession& session, const Options& options, std::ostream& out,
                                   std::ostream& err);

/// Runs the one query of options.request.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] ExitStatus run_query(SearchSession& session, const Options& options, std::ostream& out,
                                   std::ostream& err);

} // namespace dateline
