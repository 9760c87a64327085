// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/wrap.h"

#include "common/icu/characters.h"
#include "common/icu/line_breaks.h"
#include "common/utf8.h"

#include <string_view>

namespace dateline {
namespace {

/// One code point on its way to a line.
struct Glyph {
    std::string_view text;
    std::size_t width = 0;
    bool mark = false;
    bool space = false;
    bool breaks_after = false;
};

/// The pieces as one harmless text, and where each of them ends in it.
struct JoinedText {
    std::string text;
    std::vector<std::size_t> ends;

    explicit JoinedText(const std::vector<SnippetPiece>& pieces) {
        for (const SnippetPiece& piece : pieces) {
            text += printable(piece.text);
            ends.push_back(text.size());
        }
    }
};

std::vector<Glyph> glyphs_of(const JoinedText& joined, const std::vector<SnippetPiece>& pieces) {
    const std::vector<std::uint32_t> breaks = icu::line_breaks(joined.text);
    std::vector<Glyph> glyphs;
    auto next_break = breaks.begin();
    std::size_t piece = 0;
    for (std::size_t at = 0; at < joined.text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(joined.text, at);
        while (begin >= joined.ends[piece]) {
            ++piece;
        }
        const bool space_again = c == U' ' && !glyphs.empty() && glyphs.back().text == " ";
        if (!space_again) {
            const std::string_view one = std::string_view(joined.text).substr(begin, at - begin);
            glyphs.push_back({one, display_width(one), pieces[piece].mark, icu::is_space(c), false});
        }
        if (next_break != breaks.end() && *next_break == at) {
            glyphs.back().breaks_after = c != U'-'; // names and codes stay whole: zh-Hans
            ++next_break;
        }
    }
    return glyphs;
}

/// Lays glyphs out in lines.
class LineFiller {
  public:
    LineFiller(const std::vector<Glyph>& glyphs, std::size_t columns, const Style& style)
        : glyphs_(glyphs), columns_(columns), style_(style) {}

    std::vector<std::string> fill() {
        std::vector<std::string> lines;
        for (std::size_t begin = skip_spaces(0); begin < glyphs_.size();) {
            const std::size_t end = line_end(begin);
            lines.push_back(line(begin, end));
            begin = skip_spaces(end);
        }
        return lines;
    }

  private:
    [[nodiscard]] bool is_space(std::size_t at) const { return glyphs_[at].space; }

    [[nodiscard]] std::size_t skip_spaces(std::size_t at) const {
        while (at < glyphs_.size() && is_space(at)) {
            ++at;
        }
        return at;
    }

    /// Behind the last glyph of the line that begins at `begin`. Spaces hang over its end.
    [[nodiscard]] std::size_t line_end(std::size_t begin) const {
        std::size_t width = 0;
        std::size_t last_break = begin;
        std::size_t at = begin;
        for (; at < glyphs_.size(); ++at) {
            width += glyphs_[at].width;
            if (width > columns_ && !is_space(at) && at > begin) {
                return last_break > begin ? last_break : at;
            }
            if (glyphs_[at].breaks_after) {
                last_break = at + 1;
            }
        }
        return at;
    }

    [[nodiscard]] std::string line(std::size_t begin, std::size_t end) const {
        while (end > begin && is_space(end - 1)) {
            --end;
        }
        std::string text = style_.begin;
        bool marked = false;
        for (std::size_t at = begin; at < end; ++at) {
            if (glyphs_[at].mark != marked) {
                text += marked ? style_.mark_end : style_.mark_begin;
                marked = !marked;
            }
            text += glyphs_[at].text;
        }
        return text + (marked ? style_.mark_end : "") + style_.end;
    }

    const std::vector<Glyph>& glyphs_;
    std::size_t columns_;
    const Style& style_;
};

} // namespace

std::vector<std::string> wrap(const std::vector<SnippetPiece>& pieces, std::size_t columns, const Style& style) {
    const JoinedText joined(pieces);
    const std::vector<Glyph> glyphs = glyphs_of(joined, pieces);
    return LineFiller(glyphs, columns, style).fill();
}

} // namespace dateline
