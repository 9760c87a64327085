// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/render/facet_table.h"
#include "searcher/render/render.h"
#include "searcher/render/wrap.h"

#include <algorithm>
#include <cstdio>
#include <ostream>
#include <string_view>

namespace dateline {
namespace {

constexpr std::string_view order_word(SortOrder sort) {
    switch (sort) {
    case SortOrder::relevance: return "best";
    case SortOrder::newest: return "newest";
    case SortOrder::oldest: return "oldest";
    }
    return "";
}

std::string head_line(const SearchResults& results, SortOrder sort) {
    if (results.total == 0) {
        return "no articles";
    }
    std::string line = (results.exact ? "" : "about ") + std::to_string(results.total) +
                       (results.total == 1 ? " article" : " articles");
    const std::size_t shown = results.hits.size();
    if (shown == 0) {
        return line + (results.limit == 0 ? "" : ", none of them from " + std::to_string(results.offset + 1) + " on");
    }
    if (results.offset != 0) {
        return line + ", " + std::to_string(results.offset + 1) + " to " + std::to_string(results.offset + shown) +
               " shown";
    }
    return shown == results.total
               ? line
               : line + ", " + std::string(order_word(sort)) + " " + std::to_string(shown) + " shown";
}

std::string_view place_words(Section section) {
    switch (section) {
    case Section::title: return "in the title";
    case Section::caption: return "in a caption";
    case Section::body: return "";
    case Section::related: return "in a related item";
    case Section::comments: return "in a comment";
    case Section::boilerplate: return "in the page around it";
    }
    return "";
}

bool has_mark(const std::vector<SnippetPiece>& pieces) {
    return std::any_of(pieces.begin(), pieces.end(), [](const SnippetPiece& piece) { return piece.mark; });
}

std::string copies_words(std::uint64_t copies) {
    return copies == 0 ? "" : copies == 1 ? "and a near copy" : "and " + std::to_string(copies) + " near copies";
}

std::string meta_line(const Hit& hit, bool scores) {
    const Article& article = hit.stored.article;
    std::string line = article.date ? to_iso(*article.date) : "no date";
    const auto add = [&](std::string_view part) {
        if (!part.empty()) {
            line += " · " + printable(part);
        }
    };
    add(article.lang);
    add(article.source);
    if (!hit.snippets.empty() && has_mark(hit.snippets.front().pieces)) {
        add(place_words(hit.snippets.front().section));
    }
    add(copies_words(hit.copies));
    if (scores) {
        char score[64];
        std::snprintf(score, sizeof score, "score %.4f", hit.score);
        add(score);
    }
    return line;
}

/// A further snippet says where it is from, if not from where the first is.
std::vector<SnippetPiece> labelled(const Snippet& snippet, Section first) {
    std::vector<SnippetPiece> pieces = snippet.pieces;
    if (snippet.section != first) {
        const std::string_view place = snippet.section == Section::body ? "in the text" : place_words(snippet.section);
        pieces.insert(pieces.begin(), {std::string(place) + ": ", false});
    }
    return pieces;
}

/// An article without a title is called by its id.
std::vector<SnippetPiece> name_of_hit(const Hit& hit) {
    const bool blank = plain(hit.title).find_first_not_of(" \n") == std::string::npos;
    return blank ? std::vector<SnippetPiece>{{hit.stored.article.id, false}} : hit.title;
}

/// Writes the hits of one page, which share the width of their ranks.
class HitWriter {
  public:
    HitWriter(const AsText& form, std::uint64_t last_rank, std::ostream& to)
        : form_(form), rank_width_(std::max<std::size_t>(std::to_string(last_rank).size(), 2)), to_(to) {
        if (form.ansi) {
            title_ = {"\x1b[1m", "\x1b[22m", "\x1b[4m", "\x1b[24m"};
            meta_ = {"\x1b[2m", "\x1b[22m", "", ""};
            snippet_ = {"", "", "\x1b[1m", "\x1b[22m"};
        }
    }

    void write(const Hit& hit) {
        const std::string rank = std::to_string(hit.rank);
        write_lines(name_of_hit(hit), title_, std::string(rank_width_ - rank.size(), ' ') + rank + "  ");
        write_lines({{meta_line(hit, form_.scores), false}}, meta_, indent());
        for (const Snippet& snippet : hit.snippets) {
            write_lines(labelled(snippet, hit.snippets.front().section), snippet_, indent());
        }
        write_explanation(hit.explanation);
        to_ << '\n';
    }

  private:
    [[nodiscard]] std::string indent() const { return std::string(rank_width_ + 2, ' '); }

    /// Line by line: an explanation has a layout of its own.
    void write_explanation(std::string_view lines) {
        while (!lines.empty()) {
            const std::size_t end = std::min(lines.find('\n'), lines.size());
            to_ << indent() << "  " << printable(lines.substr(0, end)) << '\n';
            lines.remove_prefix(std::min(end + 1, lines.size()));
        }
    }

    void write_lines(const std::vector<SnippetPiece>& pieces, const Style& style, std::string before) {
        const std::size_t columns = form_.width > before.size() + 10 ? form_.width - before.size() : 10;
        for (const std::string& line : wrap(pieces, columns, style)) {
            to_ << before << line << '\n';
            before = indent();
        }
    }

    const AsText& form_;
    std::size_t rank_width_;
    std::ostream& to_;
    Style title_;
    Style meta_;
    Style snippet_;
};

/// One dim line for each identity that was looked for under other names too.
void write_expansions(const SearchResults& results, bool ansi, std::ostream& to) {
    for (const Expansion& one : results.expansions) {
        if (one.also_named.empty()) continue;
        std::string line = "also articles that name " + one.name + " as";
        for (const std::string& name : one.also_named) line += (name == one.also_named.front() ? " " : ", ") + name;
        to << (ansi ? "\x1b[2m" : "") << printable(line) << " …" << (ansi ? "\x1b[22m" : "") << '\n';
    }
}

} // namespace

std::string plain(const std::vector<SnippetPiece>& pieces) {
    std::string text;
    for (const SnippetPiece& piece : pieces) {
        text += piece.text;
    }
    return text;
}

void render(const SearchResults& results, const AsText& form, std::ostream& to) {
    to << head_line(results, form.sort) << '\n';
    write_expansions(results, form.ansi, to);
    if (results.suggestion) {
        to << "Did you mean: " << printable(*results.suggestion) << '\n';
    }
    if (!results.hits.empty()) {
        to << '\n';
        HitWriter writer(form, results.hits.back().rank, to);
        for (const Hit& hit : results.hits) {
            writer.write(hit);
        }
    } else if (!results.facets.empty()) {
        to << '\n';
    }
    write_facets(results.facets, form.width, form.ansi, to);
}

} // namespace dateline
