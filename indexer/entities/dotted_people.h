// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/word_breaker.h"
#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"
#include "indexer/entities/title_marks.h"

namespace dateline {

/// Foreign people in Chinese and Japanese text, whose names are written by sound, their parts parted by a dot:
/// 唐纳德·特朗普, ドナルド・トランプ. In Chinese all characters are of those that write sounds; in Japanese the first
/// part is a known given name or a title stands behind, as things have such names too.
class DottedPeople : public ProposesNames {
  public:
    explicit DottedPeople(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    [[nodiscard]] bool writes_sound(const Passage& passage, std::size_t at) const;
    [[nodiscard]] std::size_t begin_of(const Passage& passage, std::size_t dot) const;
    [[nodiscard]] std::size_t end_of(const Passage& passage, std::size_t begin, std::size_t dot) const;
    /// Moves the edges of a Chinese name to where the dictionary cuts words: 股东|华伦·巴菲特, 甘地|提议.
    void cut_at_words(const Passage& passage, std::size_t& begin, std::size_t dot, std::size_t& end);
    [[nodiscard]] bool holds_ordinary_part(const Passage& passage, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool is_person(const Passage& passage, std::size_t begin, std::size_t dot, std::size_t end) const;

    const EntityLists::State& lists_;
    TitleMarks titles_;
    icu::WordBreaker words_;
};

} // namespace dateline
