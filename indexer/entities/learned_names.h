// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

#include <map>
#include <string>
#include <vector>

namespace dateline {

/// A person named in full in an article: listed, or a name of its own.
struct LearnedPerson {
    const NameDictionary::Name* listed = nullptr; ///< the listed name, null for a name of its own
    std::string folded;                           ///< the full name
    bool operator==(const LearnedPerson& other) const { return folded == other.folded; }
};

/// What an article teaches about its own names: a surname means the person it names in full, and a name found beside a
/// title means that person where the title is missing. Names of Chinese characters or Hangul must have three characters
/// and stand beside a title often enough, else they are ordinary words that stood there by chance.
class LearnedNames {
  public:
    LearnedNames(const EntityLists::State& lists, const std::vector<Passage>& passages,
                 const std::vector<std::vector<Proposal>>& chosen);

    [[nodiscard]] bool empty() const { return persons_.empty(); }
    [[nodiscard]] const LearnedPerson& person(std::uint32_t learned) const { return persons_[learned - 1]; }

    /// Adds to `proposals` (one list a passage) what was learned.
    void propose(const std::vector<Passage>& passages, std::vector<std::vector<Proposal>>& proposals) const;

  private:
    void learn(const Passage& passage, const Proposal& proposal);
    void learn_form(std::string form, std::uint32_t person);
    void drop_chance_names(const std::vector<Passage>& passages);
    void freeze();

    const EntityLists::State& lists_;
    std::vector<LearnedPerson> persons_;
    std::map<std::string, std::uint32_t> index_of_; ///< by full name
    std::map<std::string, std::uint32_t> forms_;    ///< what to look for: 1 + person, 0 where two bear it
    std::map<std::string, std::uint32_t> cues_;     ///< CJK names: how often found by a rule
    NameDictionary dictionary_;
};

} // namespace dateline
