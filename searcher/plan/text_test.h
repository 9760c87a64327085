// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"
#include "common/text/fold.h"
#include "searcher/plan/phrase.h"

#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// A side of NEAR: a phrase, or a word in any of its forms.
struct NearSide {
    Phrase phrase;                  ///< empty text: the forms count
    std::vector<std::string> forms; ///< folded words
};

/// The sections that a condition looks at: the one it names, else all but boilerplate.
[[nodiscard]] bool is_searched(Section section, std::optional<Section> only);

/// Conditions that only the text of an article can answer. One a thread; the memory of one article is used for the
/// next.
class TextTester {
  public:
    explicit TextTester(Analyzer& analyzer) : analyzer_(analyzer) {}

    /// True where one section holds one of the phrases.
    [[nodiscard]] bool holds(const SectionTexts& texts, const std::vector<Phrase>& phrases,
                             std::optional<Section> only);

    /// True where one section holds both sides with at most `distance` - 1 words or CJK characters between them, in
    /// either order.
    [[nodiscard]] bool near(const SectionTexts& texts, const NearSide& left, const NearSide& right, unsigned distance,
                            std::optional<Section> only);

  private:
    /// The positions of the first and the last word of a match.
    struct Place {
        std::uint32_t first = 0;
        std::uint32_t last = 0;
    };
    /// Where the phrase stands in folded_, in its written form if it has one, at or behind `from`.
    [[nodiscard]] std::size_t find(const std::string& text, const Phrase& phrase, std::size_t from) const;
    [[nodiscard]] std::vector<Place> places(const std::string& text, const NearSide& side) const;
    /// The words between two bytes of the text, or the one around them.
    [[nodiscard]] Place place_of(std::size_t begin, std::size_t end) const;

    Analyzer& analyzer_;
    std::vector<Token> tokens_;
    Folded folded_;
};

} // namespace dateline
