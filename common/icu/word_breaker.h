// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::icu {

/// ICU's dictionary segmentation of text without spaces. Not for two threads at once.
class WordBreaker {
  public:
    WordBreaker();
    ~WordBreaker();
    WordBreaker(WordBreaker&&) noexcept;
    WordBreaker& operator=(WordBreaker&&) noexcept;

    /// The byte offsets (rising, from 0 to text.size(), both included) at which words of valid UTF-8 begin or end.
    /// The answer is valid until the next call.
    const std::vector<std::uint32_t>& boundaries(std::string_view text);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace dateline::icu
