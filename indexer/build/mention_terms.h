// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <map>
#include <string>
#include <vector>

namespace dateline {

/// The terms of the identities that an article mentions, anywhere: terms::named and the id. A mention counts as one
/// word of its section does, so that a person can be ranked beside words. terms::nobody_named where there is no
/// mention.
[[nodiscard]] std::map<std::string, unsigned> mention_terms(const std::vector<Mention>& mentions);

} // namespace dateline
