// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

namespace dateline {

/// BM25 for wdf that counts an occurrence in the body as section_weight(Section::body).
[[nodiscard]] Xapian::BM25Weight article_weight();

} // namespace dateline
