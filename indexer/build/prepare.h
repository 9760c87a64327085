// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/stored_article.h"

#include <string>

namespace dateline {

/// What an article is recognised by in a later run: a hash of everything that was read but its line number.
[[nodiscard]] std::string content_hash(const Article& article);

/// Adds what a reader cannot know: the language, where none was given. Safe from many threads.
void complete(Article& article);

} // namespace dateline
