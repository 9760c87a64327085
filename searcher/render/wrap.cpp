// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/wrap.h"

#include "common/utf8.h"

#include <string_view>

namespace dateline {
namespace {

/// One code point on its way to a line.
struct Glyph {
    std::string_view text;
    std::size_t width = 0;
    bool mark = false;
};

/// Glyphs that stay on one line, and whether a space separates them from the word before.
struct Word {
    std::vector<Glyph> glyphs;
    std::size_t width = 0;
    bool space_before = false;
    bool space_mark = false;
};

/// Punctuation that no line begins with, and brackets that no line ends with.
bool closes(std::string_view text) {
    constexpr std::string_view all = "。，、．！？：；）」』】》〉”’…%,.!?:;)";
    return all.find(text) != std::string_view::npos;
}
bool opens(std::string_view text) {
    constexpr std::string_view all = "（「『【《〈“‘";
    return text.size() > 1 && all.find(text) != std::string_view::npos;
}

class WordSplitter {
  public:
    std::vector<Word> words;

    void add(const Glyph& glyph) {
        if (glyph.text == " ") {
            space_ = true;
            space_mark_ = glyph.mark;
            return;
        }
        if (words.empty() || space_ || breaks_before(glyph)) {
            words.push_back(
                {.glyphs = {}, .width = 0, .space_before = space_ && !words.empty(), .space_mark = space_mark_});
            space_ = false;
        }
        words.back().glyphs.push_back(glyph);
        words.back().width += glyph.width;
    }

  private:
    [[nodiscard]] bool breaks_before(const Glyph& glyph) const {
        const Glyph& last = words.back().glyphs.back();
        return glyph.width != 0 && (glyph.width == 2 || last.width == 2) && !closes(glyph.text) && !opens(last.text);
    }

    bool space_ = false;
    bool space_mark_ = false;
};

/// A line under way; opens and closes marks where they change.
class Line {
  public:
    explicit Line(const Style& style) : style_(style) {}

    std::size_t width = 0;

    void add(std::string_view text, std::size_t columns, bool mark) {
        if (mark != marked_) {
            text_ += mark ? style_.mark_begin : style_.mark_end;
            marked_ = mark;
        }
        text_ += text;
        width += columns;
    }

    std::string take() {
        if (marked_) {
            text_ += style_.mark_end;
        }
        std::string whole = style_.begin + text_ + style_.end;
        text_.clear();
        width = 0;
        marked_ = false;
        return whole;
    }

  private:
    const Style& style_;
    std::string text_;
    bool marked_ = false;
};

std::vector<std::string> fill(const std::vector<Word>& words, std::size_t columns, const Style& style) {
    std::vector<std::string> lines;
    Line line(style);
    for (const Word& word : words) {
        const std::size_t space = word.space_before ? 1 : 0;
        if (line.width != 0 && line.width + space + word.width > columns) {
            lines.push_back(line.take());
        } else if (space != 0) {
            line.add(" ", 1, word.space_mark && word.glyphs.front().mark);
        }
        for (const Glyph& glyph : word.glyphs) {
            line.add(glyph.text, glyph.width, glyph.mark);
        }
    }
    if (line.width != 0) {
        lines.push_back(line.take());
    }
    return lines;
}

} // namespace

std::vector<std::string> wrap(const std::vector<SnippetPiece>& pieces, std::size_t columns, const Style& style) {
    std::vector<std::string> texts; // owns what the glyphs view
    texts.reserve(pieces.size());
    WordSplitter splitter;
    for (const SnippetPiece& piece : pieces) {
        const std::string_view text = texts.emplace_back(printable(piece.text));
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            next_code_point(text, at);
            const std::string_view one = text.substr(begin, at - begin);
            splitter.add({.text = one, .width = display_width(one), .mark = piece.mark});
        }
    }
    return fill(splitter.words, columns, style);
}

} // namespace dateline
