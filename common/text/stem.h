// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The code of the Snowball stemmer in Xapian for a language ("en", "de", "zh-Hant": the first subtag counts); empty
/// where it has none. Static memory.
[[nodiscard]] std::string_view stemmer_for(std::string_view lang);

/// The codes of all stemmers: less than 32.
[[nodiscard]] const std::vector<std::string_view>& stemmers();

/// The stem of a folded word in a language, as its stemmer gives it. Languages without a stemmer give the word. Holds
/// stemmers: make one a thread.
class Stemmer {
  public:
    Stemmer();
    ~Stemmer();
    Stemmer(Stemmer&&) noexcept;
    [[nodiscard]] std::string stem(std::string_view word, std::string_view lang);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// The language of a text by CLD2 as BCP 47 ("en", "zh-Hans", "zh-Hant", "ja"), empty where it is not reliable.
[[nodiscard]] std::string detect_language(std::string_view text);

} // namespace dateline
