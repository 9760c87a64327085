// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"

#include <array>
#include <cstddef>
#include <string>

namespace dateline {

/// What the mentions of one article say as printed. Found by walking each section once, since mentions rise within a
/// section. The article must outlive it.
class MentionTexts {
  public:
    explicit MentionTexts(const Article& article) : article_(article) {}

    [[nodiscard]] std::string of(const Mention& mention);

  private:
    struct Place {
        std::uint32_t code_points = 0;
        std::size_t byte = 0;
    };

    const Article& article_;
    std::array<Place, section_count> places_{};
};

} // namespace dateline
