// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/window.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "searcher/snippet/code_points.h"
#include "searcher/snippet/sentences.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace dateline {
namespace {

/// What is read beyond the window, so that a word or an abbreviation at its edge is seen whole.
constexpr std::size_t margin = 24;

/// Bytes of the text that hold the core and up to `reach` code points on each side.
ByteRange stretch_around(ByteRange core, std::string_view text, std::size_t reach) {
    const auto inside = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
    ByteRange stretch = core;
    for (std::size_t left = reach; left > 0 && stretch.begin > 0; --left) {
        do {
            --stretch.begin;
        } while (stretch.begin > 0 && inside(stretch.begin));
    }
    for (std::size_t left = reach; left > 0 && stretch.end < text.size(); --left) {
        do {
            ++stretch.end;
        } while (stretch.end < text.size() && inside(stretch.end));
    }
    return stretch;
}

/// Chooses the window of one core; places are code points of a stretch of the text.
class WindowChooser {
  public:
    WindowChooser(std::string_view stretch, const CodePoints& text, std::size_t length, icu::WordBreaker& breaker)
        : stretch_(stretch), text_(text), length_(length), breaker_(breaker) {}

    /// Where the window of the core [begin, end) begins.
    std::size_t begin(std::size_t core_begin, std::size_t core_end) {
        const std::size_t earliest = core_end - std::min(core_end, length_);
        if (earliest == 0 && text_.at_text_begin && core_begin < length_ / 2) {
            return 0;
        }
        if (const auto sentence = sentence_begin(earliest, core_begin)) {
            return *sentence;
        }
        const std::size_t spare = length_ - std::min(length_, core_end - core_begin);
        const std::size_t ideal = std::max(earliest, core_begin - std::min(core_begin, spare / 2));
        if (ideal == 0 && text_.at_text_begin) {
            return 0;
        }
        for (std::size_t at = ideal; at <= std::min(core_begin, ideal + spare / 4); ++at) {
            if (is_clause_begin(text_, at)) {
                return at;
            }
        }
        return first_word_bound(ideal, core_begin).value_or(core_begin);
    }

    /// Where the window ends that begins at `begin` and holds the core.
    std::size_t end(std::size_t window_begin, std::size_t core_end) {
        const std::size_t latest = std::min(text_.size(), window_begin + length_);
        if (latest == text_.size() && text_.at_text_end) {
            return latest;
        }
        const std::size_t least = std::min(latest, std::max(core_end, window_begin + 2 * length_ / 3));
        for (std::size_t at = latest; at >= std::max<std::size_t>(least, 1); --at) {
            if (is_sentence_end(text_, at)) {
                return at;
            }
        }
        return last_word_bound(std::min(core_end, latest), latest).value_or(latest);
    }

  private:
    /// The begin of the sentence that holds the core, or an earlier one where the rest of the text leaves room.
    [[nodiscard]] std::optional<std::size_t> sentence_begin(std::size_t earliest, std::size_t core_begin) const {
        std::optional<std::size_t> best;
        for (std::size_t at = core_begin + 1; at-- > earliest;) {
            const bool has_room = text_.at_text_end && text_.size() - at <= length_;
            if (best && !has_room) {
                break;
            }
            if (is_sentence_begin(text_, at)) {
                best = at;
            }
        }
        return best;
    }

    /// Word bounds in [low, high], read with a margin on both sides.
    std::vector<std::size_t> word_bounds(std::size_t low, std::size_t high) {
        const std::size_t from = low - std::min(low, margin);
        const std::size_t to = std::min(text_.size(), high + margin);
        const std::size_t first_byte = text_.bytes[from];
        std::vector<std::size_t> bounds;
        for (const std::uint32_t byte :
             breaker_.boundaries(stretch_.substr(first_byte, text_.bytes[to] - first_byte))) {
            const std::size_t at = text_.at_byte(first_byte + byte);
            const bool edge = (at == from && at != 0) || (at == to && at != text_.size()); // of what was read
            if (at >= low && at <= high && !edge) {
                bounds.push_back(at);
            }
        }
        return bounds;
    }
    std::optional<std::size_t> first_word_bound(std::size_t low, std::size_t high) {
        const std::vector<std::size_t> bounds = word_bounds(low, high);
        return bounds.empty() ? std::nullopt : std::optional(bounds.front());
    }
    std::optional<std::size_t> last_word_bound(std::size_t low, std::size_t high) {
        const std::vector<std::size_t> bounds = word_bounds(low, high);
        return bounds.empty() ? std::nullopt : std::optional(bounds.back());
    }

    std::string_view stretch_;
    const CodePoints& text_;
    std::size_t length_;
    icu::WordBreaker& breaker_;
};

/// A window does not begin with the comma of the clause before it, nor begin or end with a space.
void trim(std::size_t& begin, std::size_t& end, std::size_t core_begin, const CodePoints& text) {
    const auto is_left_over = [&](char32_t c) {
        return begin < core_begin && begin > 0 && class_of(c) == icu::CharClass::other &&
               (icu::ends_clause(c) || icu::is_closing_punctuation(c));
    };
    while (begin < end && (icu::is_space(text[begin]) || is_left_over(text[begin]))) {
        ++begin;
    }
    while (end > begin && icu::is_space(text[end - 1])) {
        --end;
    }
}

} // namespace

ByteRange window_around(ByteRange core, std::string_view text, std::size_t length, icu::WordBreaker& breaker) {
    const ByteRange stretch = stretch_around(core, text, length + margin);
    const std::string_view near = text.substr(stretch.begin, stretch.size());
    CodePoints points(near);
    points.at_text_begin = stretch.begin == 0;
    points.at_text_end = stretch.end == text.size();
    const std::size_t core_begin = points.at_byte(core.begin - stretch.begin);
    const std::size_t core_end = std::min(points.at_byte(core.end - stretch.begin), core_begin + length);
    std::size_t begin = 0;
    std::size_t end = points.size();
    if (points.size() > length || !points.at_text_begin || !points.at_text_end) {
        WindowChooser chooser(near, points, length, breaker);
        begin = chooser.begin(core_begin, core_end);
        end = chooser.end(begin, core_end);
    }
    trim(begin, end, core_begin, points);
    return {stretch.begin + points.bytes[begin], stretch.begin + points.bytes[end]};
}

} // namespace dateline
