// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/schema/stored_article.h"
#include "searcher/plan/vocabulary.h"
#include "searcher/suggest/cjk_run.h"
#include "searcher/suggest/sightings.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Which character of a run is wrong, and what stands there in articles that hold its neighbours.
struct CjkSlip {
    std::size_t place = 0;   ///< in the run
    std::string replacement; ///< as an article writes it, at best one that writes the neighbours as they were typed
    std::size_t proof = 0;   ///< how many characters of the run stand around it there
};

/// Finds the wrong character of a phrase: one of whose two bigrams the archive knows none (or one that is rare), where
/// an article has the phrase with another character; at either end, where most articles that hold its two neighbours
/// have one other character beside them. Nothing for two characters, which prove nothing, and for whole sentences.
class CjkSlipFinder {
  public:
    CjkSlipFinder(const Archive& archive, const Vocabulary& vocabulary, ArticleDecoder& decoder)
        : archive_(archive), vocabulary_(vocabulary), decoder_(decoder) {}

    /// `typed`: what the run was made from. THROWS: Xapian::Error
    [[nodiscard]] std::optional<CjkSlip> find(const CjkRun& run, std::string_view typed);

    /// At how many doubtful places it has looked, each a few articles to read.
    [[nodiscard]] std::size_t looks() const { return looks_; }

  private:
    /// A character that may have been meant, and where it was seen best.
    struct Candidate {
        char32_t character = 0;
        double articles = 0;
        Sighting best;
    };
    std::optional<CjkSlip> inside(const CjkRun& run, std::size_t place, std::string_view typed);
    std::optional<CjkSlip> at_an_end(const CjkRun& run, std::size_t place, std::string_view typed);
    [[nodiscard]] std::vector<Candidate> between(char32_t before, char32_t behind) const;
    [[nodiscard]] std::vector<Sighting> look_at(Xapian::docid document, const CjkRun& run, std::size_t place,
                                                std::string_view typed);

    const Archive& archive_;
    const Vocabulary& vocabulary_;
    ArticleDecoder& decoder_;
    std::size_t looks_ = 0;
};

} // namespace dateline
