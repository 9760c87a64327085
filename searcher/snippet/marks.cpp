// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/marks.h"

#include "common/text/character_classes.h"
#include "common/utf8.h"

#include <algorithm>

namespace dateline {
namespace {

using icu::CharClass;

/// Matches that overlap or touch.
struct Run {
    ByteRange bytes;
    std::size_t characters = 0;
    bool cjk = false;
};

bool is_cjk(CharClass kind) {
    return kind == CharClass::han_kana || kind == CharClass::hangul;
}

CharClass class_at(std::string_view text, std::size_t at) {
    return class_of(next_code_point(text, at));
}

std::vector<Run> runs_in(ByteRange shown, std::string_view text, const std::vector<Match>& matches) {
    std::vector<Run> runs;
    std::size_t first_character = 0;
    for (const Match& match : matches) {
        if (match.end <= shown.begin || match.begin >= shown.end) {
            continue;
        }
        if (runs.empty() || match.begin > runs.back().bytes.end) {
            first_character = match.first_character;
            runs.push_back({{match.begin, match.end}, 0, is_cjk(class_at(text, match.begin))});
        }
        Run& run = runs.back();
        run.bytes.end = std::max(run.bytes.end, match.end);
        run.characters = std::max(run.characters, match.end_character - first_character);
    }
    return runs;
}

bool has_hiragana(std::string_view text, ByteRange bytes) {
    bool any = false;
    for (std::size_t at = bytes.begin; at < bytes.end;) {
        const char32_t c = next_code_point(text, at);
        any |= c >= 0x3041 && c <= 0x309F;
    }
    return any;
}

/// Whether the two characters are a word of the text, or begin one of Korean, whose words take endings. A particle of
/// Japanese and its neighbour (に日) are two.
bool is_word(const Run& run, std::string_view text, ByteRange shown, const std::vector<std::uint32_t>& bounds) {
    const auto is_bound = [&](std::size_t at) {
        return at <= shown.begin || at >= shown.end ||
               std::binary_search(bounds.begin(), bounds.end(), static_cast<std::uint32_t>(at - shown.begin));
    };
    if (class_at(text, run.bytes.begin) == CharClass::hangul) {
        return is_bound(run.bytes.begin);
    }
    std::size_t middle = run.bytes.begin;
    next_code_point(text, middle);
    const bool is_two_words = is_bound(middle) && has_hiragana(text, run.bytes);
    return is_bound(run.bytes.begin) && is_bound(run.bytes.end) && !is_two_words;
}

void drop_accidents(std::vector<Run>& runs, ByteRange shown, std::string_view text, icu::WordBreaker& breaker) {
    const auto is_short = [](const Run& run) { return run.cjk && run.characters == 2; };
    const bool any_long =
        std::any_of(runs.begin(), runs.end(), [](const Run& run) { return run.cjk && run.characters > 2; });
    if (!any_long || std::none_of(runs.begin(), runs.end(), is_short)) {
        return;
    }
    const auto& bounds = breaker.boundaries(text.substr(shown.begin, shown.size()));
    std::erase_if(runs, [&](const Run& run) { return is_short(run) && !is_word(run, text, shown, bounds); });
}

void append_line(std::string& to, std::string_view text) {
    for (const char c : text) {
        to += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    }
}

} // namespace

std::vector<ByteRange> marks_in(ByteRange shown, std::string_view text, const std::vector<Match>& matches,
                                icu::WordBreaker& breaker) {
    std::vector<Run> runs = runs_in(shown, text, matches);
    drop_accidents(runs, shown, text, breaker);
    std::vector<ByteRange> marks;
    for (const Run& run : runs) {
        marks.push_back({std::max(run.bytes.begin, shown.begin), std::min(run.bytes.end, shown.end)});
    }
    return marks;
}

std::vector<SnippetPiece> pieces_of(ByteRange shown, std::string_view text, const std::vector<ByteRange>& marks) {
    std::vector<SnippetPiece> pieces;
    const auto add = [&](std::size_t begin, std::size_t end, bool mark) {
        if (begin < end) {
            append_line(pieces.emplace_back(SnippetPiece{"", mark}).text, text.substr(begin, end - begin));
        }
    };
    std::size_t at = shown.begin;
    for (const ByteRange& mark : marks) {
        add(at, mark.begin, false);
        add(mark.begin, mark.end, true);
        at = mark.end;
    }
    add(at, shown.end, false);
    return pieces;
}

} // namespace dateline
