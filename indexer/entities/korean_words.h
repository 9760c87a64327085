// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace dateline {

/// True for what may follow a name within a Korean word: nothing, or particles (은, 에서는, 으로부터의).
[[nodiscard]] bool is_korean_particle(std::string_view rest);

/// True where a Korean name at [begin, end) is not the head of a longer word: only particles follow, or the name is
/// long enough to be no accident.
[[nodiscard]] bool korean_name_ends_at(std::string_view text, std::size_t begin, std::size_t end);

/// Where the run of Hangul that holds `at` ends.
[[nodiscard]] std::size_t korean_run_end(std::string_view text, std::size_t at);

} // namespace dateline
