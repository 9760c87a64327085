// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

namespace dateline {

/// Organisations in Korean text: a word that closes with one of their suffixes (서울중앙지검은).
class KoreanOrganisations : public ProposesNames {
  public:
    explicit KoreanOrganisations(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    [[nodiscard]] std::size_t suffix_begin(const Passage& passage, std::size_t begin, std::size_t end) const;
    /// The begin of a listed place or body that stands in the word before, which is part of the name (서울 마포경찰서).
    [[nodiscard]] std::uint32_t begin_with_place(const Passage& passage, std::uint32_t begin) const;
    [[nodiscard]] bool is_ordinary(const Passage& passage, std::size_t begin, std::size_t suffix,
                                   std::size_t end) const;

    const EntityLists::State& lists_;
};

} // namespace dateline
