// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

#include <optional>

namespace dateline {

/// People of Latin script: a known first name and a capitalised surname, or a capitalised name behind a title.
class LatinPeople : public ProposesNames {
  public:
    explicit LatinPeople(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    const EntityLists::State& lists_;
};

} // namespace dateline
