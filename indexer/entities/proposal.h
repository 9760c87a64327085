// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/passage.h"

#include <cstdint>
#include <vector>

namespace dateline {

/// How much a proposal is to be trusted where two of the same length meet.
enum class Strength : std::uint8_t { compound, rule, learned, list };

/// A span of a passage that a finder takes for a name.
struct Proposal {
    std::uint32_t begin = 0; ///< bytes of the folded text
    std::uint32_t end = 0;
    EntityType type = EntityType::person;
    Strength strength = Strength::rule;
    const NameDictionary::Name* name = nullptr; ///< the name of the lists, null where a rule found it
    std::uint32_t learned = 0;                  ///< 1 + the index of the learned name, 0 for none
    bool backed = false;                        ///< another finder proposes the same span and type
};

/// One way to find names. A finder knows nothing of the others; the resolver chooses between what they propose.
/// This is the seam for a trained tagger: one more finder, with a Strength of its own below `list`, in finder.cpp.
/// propose() adds the spans it takes for names, in any order, overlapping or not; it may keep state between calls to
/// spare memory, so each thread has finders of its own. REQUIRES: linear time, whatever the text.
class ProposesNames {
  public:
    ProposesNames() = default;
    ProposesNames(const ProposesNames&) = delete;
    ProposesNames& operator=(const ProposesNames&) = delete;
    virtual ~ProposesNames() = default;
    virtual void propose(const Passage& passage, std::vector<Proposal>& proposals) = 0;
};

} // namespace dateline
