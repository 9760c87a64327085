// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/icu/encoding.h"
#include "common/utf8.h"
#include "indexer/dates/fold_letter.h"
#include "indexer/dates/parse_date.h"
#include "indexer/read/lines.h"
#include "indexer/read/page_lines.h"
#include "indexer/read/read.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

namespace dateline {
namespace {

struct Line {
    std::string text;
    LineKind kind = LineKind::text;
    Section section = Section::body;
    bool after_blank = false;
    std::optional<Date> date; ///< of a line near the top that is little more than a date
};
using Lines = std::vector<Line>;

constexpr std::size_t narrowest_paragraph = 50; ///< columns
constexpr std::size_t widest_headline = 200;
constexpr std::size_t widest_menu_entry = 30;

Lines lines_of(std::string_view text) {
    Lines lines;
    bool after_blank = true;
    for (std::string& line : split_lines(text)) {
        if (line.empty()) {
            after_blank = true;
            continue;
        }
        const LineKind kind = kind_of_line(line);
        lines.push_back({std::move(line), kind, Section::body, after_blank, std::nullopt});
        after_blank = false;
    }
    return lines;
}

bool is_paragraph(const Line& line) {
    return line.kind == LineKind::text && ends_sentence(line.text) && display_width(line.text) >= narrowest_paragraph;
}

/// The line behind a banner that begins at `from`. Near the end of a page all that follows belongs to it, as banners
/// are often cut off in mid-sentence; near the top only what speaks of it, so that the article is not lost.
std::size_t banner_end(const Lines& lines, std::size_t from) {
    constexpr std::size_t longest_banner = 12;
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(from);
    const auto paragraphs = [](auto first, auto last) { return std::count_if(first, last, is_paragraph); };
    const bool text_before = paragraphs(lines.begin(), begin) > 0;
    if (text_before && lines.size() - from <= longest_banner && paragraphs(begin + 1, lines.end()) <= 3)
        return lines.size();
    std::size_t end = from + 1;
    while (end < lines.size() && (lines[end].kind == LineKind::banner || continues_banner(lines[end].text))) ++end;
    return end;
}

bool is_label(const Lines& lines, std::size_t i) {
    return i < lines.size() && lines[i].kind == LineKind::label;
}

/// True for a line with an image label right beneath it, or one that calls itself a picture's.
bool is_caption(const Lines& lines, std::size_t i) {
    if (lines[i].kind == LineKind::caption) return true;
    return lines[i].kind == LineKind::text && is_label(lines, i + 1) && !lines[i + 1].after_blank &&
           has_image_label(lines[i + 1].text);
}

/// A heading opens its section until the next one. Before the first paragraph it can only be a menu's entry.
void assign_sections(Lines& lines) {
    Section current = Section::body;
    bool headlines_only = false;
    bool seen_paragraph = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        if (headlines_only && is_paragraph(line)) current = Section::body, headlines_only = false;
        line.section = Section::boilerplate;
        switch (line.kind) {
        case LineKind::related_heading:
        case LineKind::short_related_heading:
            if (!seen_paragraph) break;
            headlines_only = line.kind == LineKind::short_related_heading && current == Section::body;
            current = Section::related;
            break;
        case LineKind::comment_heading:
            if (seen_paragraph) current = Section::comments, headlines_only = false;
            break;
        case LineKind::banner: {
            const std::size_t end = banner_end(lines, i);
            for (; i + 1 < end; ++i) lines[i + 1].section = Section::boilerplate;
            break;
        }
        case LineKind::related_line: line.section = current == Section::body ? Section::related : current; break;
        case LineKind::text:
        case LineKind::caption:
            line.section = current == Section::body && is_caption(lines, i) ? Section::caption : current;
            seen_paragraph = seen_paragraph || (line.section == Section::body && is_paragraph(line));
            break;
        case LineKind::label:
        case LineKind::byline:
        case LineKind::boilerplate: break;
        }
    }
}

void set_shared_aside(Lines& lines, const SharedLines& shared, std::string_view path) {
    for (Line& line : lines)
        if (shared.is_shared(line.text, path)) line.section = Section::boilerplate;
}

/// The first paragraph of the body; what stands before it is the top of the page.
std::size_t first_paragraph(const Lines& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].section == Section::body && is_paragraph(lines[i])) return i;
    return lines.size();
}

