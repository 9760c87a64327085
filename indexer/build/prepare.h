// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

namespace dateline {

/// Adds what a reader cannot know: the language, where none was given. Safe from many threads.
void complete(Article& article);

} // namespace dateline
