// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace dateline {

[[nodiscard]] std::u32string code_points(std::string_view text);
[[nodiscard]] std::string utf8(std::u32string_view text);

/// One slip of a writer: a letter swapped with the next, left out, put in, or another one written.
struct Edit {
    enum class Kind { swapped, dropped, added, replaced };
    Kind kind = Kind::swapped;
    std::size_t at = 0;   ///< the place in the word that was typed
    bool doubled = false; ///< a letter dropped or added that stands twice there: the commonest slip
};

/// Calls visit(word, edit) for every word that one edit makes of `typed`. The letters put in are those of its scripts:
/// a to z for Latin, else the 128 characters of Unicode around each of its letters. Some words may come twice.
void for_each_edit(std::u32string_view typed,
                   const std::function<void(const std::u32string& word, const Edit& edit)>& visit);

/// The fewest edits that make one word of the other, no place edited twice; most + 1 where it takes more than `most`.
[[nodiscard]] std::size_t edit_distance(std::u32string_view left, std::u32string_view right, std::size_t most);

} // namespace dateline
