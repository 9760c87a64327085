// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"
#include "common/text/stem.h"

#include <xapian.h>

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The words that an archive holds. The archive must outlive it; one a thread.
class Vocabulary {
  public:
    explicit Vocabulary(const Archive& archive);

    /// The folded word first, then every other form of its stem families, in any stemmed language of the archive.
    [[nodiscard]] std::vector<std::string> forms(const std::string& word);

    /// In how many articles a term stands, dead ones included.
    [[nodiscard]] Xapian::doccount frequency(const std::string& term) const { return archive_.all.get_termfreq(term); }

    /// The terms that begin so and that `wanted` takes; stops at more than `most`, and then holds most + 1.
    [[nodiscard]] std::vector<std::string>
    terms_with(const std::string& begin, std::size_t most,
               const std::function<bool(std::string_view)>& wanted = nullptr) const;

    /// The values of a metadata key in all segments that have it.
    [[nodiscard]] std::vector<std::string> metadata(const std::string& key) const;

  private:
    const Archive& archive_;
    Stemmer stemmer_;
    std::vector<std::string> languages_; ///< stemmed ones
    bool languages_known_ = false;
};

} // namespace dateline
