// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/lists_state.h"
#include "indexer/entities/proposal.h"
#include "indexer/entities/title_marks.h"

namespace dateline {

/// Japanese people in Japanese text: a known surname and a known given name, or one that ends as given names do,
/// between other scripts, titles and names of the lists.
class JapanesePeople : public ProposesNames {
  public:
    explicit JapanesePeople(const EntityLists::State& lists) : lists_(lists) {}
    void propose(const Passage& passage, std::vector<Proposal>& proposals) override;

  private:
    struct Run {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void propose_in(const Passage& passage, Run run, std::vector<Proposal>& proposals) const;
    [[nodiscard]] bool is_name(const Passage& passage, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool is_given(const Passage& passage, std::size_t begin, std::size_t end) const;
    [[nodiscard]] bool ends_as_given(const Passage& passage, std::size_t begin, std::size_t end) const;
    /// The end of a given name in kana behind a surname in Chinese characters; `at` where there is none.
    [[nodiscard]] std::size_t kana_given_end(const Passage& passage, std::size_t at) const;

    const EntityLists::State& lists_;
    TitleMarks titles_;
};

} // namespace dateline
