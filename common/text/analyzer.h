// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class TokenKind : std::uint8_t {
    word,     ///< a word of a script that separates words (Latin, Cyrillic, …) or a dictionary word of Thai, Lao …
    part,     ///< a piece of a mixed token, at the place of the whole (COVID-19: covid, 19)
    bigram,   ///< two neighbouring characters of Han, kana or Hangul
    cjk_word, ///< an ICU dictionary word of three or more characters
    single,   ///< the last character of a CJK run, or a one-character dictionary word
    gram,     ///< three neighbouring characters of Thai, Lao …, fewer at the end of a run: for phrases, which the
              ///< dictionary may cut in another way than their text
};

/// One indexed term with its place in the caller's text: bytes [begin, end) of the original, not of the fold.
struct Token {
    std::string term; ///< folded, never empty, at most max_term_bytes
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t position = 0; ///< rises by one a word or CJK character; tokens of one place share it
    TokenKind kind = TokenKind::word;
    /// Bigrams of Han and kana: false where it reaches over a bound between two dictionary words. Singles: true where
    /// the character is a word of its own, and not merely the last of a run. All others: true.
    bool within_word = true;
    bool operator==(const Token&) const = default;
};

/// A term longer than this is cut at a character and ends in a hash of the whole (Xapian's limit is 245 with prefix).
inline constexpr std::size_t max_term_bytes = 120;

/// The one door from text to terms, for the indexer, the query and the highlighter.
/// Holds ICU break iterators: make one a thread. Total on valid UTF-8, linear time.
class Analyzer {
  public:
    Analyzer();
    ~Analyzer();
    Analyzer(Analyzer&&) noexcept;
    Analyzer& operator=(Analyzer&&) noexcept;

    /// Tokens in order of begin, then of falling length. The vector is cleared first, its memory reused.
    void analyze(std::string_view text, std::vector<Token>& tokens);

    [[nodiscard]] std::vector<Token> analyze(std::string_view text) {
        std::vector<Token> tokens;
        analyze(text, tokens);
        return tokens;
    }

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// Names every part that decides terms: scheme, Unicode and ICU version. Kept in the index, compared when opening.
[[nodiscard]] const std::string& analyzer_fingerprint();

} // namespace dateline
