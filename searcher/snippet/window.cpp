// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/window.h"

#include "common/utf8.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>

namespace dateline {
namespace {

UChar32 icu(char32_t c) {
    return static_cast<UChar32>(c);
}

bool is_space(char32_t c) {
    return u_isUWhiteSpace(icu(c)) != 0;
}

/// A mark or joiner that belongs to the character before it.
bool extends(char32_t c) {
    return u_hasBinaryProperty(icu(c), UCHAR_GRAPHEME_EXTEND) != 0;
}

/// Scripts that write words without spaces between them: any code point is a bound.
bool is_unspaced(char32_t c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(icu(c), &status)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR: return true;
    default: return false;
    }
}

bool ends_wide_sentence(char32_t c) {
    return c == U'。' || c == U'！' || c == U'？' || c == U'\n';
}

bool ends_narrow_sentence(char32_t c) {
    return c == U'.' || c == U'!' || c == U'?';
}

bool is_closing(char32_t c) {
    return c == U'"' || c == U'”' || c == U'’' || c == U'」' || c == U'』' || c == U')' || c == U'）';
}

/// Whether a sentence ends right before code point `at`: 3.5 is one number, and a quotation ends with its mark.
bool is_sentence_end(const CodePoints& text, std::size_t at) {
    if (at == 0 || at >= text.size()) {
        return true;
    }
    if (is_closing(text.values[at])) {
        return false;
    }
    const char32_t last = is_closing(text.values[at - 1]) && at > 1 ? text.values[at - 2] : text.values[at - 1];
    return ends_wide_sentence(last) || (ends_narrow_sentence(last) && is_space(text.values[at]));
}

/// Whether a sentence begins at code point `at`: one ended before the spaces before it.
bool is_sentence_begin(const CodePoints& text, std::size_t at) {
    if (at >= text.size() || is_space(text.values[at])) {
        return false;
    }
    while (at > 0 && is_space(text.values[at - 1])) {
        if (text.values[at - 1] == U'\n') {
            return true;
        }
        --at;
    }
    return is_sentence_end(text, at);
}

bool is_word_bound(const CodePoints& text, std::size_t at) {
    if (at == 0 || at >= text.size()) {
        return true;
    }
    const char32_t before = text.values[at - 1];
    const char32_t after = text.values[at];
    if (extends(after)) {
        return false;
    }
    const bool word_before = u_isalnum(icu(before)) != 0 || extends(before);
    return !(word_before && u_isalnum(icu(after)) != 0) || is_unspaced(before) || is_unspaced(after);
}

/// The sentence begin nearest to `ideal`, in [low, high]; npos where there is none.
constexpr std::size_t none = static_cast<std::size_t>(-1);
std::size_t nearest_sentence(const CodePoints& text, std::size_t ideal, std::size_t low, std::size_t high) {
    for (std::size_t away = 0; ideal + away <= high || ideal >= low + away; ++away) {
        if (ideal >= low + away && is_sentence_begin(text, ideal - away)) {
            return ideal - away;
        }
        if (ideal + away <= high && is_sentence_begin(text, ideal + away)) {
            return ideal + away;
        }
    }
    return none;
}

std::size_t choose_begin(const Core& core, const CodePoints& text, std::size_t length) {
    const std::size_t slack = length - std::min(length, core.end - core.begin);
    const std::size_t latest = text.size() > length ? text.size() - length : 0; // do not waste room behind the text
    const std::size_t ideal = std::min(core.begin - std::min(core.begin, slack / 2), latest);
    if (ideal == 0) {
        return 0;
    }
    const std::size_t near = slack / 3;
    const std::size_t sentence =
        nearest_sentence(text, ideal, ideal - std::min(ideal, near), std::min(ideal + near, core.begin));
    // A begin further back may leave no room for the end of the core.
    if (sentence != none && core.end <= sentence + length) {
        return sentence;
    }
    std::size_t begin = ideal;
    while (begin < core.begin && !is_word_bound(text, begin)) {
        ++begin;
    }
    return begin;
}

std::size_t choose_end(const Core& core, const CodePoints& text, std::size_t begin, std::size_t length) {
    const std::size_t ideal = begin + length;
    if (ideal >= text.size()) {
        return text.size();
    }
    const std::size_t lowest = std::min(std::max(core.end, begin + 1), ideal);
    const std::size_t near = std::max(lowest, ideal - length / 3);
    for (std::size_t end = ideal; end >= near; --end) {
        if (is_sentence_end(text, end)) {
            return end;
        }
    }
    for (std::size_t end = ideal; end > lowest; --end) {
        if (is_word_bound(text, end)) {
            return end;
        }
    }
    // One word fills the window: a cut inside it is better than nothing.
    return is_word_bound(text, lowest) && core.end > begin ? lowest : ideal;
}

Window trimmed(Window window, const CodePoints& text) {
    while (window.begin < window.end && is_space(text.values[window.begin])) {
        ++window.begin;
    }
    while (window.end > window.begin && is_space(text.values[window.end - 1])) {
        --window.end;
    }
    return window;
}

/// The worth of the matches in a sliding range: each term counts once, and a little more for every repetition.
class Tally {
  public:
    void add(const Match& match) { weight_ += count_of(match)++ == 0 ? match.weight : match.weight * repetition; }
    void remove(const Match& match) { weight_ -= --count_of(match) == 0 ? match.weight : match.weight * repetition; }
    [[nodiscard]] double weight() const { return weight_; }

  private:
    static constexpr double repetition = 0.05;

    std::size_t& count_of(const Match& match) {
        if (match.term >= counts_.size()) {
            counts_.resize(match.term + 1);
        }
        return counts_[match.term];
    }

    std::vector<std::size_t> counts_; ///< by term
    double weight_ = 0;
};

} // namespace

CodePoints::CodePoints(std::string_view text) {
    values.reserve(text.size());
    bytes.reserve(text.size() + 1);
    for (std::size_t at = 0; at < text.size();) {
        bytes.push_back(static_cast<std::uint32_t>(at));
        values.push_back(next_code_point(text, at));
    }
    bytes.push_back(static_cast<std::uint32_t>(text.size()));
}

std::size_t CodePoints::at_byte(std::size_t byte) const {
    return static_cast<std::size_t>(std::upper_bound(bytes.begin(), bytes.end(), byte) - bytes.begin()) - 1;
}

Core best_core(const std::vector<Match>& matches, const CodePoints& text, std::size_t length) {
    Core best;
    Tally tally;
    std::size_t left = 0;
    std::size_t reach = 0; // a phrase may end behind the words that begin in it
    for (std::size_t right = 0; right < matches.size(); ++right) {
        reach = std::max(reach, text.at_byte(matches[right].end));
        tally.add(matches[right]);
        while (left < right && reach > text.at_byte(matches[left].begin) + length) {
            tally.remove(matches[left++]);
        }
        const std::size_t begin = text.at_byte(matches[left].begin);
        // Of two with the same terms the one that stands closer together says more.
        const double spread = static_cast<double>(reach - begin) / static_cast<double>(length);
        const double score = tally.weight() - 0.5 * std::min(spread, 1.0);
        if (best.end == 0 || score > best.score + 1e-9) {
            best = {begin, reach, score};
        }
    }
    return best;
}

Window window_around(const Core& core, const CodePoints& text, std::size_t length) {
    if (text.size() <= length) {
        return trimmed({0, text.size()}, text);
    }
    const std::size_t begin = choose_begin(core, text, length);
    return trimmed({begin, choose_end(core, text, begin, length)}, text);
}

} // namespace dateline
