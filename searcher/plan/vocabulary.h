// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/stem.h"

#include <xapian.h>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dateline {

/// The words that an archive holds. The archive must outlive it; one a thread.
class Vocabulary {
  public:
    explicit Vocabulary(const Archive& archive);

    /// What the archive knows of a folded word.
    struct Word {
        std::vector<std::string> forms; ///< the word, then every other form of its stems in any language
        /// In which share of a language's articles one of the forms stands, where that is known to be common.
        std::vector<std::pair<std::string, double>> shares;
    };
    [[nodiscard]] Word look_up(const std::string& word);

    /// False where a term stands in too few articles to be common in any language.
    [[nodiscard]] bool may_be_common(const std::string& term);

    /// Articles by language (first subtag).
    [[nodiscard]] const std::map<std::string, double, std::less<>>& languages();

    /// In how many articles a term stands, dead ones included.
    [[nodiscard]] Xapian::doccount frequency(const std::string& term) const;

    [[nodiscard]] Xapian::doccount documents() const { return archive_.all.get_doccount(); }

    /// The terms that begin so and that `wanted` takes; stops at more than `most`, and then holds most + 1.
    [[nodiscard]] std::vector<std::string>
    terms_with(const std::string& begin, std::size_t most,
               const std::function<bool(std::string_view)>& wanted = nullptr) const;

    /// The values of a metadata key in all segments that have it.
    [[nodiscard]] std::vector<std::string> metadata(const std::string& key) const;

  private:
    const Archive& archive_;
    mutable std::unordered_map<std::string, Xapian::doccount> frequencies_; ///< asked lately
    Stemmer stemmer_;
    std::map<std::string, double, std::less<>> languages_;
    double fewest_ = 0; ///< articles that hold a term which is common in some language
};

} // namespace dateline
