// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searcher/batch.h"

#include <iosfwd>

namespace dateline {

/// Answers options.entity, as text or JSON: hits where one identity is meant, none where no article mentions it, error
/// where the name is that of several, which are listed.
/// THROWS: ArchiveError, Xapian::Error
[[nodiscard]] ExitStatus show_entity(SearchSession& session, const Options& options, std::ostream& out,
                                     std::ostream& err);

} // namespace dateline
