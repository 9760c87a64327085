// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/word_breaker.h"
#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"
#include "indexer/entities/title_marks.h"

namespace dateline {

/// Chinese people in Chinese text: a surname and a given name of one or two characters, where what stands on both sides
/// lets a name stand there and ICU's dictionary sees no word across its edges.
class ChinesePeople : public ProposesNames {
  public:
    explicit ChinesePeople(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    /// How well one side of a name is known.
    enum class Side : unsigned char { none, soft, hard, title };

    [[nodiscard]] std::size_t surname_size(const Passage& passage, std::size_t at) const;
    [[nodiscard]] bool is_given(const Passage& passage, std::size_t from, std::size_t to) const;
    [[nodiscard]] Side left_of(const Passage& passage, std::size_t at) const;
    [[nodiscard]] Side right_of(const Passage& passage, std::size_t at) const;
    [[nodiscard]] bool is_name(const Passage& passage, std::size_t begin, std::size_t given, std::size_t end);
    [[nodiscard]] bool holds_word(const Passage& passage, std::size_t begin, std::size_t end) const;
    /// How the dictionary cuts the text around [begin, end): true where it cuts at both ends.
    [[nodiscard]] bool stands_apart(const Passage& passage, std::size_t begin, std::size_t end);

    const EntityLists::State& lists_;
    TitleMarks titles_;
    icu::WordBreaker words_;
};

} // namespace dateline