/// Dates of lines at the top, which then are no text; the first is the page's, as "updated" stands behind "published".
std::optional<Date> take_date_lines(Lines& lines) {
    constexpr std::size_t behind_top = 4;
    constexpr std::size_t longest_top = 30;
    std::optional<Date> first;
    const std::size_t top = std::min({lines.size(), first_paragraph(lines) + behind_top, longest_top});
    for (std::size_t i = 0; i < top; ++i) {
        Line& line = lines[i];
        const bool may_be = line.section == Section::body || line.kind == LineKind::byline;
        if (!may_be || !(line.date = date_of_line(line.text))) continue;
        if (!first) first = line.date;
        line.section = Section::boilerplate;
    }
    return first;
}

/// How many lines of article and captions hold a word, over the beginning of the page: enough to know its subject.
class Recurrence {
  public:
    explicit Recurrence(const Lines& lines) {
        constexpr std::size_t enough_bytes = std::size_t{1} << 16U;
        std::size_t bytes = 0;
        for (const Line& line : lines) {
            if (line.section != Section::body && line.section != Section::caption) continue;
            if (bytes > enough_bytes) break;
            bytes += line.text.size();
            add(line.text);
        }
    }

    /// The share of the line's words that stand in another line as well; nothing where it has less than two words.
    [[nodiscard]] std::optional<double> of(std::string_view text) const {
        const auto words = rough_words(text);
        if (words.size() < 2) return std::nullopt;
        const auto recurs = [&](const std::u32string& word) {
            const auto found = lines_of_word_.find(word);
            return found != lines_of_word_.end() && found->second > 1;
        };
        return static_cast<double>(std::count_if(words.begin(), words.end(), recurs)) /
               static_cast<double>(words.size());
    }

  private:
    void add(std::string_view text) {
        constexpr std::size_t most = 20000;
        std::string_view part = text.substr(0, most);
        while (!part.empty() && part.size() < text.size() &&
               (static_cast<unsigned char>(text[part.size()]) & 0xC0U) == 0x80U)
            part.remove_suffix(1); // cut between characters
        auto words = rough_words(part);
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        for (const auto& word : words) ++lines_of_word_[word];
    }

    std::unordered_map<std::u32string, std::uint32_t> lines_of_word_;
};

bool ends_as_statement(std::string_view line) {
    const std::size_t size = line.size();
    const auto is_capital = [&](std::size_t i) { return line[i] >= 'A' && line[i] <= 'Z'; };
    const bool initials = size >= 4 && line[size - 1] == '.' && is_capital(size - 2) && line[size - 3] == '.';
    if (initials) return false; // "… talks in the U.S."
    return ends_sentence(line) && !line.ends_with('?') && !line.ends_with('!') && !line.ends_with("？") &&
           !line.ends_with("！") && !line.ends_with("…");
}

/// A line that could be the headline: short, no statement, alone (where the page has blank lines at all).
bool may_be_headline(const Lines& lines, std::size_t i, bool has_blanks) {
    const Line& line = lines[i];
    if (line.kind != LineKind::text || (line.section != Section::body && line.section != Section::caption))
        return false;
    if (display_width(line.text) > widest_headline || ends_as_statement(line.text)) return false;
    const bool set_off = !has_blanks || line.after_blank || (i > 0 && lines[i - 1].kind != LineKind::text);
    return set_off;
}

/// The headline's line: the first at the top whose words recur in the text, rather one between two image labels.
class HeadlineSearch {
  public:
    explicit HeadlineSearch(const Lines& lines)
        : lines_(lines),
          recurrence_(lines),
          top_(first_paragraph(lines)),
          has_blanks_(std::any_of(lines.begin() + (lines.empty() ? 0 : 1), lines.end(),
                                  [](const Line& line) { return line.after_blank; })) {}

