// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/snippet.h"

#include "common/schema/terms.h"
#include "searcher/snippet/window.h"

#include <algorithm>
#include <array>
#include <optional>

namespace dateline {
namespace {

constexpr std::size_t longest_look = 200'000; // bytes of a section that are analysed: a page is shown in no time
constexpr std::string_view ellipsis = "…";

/// Where a snippet is looked for; the first of equals is taken. The title is shown anyway.
constexpr std::array usual_sections{Section::body, Section::caption, Section::related, Section::comments};

/// The beginning of the text, cut between two code points.
std::string_view head_of(std::string_view text) {
    if (text.size() <= longest_look) {
        return text;
    }
    std::size_t end = longest_look;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

/// Text for pieces: a paragraph ends in a space, a snippet is one line.
void append_line(std::string& to, std::string_view text) {
    for (const char c : text) {
        to += c == '\n' || c == '\t' || c == '\r' ? ' ' : c;
    }
}

class PieceWriter {
  public:
    std::vector<SnippetPiece> pieces;

    void add(std::string_view text, bool mark) {
        if (text.empty()) {
            return;
        }
        if (pieces.empty() || pieces.back().mark != mark) {
            pieces.push_back({"", mark});
        }
        append_line(pieces.back().text, text);
    }
};

/// Adds bytes [begin, end) of the text; overlapping and touching matches are one mark.
void add_marked(PieceWriter& writer, std::string_view text, std::size_t begin, std::size_t end,
                const std::vector<Match>& matches) {
    std::size_t at = begin;
    for (const Match& match : matches) {
        const std::size_t mark_begin = std::max(match.begin, at);
        const std::size_t mark_end = std::min(match.end, end);
        if (mark_begin < mark_end) {
            writer.add(text.substr(at, mark_begin - at), false);
            writer.add(text.substr(mark_begin, mark_end - mark_begin), true);
            at = mark_end;
        }
    }
    writer.add(text.substr(at, end - at), false);
}

/// The best place of one section.
struct Candidate {
    Section section = Section::body;
    std::vector<Match> matches;
    Core core;
};

/// Makes the snippet of one article.
class SnippetMaker {
  public:
    SnippetMaker(const Article& article, const HighlightTerms& terms, std::size_t length, Matcher& matcher)
        : article_(article),
          terms_(terms),
          length_(length),
          room_(length > 2 * min_room ? length - 2 : length),
          matcher_(matcher) {}

    Snippet make() {
        const std::optional<Candidate> best = best_candidate();
        return best ? cut(*best) : beginning();
    }

  private:
    static constexpr std::size_t min_room = 8; // a shorter snippet has no room for an ellipsis

    [[nodiscard]] std::vector<Section> sections() const {
        if (terms_.section) {
            return *terms_.section == Section::title ? std::vector<Section>{} : std::vector{*terms_.section};
        }
        return {usual_sections.begin(), usual_sections.end()};
    }

    /// A related item that has every word gives way to a body that has a good part of them.
    std::optional<Candidate> best_candidate() {
        std::optional<Candidate> best;
        double best_worth = 0;
        for (const Section section : sections()) {
            Candidate one{section, matcher_.find(head_of(article_[section])), {}};
            if (one.matches.empty()) {
                continue;
            }
            one.core = best_core(one.matches, CodePoints(head_of(article_[section])), room_);
            const double worth = one.core.score * (terms::section_weight(section) + 1);
            if (!best || worth > best_worth) {
                best_worth = worth;
                best = std::move(one);
            }
        }
        return best;
    }

    [[nodiscard]] Snippet cut(const Candidate& from) const {
        const std::string_view whole = article_[from.section];
        const std::string_view text = head_of(whole);
        const CodePoints points(text);
        const Window window = window_around(from.core, points, points.size() <= length_ ? length_ : room_);
        const std::size_t begin = points.bytes[window.begin];
        const std::size_t end = points.bytes[window.end];
        const bool ellipses = room_ < length_;
        PieceWriter writer;
        if (ellipses && text.find_first_not_of(" \n") < begin) {
            writer.add(ellipsis, false);
        }
        add_marked(writer, text, begin, end, from.matches);
        if (ellipses && whole.find_first_not_of(" \n", end) != std::string_view::npos) {
            writer.add(ellipsis, false);
        }
        return {std::move(writer.pieces), from.section};
    }

    /// Nothing matched here, as with `*` or a filter alone: how the article begins.
    [[nodiscard]] Snippet beginning() const {
        for (const Section section : usual_sections) {
            if (article_[section].find_first_not_of(" \n") != std::string::npos) {
                return cut({section, {}, {}});
            }
        }
        return {};
    }

    const Article& article_;
    const HighlightTerms& terms_;
    std::size_t length_;
    std::size_t room_; ///< without two ellipses
    Matcher& matcher_;
};

std::vector<SnippetPiece> marked_title(std::string_view title, const HighlightTerms& terms, Matcher& matcher) {
    const std::string_view text = head_of(title);
    const bool wanted = !terms.section || *terms.section == Section::title;
    PieceWriter writer;
    add_marked(writer, text, 0, text.size(), wanted ? matcher.find(text) : std::vector<Match>{});
    return std::move(writer.pieces);
}

} // namespace

void add_snippet(Hit& hit, const HighlightTerms& terms, std::uint64_t length, Analyzer& analyzer) {
    Matcher matcher(terms, analyzer);
    const Article& article = hit.stored.article;
    hit.title = marked_title(article[Section::title], terms, matcher);
    hit.snippets.clear();
    Snippet best = length == 0 ? Snippet{} : SnippetMaker(article, terms, length, matcher).make();
    if (!best.pieces.empty()) {
        hit.snippets.push_back(std::move(best));
    }
}

} // namespace dateline
