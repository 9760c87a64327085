// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/batch.h"

#include <iosfwd>

namespace dateline {

/// Answers options.why, as text or JSON: hits where the article matches the query, none where it does not, error where
/// there is no such article or the query cannot be read.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] ExitStatus show_why(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err);

} // namespace dateline
