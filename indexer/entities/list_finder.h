// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

namespace dateline {

/// Proposes the names of the lists that hold in the passage's language, each where its script lets a name stand.
class ListFinder : public ProposesNames {
  public:
    explicit ListFinder(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    const EntityLists::State& lists_;
};

} // namespace dateline