    [[nodiscard]] std::optional<std::size_t> find() const {
        if (const auto at = best_in(0, top_, 0.0)) return shortest_form(*at);
        constexpr std::size_t behind_top = 3; // a caption that no label marks may stand above the headline
        constexpr double clear = 0.5;
        return best_in(top_, std::min(lines_.size(), top_ + 1 + behind_top), clear);
    }

  private:
    [[nodiscard]] double score(std::size_t i) const {
        constexpr double none = -1.0;
        constexpr double of_labels = 0.5;
        const auto share = recurrence_.of(lines_[i].text);
        if (!share) return none;
        const bool between = i > 0 && is_label(lines_, i - 1) && is_label(lines_, i + 1);
        if (lines_[i].section == Section::caption && !between) return none;
        return std::min(*share, enough_share) + (between ? of_labels : 0.0);
    }

    [[nodiscard]] std::optional<std::size_t> best_in(std::size_t from, std::size_t to, double least) const {
        std::optional<std::size_t> best;
        double best_score = least;
        for (std::size_t i = from; i < to; ++i) {
            if (!may_be_headline(lines_, i, has_blanks_)) continue;
            const double scored = score(i);
            if (scored >= best_score && (!best || scored > best_score)) best = i, best_score = scored;
        }
        return best;
    }

    /// "Headline - Name of the site" is a window's title; the headline itself stands below it.
    [[nodiscard]] std::size_t shortest_form(std::size_t found) const {
        const std::string whole = fold_line(lines_[found].text);
        for (std::size_t i = found + 1; i < top_; ++i) {
            const std::string folded = fold_line(lines_[i].text);
            if (may_be_headline(lines_, i, has_blanks_) && score(i) > 0 && folded.size() * 2 > whole.size() &&
                whole.starts_with(folded))
                return i;
        }
        return found;
    }

    static constexpr double enough_share = 0.5; ///< more recurring words than that make no better headline

    const Lines& lines_;
    Recurrence recurrence_;
    std::size_t top_;
    bool has_blanks_;
};

/// Sets the headline, and aside its repetitions and the menu above it.
void assign_headline(Lines& lines) {
    const auto found = HeadlineSearch{lines}.find();
    if (!found) return;
    const std::string headline = fold_line(lines[*found].text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Line& line = lines[i];
        if (i == *found || line.section != Section::body || line.text.size() > headline.size() * 4 + 200) continue;
        const std::string folded = fold_line(line.text);
        const bool repeats = folded == headline || (i < *found && folded.starts_with(headline));
        const bool menu = i < *found && display_width(line.text) < widest_menu_entry && !ends_sentence(line.text);
        if (repeats || menu)
            line.section = Section::boilerplate;
        else if (i < *found && is_paragraph(line))
            line.section = Section::caption;
    }
    lines[*found].section = Section::title;
}

/// A line of two to five characters of Han, kana or Hangul and nothing else, as East Asian names are.
bool is_bare_name(std::string_view line) {
    std::size_t letters = 0;
    for (std::size_t at = 0; at < line.size(); ++letters)
        if (letters == 5 || !is_east_asian(next_code_point(line, at))) return false;
    return letters >= 2;
}

/// A name alone between the headline and the first paragraph is the author's.
void take_bare_bylines(Lines& lines, Article& article) {
    const std::size_t end = first_paragraph(lines);
    const auto title =
        std::find_if(lines.begin(), lines.end(), [](const Line& line) { return line.section == Section::title; });
    for (auto line = title; line < lines.begin() + static_cast<std::ptrdiff_t>(end); ++line) {
        if (line->section != Section::body || line->kind != LineKind::text || !is_bare_name(line->text)) continue;
        line->section = Section::boilerplate;
        article.authors.push_back(line->text);
    }
}

