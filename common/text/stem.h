// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The stem of a folded word in a language ("en", "de", "zh-Hant": the first subtag counts), as Snowball in Xapian
/// gives it. Languages without a stemmer give the word. Holds stemmers: make one a thread.
class Stemmer {
  public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer &&) noexcept;
    [[nodiscard]] bool knows(std::string_view lang) const;
    [[nodiscard]] std::string stem(std::string_view word, std::string_view lang);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The language of a text by CLD2 as BCP 47 ("en", "zh-Hans", "zh-Hant", "ja"), empty where it is not reliable.
[[nodiscard]] std::string detect_language(std::string_view text);

} // namespace dateline
