// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

namespace dateline {

/// Organisations of Latin script: capitalised words before a company form or a word of office (Acme Corp., Keio
/// University), and those behind one (Ministry of Finance).
class LatinOrganisations : public ProposesNames {
  public:
    explicit LatinOrganisations(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    const EntityLists::State& lists_;
};

} // namespace dateline
