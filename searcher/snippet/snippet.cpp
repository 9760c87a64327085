// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/snippet.h"

#include "common/icu/word_breaker.h"
#include "common/utf8.h"
#include "searcher/snippet/fragments.h"
#include "searcher/snippet/marks.h"
#include "searcher/snippet/window.h"

#include <algorithm>

namespace dateline {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr std::string_view blank = " \n\t\r";
constexpr std::size_t least_with_ellipses = 16; // code points; a shorter snippet has no room for them

/// A title of more bytes is shown as far as they go.
std::string_view head_of(std::string_view title) {
    constexpr std::size_t longest = 4'000;
    std::size_t end = std::min(title.size(), longest);
    while (end < title.size() && (static_cast<unsigned char>(title[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return title.substr(0, end);
}

ByteRange bytes_of(const Fragment& fragment) {
    const std::vector<Match>& matches = fragment.from->matches;
    ByteRange range;
    for (std::size_t i = fragment.core.first; i < fragment.core.last; ++i) {
        range.begin = i == fragment.core.first ? matches[i].begin : range.begin;
        range.end = std::max(range.end, matches[i].end);
    }
    return range;
}

/// A fragment with the part of its section that is shown.
struct Cut {
    const SectionMatches* from;
    ByteRange shown;
};

/// Two cuts of one section do not show the same text twice: the second gives way.
void keep_apart(const Cut& first, Cut& second) {
    if (first.from != second.from) {
        return;
    }
    if (second.shown.begin >= first.shown.begin) {
        second.shown.begin = std::max(second.shown.begin, std::min(first.shown.end, second.shown.end));
    } else {
        second.shown.end = std::min(second.shown.end, first.shown.begin);
    }
}

/// Makes titles and snippets for the hits of one query.
class SnippetMaker {
  public:
    SnippetMaker(const HighlightTerms& terms, std::size_t length, Analyzer& analyzer)
        : only_(terms.section), length_(length), terms_(terms), matcher_(terms_, analyzer) {}

    [[nodiscard]] std::vector<SnippetPiece> title(const std::string& whole) {
        SectionMatches title{Section::title, head_of(whole), false, false, {}};
        title.after = title.text.size() < whole.size();
        if (!only_ || *only_ == Section::title) {
            title.matches = matcher_.find(title.text);
        }
        return pieces({&title, {0, title.text.size()}}, title.after);
    }

    [[nodiscard]] std::vector<Snippet> snippets(const Article& article) {
        if (length_ == 0) {
            return {};
        }
        const std::vector<SectionMatches> sections = look_through(article, only_, matcher_);
        const std::vector<Fragment> fragments = best_fragments(sections, room_in(length_), room_in(length_ / 2));
        if (fragments.empty()) {
            return beginning(sections);
        }
        std::vector<Cut> cuts;
        std::size_t left = length_;
        for (const Fragment& fragment : fragments) {
            const std::size_t share = left / (fragments.size() - cuts.size());
            cuts.push_back(cut(*fragment.from, bytes_of(fragment), share));
            const ByteRange shown = cuts.back().shown;
            left -= std::min(share, count_code_points(fragment.from->text.substr(shown.begin, shown.size())) + 2);
        }
        if (cuts.size() == 2) {
            keep_apart(cuts[0], cuts[1]);
        }
        std::vector<Snippet> made;
        for (const Cut& one : cuts) {
            made.push_back({pieces(one, length_ >= least_with_ellipses), one.from->section});
        }
        return made;
    }

  private:
    /// Code points of a snippet without its two ellipses.
    [[nodiscard]] static std::size_t room_in(std::size_t length) {
        return length >= least_with_ellipses ? length - 2 : length;
    }

    /// How an article begins in which nothing matched; nothing where the query asked for one section.
    [[nodiscard]] std::vector<Snippet> beginning(const std::vector<SectionMatches>& sections) {
        for (const SectionMatches& section : sections) {
            const std::size_t begin = section.text.find_first_not_of(blank);
            if (!only_ && begin != std::string_view::npos) {
                const Cut head = cut(section, {begin, begin}, length_);
                return {{pieces(head, length_ >= least_with_ellipses), section.section}};
            }
        }
        return {};
    }

    [[nodiscard]] Cut cut(const SectionMatches& from, ByteRange core, std::size_t length) {
        const bool whole = !from.before && !from.after && count_code_points(from.text) <= length;
        return {&from, window_around(core, from.text, whole ? length : room_in(length), breaker_)};
    }

    [[nodiscard]] std::vector<SnippetPiece> pieces(const Cut& of, bool with_ellipses) {
        const auto& [from, shown] = of;
        std::vector<SnippetPiece> made =
            pieces_of(shown, from->text, marks_in(shown, from->text, from->matches, breaker_));
        if (with_ellipses && (from->before || from->text.find_first_not_of(blank) < shown.begin)) {
            made.insert(made.begin(), {std::string(ellipsis), false});
        }
        if (with_ellipses &&
            (from->after || from->text.find_first_not_of(blank, shown.end) != std::string_view::npos)) {
            made.push_back({std::string(ellipsis), false});
        }
        return made;
    }

    std::optional<Section> only_;
    std::size_t length_;
    QueryTerms terms_;
    Matcher matcher_;
    icu::WordBreaker breaker_;
};

} // namespace

void add_snippets(std::vector<Hit>& hits, const HighlightTerms& terms, std::uint64_t length, Analyzer& analyzer) {
    SnippetMaker maker(terms, length, analyzer);
    for (Hit& hit : hits) {
        hit.title = maker.title(hit.stored.article[Section::title]);
        hit.snippets = maker.snippets(hit.stored.article);
    }
}

} // namespace dateline
