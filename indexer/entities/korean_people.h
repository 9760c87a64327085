// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"

namespace dateline {

/// Korean people in Korean text: a surname and a given name of two syllables beside a title (이재명 대통령, 배우
/// 송강호가, 홍길동씨) or before an age in brackets (홍길동(33)).
class KoreanPeople : public ProposesNames {
  public:
    explicit KoreanPeople(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    [[nodiscard]] std::size_t name_end(const Passage& passage, std::size_t begin, std::size_t run_end) const;
    [[nodiscard]] bool is_titled(const Passage& passage, std::size_t end, std::size_t run_end) const;
    [[nodiscard]] bool is_title(const Passage& passage, std::size_t begin, const WordSet& titles) const;
    [[nodiscard]] std::size_t behind_organisation(const Passage& passage, std::size_t begin) const;

    const EntityLists::State& lists_;
    std::vector<unsigned char> behind_title_;   ///< by character
    std::vector<std::size_t> organisation_end_; ///< by character: where the listed name that begins there ends
};

} // namespace dateline
