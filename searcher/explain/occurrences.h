// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/stored_article.h"
#include "common/text/analyzer.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

/// How often something stands in each section of an article.
using SectionCounts = std::array<std::size_t, section_count>;

/// Any at all, in a section or in those that are searched by default.
[[nodiscard]] bool is_found(const SectionCounts& counts, std::optional<Section> section);

/// "title 1, body 3"; empty where it is nowhere.
[[nodiscard]] std::string in_words(const SectionCounts& counts);

/// The terms of an article's sections, counted.
class Occurrences {
  public:
    Occurrences(const Article& article, Analyzer& analyzer);

    [[nodiscard]] SectionCounts of(const std::string& term) const;
    [[nodiscard]] SectionCounts of(const std::vector<std::string>& terms) const;

    /// Those of the terms that stand in the article, boilerplate included.
    [[nodiscard]] std::vector<std::string> found(const std::vector<std::string>& terms) const;

  private:
    std::unordered_map<std::string, SectionCounts> counts_;
};

} // namespace dateline
