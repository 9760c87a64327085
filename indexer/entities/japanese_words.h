// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/passage.h"

#include <cstddef>

namespace dateline {

/// True where the name of an organisation that ends before folded byte `end` is but the head of a longer one: katakana,
/// letters, digits or Chinese characters follow that are no word said of organisations (ソニー生命, NHK紅白歌合戦; not
/// 自民党内).
[[nodiscard]] bool japanese_name_goes_on(const Passage& passage, std::size_t end);

} // namespace dateline
