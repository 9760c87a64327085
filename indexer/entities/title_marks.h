// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/passage.h"

#include <cstddef>
#include <vector>

namespace dateline {

/// Where titles stand in a passage of Chinese or Japanese, by index of its characters.
class TitleMarks {
  public:
    void read(const Passage& passage, const NameDictionary& names);

    /// A title that stands before names ends before this character.
    [[nodiscard]] bool ends_at(std::size_t character) const { return (marks_[character] & ends) != 0; }
    /// A title that stands behind names begins with this character.
    [[nodiscard]] bool begins_at(std::size_t character) const { return (marks_[character] & begins) != 0; }
    /// A country or organisation of the lists ends before this character.
    [[nodiscard]] bool name_ends_at(std::size_t character) const { return (marks_[character] & name_ends) != 0; }
    /// A country or organisation of the lists begins with this character.
    [[nodiscard]] bool name_begins_at(std::size_t character) const { return (marks_[character] & name_begins) != 0; }

  private:
    static constexpr unsigned char ends = 1;
    static constexpr unsigned char begins = 2;
    static constexpr unsigned char name_ends = 4;
    static constexpr unsigned char name_begins = 8;

    std::vector<unsigned char> marks_;
};

} // namespace dateline