bool is_number(std::string_view name) {
    return !name.empty() && name.find_first_not_of("0123456789-") == std::string_view::npos;
}

/// "a/2025/11/18/x.txt" → {"a", "2025", "11", "18", "x.txt"}
std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        if (const auto part = path.substr(from, end - from); !part.empty() && part != ".") parts.push_back(part);
        from = end + 1;
    }
    return parts;
}

std::optional<Date> date_of_path(std::string_view path) {
    const auto parts = parts_of(path);
    if (parts.empty()) return std::nullopt;
    if (const auto date = find_date(parts.back())) return date;
    if (parts.size() < 4) return std::nullopt;
    std::string folders; // the three above the file: 2025/11/18
    for (std::size_t i = parts.size() - 4; i + 1 < parts.size(); ++i)
        folders.append(folders.empty() ? "" : "-").append(parts[i]);
    const auto date = parse_date(folders);
    return date && date->day != 0 ? date : std::nullopt;
}

/// Names that people give to folders of any pages: none says where these come from.
bool is_generic(std::string_view folder) {
    static constexpr std::array<std::string_view, 16> names{
        "pages", "articles", "data", "files", "texts",     "text",      "txt",    "html",
        "news",  "archive",  "tmp",  "input", "downloads", "documents", "corpus", "saved"};
    return std::find(names.begin(), names.end(), fold_line(folder)) != names.end();
}

/// The folder's name; folders that are numbers are dates of an archive, the source stands above them.
std::string source_of_path(std::string_view path) {
    auto parts = parts_of(path);
    if (parts.empty()) return {};
    parts.pop_back();
    while (!parts.empty() && (is_number(parts.back()) || parts.back() == "..")) parts.pop_back();
    return parts.empty() || is_generic(parts.back()) ? std::string{} : std::string{parts.back()};
}

void take_authors(const Lines& lines, Article& article) {
    const std::size_t top = std::min(lines.size(), first_paragraph(lines) + 3);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool own = i < top || (i > 0 && lines[i - 1].section == Section::body);
        if (lines[i].kind != LineKind::byline || !own) continue;
        for (std::string& name : names_in_byline(lines[i].text))
            if (std::find(article.authors.begin(), article.authors.end(), name) == article.authors.end())
                article.authors.push_back(std::move(name));
    }
}

void fill_sections(const Lines& lines, Article& article) {
    for (const Line& line : lines) {
        std::string& section = article[line.section];
        if (!section.empty()) section += '\n';
        section += line.text;
    }
}

/// Control characters all over: a picture or an archive. UTF-16 is full of NUL, and known by its mark.
bool is_binary(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return false;
    constexpr std::string_view of_text = "\t\n\v\f\r\x1A\x1B";
    constexpr std::size_t one_in = 50;
    const auto is_control = [&](char c) {
        return static_cast<unsigned char>(c) < 0x20 && of_text.find(c) == std::string_view::npos;
    };
    return static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), is_control)) > bytes.size() / one_in;
}

} // namespace

Result<Article> read_page(std::string_view text, std::string_view path, const SharedLines* shared) {
    if (is_binary(text)) return Problem{"not a text"};
    const auto valid = icu::decode_text(text);
    if (!valid) return Problem{"neither UTF-8 nor another encoding for sure"};
    Article article;
    article.path = std::string{path};
    make_valid_utf8(article.path);
    article.id = article.path;
    article.source = source_of_path(article.path);

    Lines lines = lines_of(*valid);
    assign_sections(lines);
    const auto written = take_date_lines(lines);
    if (shared != nullptr) set_shared_aside(lines, *shared, path);
    assign_headline(lines);
    take_authors(lines, article);
    take_bare_bylines(lines, article);
    fill_sections(lines, article);

    article.date = date_of_path(article.path);
    if (article.date)
        article.date_from = DateOrigin::filename;
    else if (written)
        article.date = written, article.date_from = DateOrigin::text;
    return article;
}

} // namespace dateline
