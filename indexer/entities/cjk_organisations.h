// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icu/word_breaker.h"
#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"
#include "indexer/entities/title_marks.h"

namespace dateline {

/// Organisations in Chinese and Japanese text by the word that closes their name (大学, 銀行, 委员会), from where the
/// name must begin: a change of script in Japanese; in Chinese a listed place or organisation, or a bound that no name
/// holds.
class CjkOrganisations : public ProposesNames {
  public:
    explicit CjkOrganisations(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    [[nodiscard]] bool may_be_inside(const Passage& passage, std::size_t at) const;
    [[nodiscard]] bool is_one_word(const Passage& passage, std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t begin_of(const Passage& passage, std::size_t suffix);
    [[nodiscard]] std::size_t chinese_begin(const Passage& passage, std::size_t first, std::size_t suffix);
    [[nodiscard]] bool is_ordinary(const Passage& passage, std::size_t begin, std::size_t suffix) const;
    [[nodiscard]] bool ends_at(const Passage& passage, std::size_t end) const;

    const EntityLists::State& lists_;
    TitleMarks marks_;
    icu::WordBreaker words_;
};

} // namespace dateline
