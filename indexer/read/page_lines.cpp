// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/page_lines.h"

#include "common/utf8.h"
#include "indexer/dates/fold_letter.h"
#include "indexer/dates/parse_date.h"
#include "indexer/read/lines.h"
#include "indexer/read/page_tables.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

using page_tables::List;

constexpr std::size_t longest_label = 300;    // bytes; longer lines are text, and cost no search
constexpr std::size_t widest_short_line = 80; // columns

bool is_any(List list, std::string_view folded) {
    return std::find(list.begin(), list.end(), folded) != list.end();
}

bool starts_with_any(List list, std::string_view folded) {
    return std::any_of(list.begin(), list.end(), [&](auto entry) { return folded.starts_with(entry); });
}

bool holds_any(List list, std::string_view folded) {
    return std::any_of(list.begin(), list.end(),
                       [&](auto entry) { return folded.find(entry) != std::string_view::npos; });
}

bool is_decoration(char c) {
    return std::string_view("0123456789()[]:<>|/*-#+.,~=").find(c) != std::string_view::npos;
}

/// "Comments (12)" → "comments", "▶ 関連記事：" → "関連記事".
std::string_view undecorated(std::string_view folded) {
    static constexpr std::array<std::string_view, 12> signs{"▶", "▼",  "■",  "●",  "◆", "►",
                                                            "»", "【", "】", "・", "›", "…"};
    for (bool more = true; more;) {
        more = false;
        if (!folded.empty() && is_decoration(folded.front())) folded.remove_prefix(1), more = true;
        if (!folded.empty() && is_decoration(folded.back())) folded.remove_suffix(1), more = true;
        for (const std::string_view sign : signs) {
            if (folded.starts_with(sign)) folded.remove_prefix(sign.size()), more = true;
            if (folded.ends_with(sign)) folded.remove_suffix(sign.size()), more = true;
        }
    }
    return folded;
}

/// The line without any of the labels; true where one was found.
bool remove_labels(std::string& folded, List labels) {
    bool found = false;
    for (const std::string_view label : labels)
        for (auto at = folded.find(label); at != std::string::npos; at = folded.find(label)) {
            folded.erase(at, label.size());
            found = true;
        }
    return found;
}

bool is_only_labels(std::string folded) {
    const bool image = remove_labels(folded, page_tables::image_labels);
    const bool byline = remove_labels(folded, page_tables::fixed_bylines);
    return (image || byline) && undecorated(folded).empty();
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < line.size();) {
        const std::size_t end = std::min(line.find(' ', from), line.size());
        if (end > from) words.push_back(line.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

bool is_capital(std::string_view word) {
    std::size_t at = 0;
    const char32_t first = next_code_point(word, at);
    return fold_letter(first) != first || is_east_asian(first);
}

/// "By Jane Doe and John de Vries, Seoul": nothing but names and what joins them, so that "By train to Paris" is none.
bool is_western_byline(std::string_view line) {
    static constexpr std::array<std::string_view, 6> openings{"By ", "BY ", "Von ", "Por ", "Par ", "Written by "};
    static constexpr std::array<std::string_view, 16> joiners{"and", "und", "y", "et",  "de", "van", "von", "der",
                                                              "la",  "in",  "&", "for", "|",  "-",   "del", "–"};
    constexpr std::size_t most_words = 10;
    const auto opening = std::find_if(openings.begin(), openings.end(), [&](auto o) { return line.starts_with(o); });
    if (opening == openings.end() || ends_sentence(line)) return false;
    const auto words = words_of(line.substr(opening->size()));
    if (words.empty() || words.size() > most_words || !is_capital(words.front())) return false;
    return std::all_of(words.begin(), words.end(), [&](auto word) {
        return is_capital(word) || std::find(joiners.begin(), joiners.end(), word) != joiners.end();
    });
}

/// 記者 also opens headlines (記者会…): a space or mark must follow, or "reports" close the line.
bool is_eastern_byline(std::string_view line, std::string_view folded) {
    static constexpr std::array<std::string_view, 4> reporters{"记者", "記者", "本报记者", "本報記者"};
    static constexpr std::array<std::string_view, 12> others{
        "文=", "文/", "文:", "取材=", "作者:", "撰文:", "编辑:", "編集:", "責任編輯", "责任编辑", "글=", "author:"};
    static constexpr std::array<std::string_view, 5> closings{"报道", "報導", "報道", "电", "電"};
    constexpr std::size_t most_letters = 40;
    if (ends_sentence(line) || count_code_points(line) > most_letters) return false;
    if (starts_with_any(others, folded)) return true;
    for (const std::string_view reporter : reporters) {
        if (!line.starts_with(reporter) || line.size() == reporter.size()) continue;
        std::size_t at = reporter.size();
        const bool separated = !is_east_asian(fold_letter(next_code_point(line, at)));
        const bool closed = std::any_of(closings.begin(), closings.end(), [&](auto c) { return folded.ends_with(c); });
        if (separated || closed) return true;
    }
    return false;
}

/// "김철수 기자", "[서울=김철수 기자] kim@example.com"; "山田 太郎記者" only with a space or mark in the name.
bool is_suffixed_byline(std::string_view line) {
    constexpr std::size_t most_letters = 20;
    const auto at = line.find("기자");
    if (at != std::string_view::npos && line.find('@') != std::string_view::npos && line.size() < 120) return true;
    if (count_code_points(line) > most_letters) return false;
    if (line.ends_with(" 기자") || line.ends_with("특파원") || line.ends_with("기자]")) return true;
    const bool parted = line.find(' ') != std::string_view::npos || line.find("・") != std::string_view::npos ||
                        line.find("【") != std::string_view::npos || line.find("　") != std::string_view::npos;
    return parted && (line.ends_with("記者") || line.ends_with("记者") || line.ends_with("特派員"));
}

/// The rest of the line behind a label, compared as fold_line() does.
std::optional<std::string_view> behind_folded(std::string_view line, std::string_view label) {
    std::size_t in_label = 0;
    std::size_t at = 0;
    while (in_label < label.size()) {
        if (at >= line.size()) return std::nullopt;
        const char32_t c = fold_letter(next_code_point(line, at));
        if (c == U' ' || c == U'\t') continue;
        if (c != next_code_point(label, in_label)) return std::nullopt;
    }
    return line.substr(at);
}

std::string_view without_opening_marks(std::string_view text) {
    while (!text.empty()) {
        if (std::string_view(" :|-([").find(text.front()) != std::string_view::npos)
            text.remove_prefix(1);
        else if (text.starts_with("："))
            text.remove_prefix(std::string_view("：").size());
        else if (text.starts_with("▲"))
            text.remove_prefix(std::string_view("▲").size());
        else
            break;
    }
    return text;
}

std::string_view without_date_label(std::string_view text) {
    text = without_opening_marks(text);
    for (const std::string_view label : page_tables::date_labels)
        if (const auto rest = behind_folded(text, label)) return without_opening_marks(*rest);
    return text;
}

/// "2025.11.18 09:12 수정 2025.11.19": the part before a second label.
std::string_view before_second_label(std::string_view text) {
    std::size_t end = text.size();
    for (const std::string_view label : page_tables::date_labels)
        if (static_cast<unsigned char>(label.front()) >= 0x80) end = std::min(end, text.find(label));
    return text.substr(0, std::min({end, text.find("Updated"), text.find("updated")}));
}

std::vector<std::string_view> segments_of(std::string_view line) {
    static constexpr std::array<std::string_view, 5> marks{"|", "｜", "·", "•", "\t"};
    std::vector<std::string_view> segments;
    while (true) {
        std::size_t end = line.size();
        std::size_t width = 0;
        for (const std::string_view mark : marks)
            if (const auto at = line.find(mark); at < end) end = at, width = mark.size();
        segments.push_back(line.substr(0, end));
        if (width == 0) return segments;
        line.remove_prefix(end + width);
    }
}

std::string trimmed_name(std::string_view text) {
    constexpr std::string_view around = " \t:/=,[]()|-";
    const auto first = text.find_first_not_of(around);
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(around) - first + 1)};
}

} // namespace

LineKind kind_of_line(std::string_view line) {
    if (line.size() > 4 * longest_label) return LineKind::text;
    const std::string folded = fold_line(line);
    if (holds_any(page_tables::banner_phrases, folded)) return LineKind::banner;
    if (line.size() > longest_label)
        return starts_with_any(page_tables::caption_prefixes, folded) ? LineKind::caption : LineKind::text;
    const std::string_view plain = undecorated(folded);
    if (is_any(page_tables::related_headings, plain)) return LineKind::related_heading;
    if (is_any(page_tables::short_related_headings, plain)) return LineKind::short_related_heading;
    if (is_any(page_tables::comment_headings, plain)) return LineKind::comment_heading;
    if (is_only_labels(folded)) return LineKind::label;
    if (is_any(page_tables::boilerplate_lines, plain)) return LineKind::boilerplate;
    if (starts_with_any(page_tables::related_prefixes, folded)) return LineKind::related_line;
    if (starts_with_any(page_tables::caption_prefixes, folded)) return LineKind::caption;
    if (is_western_byline(line) || is_eastern_byline(line, folded) || is_suffixed_byline(line)) return LineKind::byline;
    if (starts_with_any(page_tables::boilerplate_prefixes, folded)) return LineKind::boilerplate;
    if (holds_any(page_tables::boilerplate_phrases, folded)) return LineKind::boilerplate;
    const bool is_cookie_title =
        display_width(line) <= 40 && !ends_sentence(line) &&
        (folded.starts_with("cookie") || folded.ends_with("cookie") || folded.ends_with("cookies"));
    return is_cookie_title ? LineKind::banner : LineKind::text;
}

bool has_image_label(std::string_view line) {
    return line.size() <= longest_label && holds_any(page_tables::image_labels, fold_line(line));
}

bool continues_banner(std::string_view line) {
    if (line.size() > 4 * longest_label) return false;
    const std::string folded = fold_line(line);
    return holds_any(page_tables::banner_words, folded) || is_any(page_tables::boilerplate_lines, undecorated(folded));
}

std::vector<std::string> names_in_byline(std::string_view line) {
    std::string_view names = segments_of(line).front();
    bool named = false;
    for (const std::string_view opening : {"By ", "BY ", "Von ", "Por ", "Par ", "Written by ", "本报记者", "本報記者",
                                           "记者", "記者", "文=", "文/", "作者：", "作者:", "글="})
        if (names.starts_with(opening)) {
            names.remove_prefix(std::string_view(opening).size());
            named = true;
            break;
        }
    for (const std::string_view closing : {" 기자", "記者", "记者", " 특파원", "特派員"})
        if (const auto at = names.find(closing); !named && at != std::string_view::npos) {
            names = names.substr(0, at);
            if (const auto place = names.rfind('='); place != std::string_view::npos) names.remove_prefix(place + 1);
            named = true;
        }
    std::vector<std::string> found;
    if (!named) return found;
    names = names.substr(0, std::min({names.find(','), names.find("／"), names.find('/')}));
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = names.find(" and ");
        if (std::string name = trimmed_name(names.substr(0, end)); !name.empty()) found.push_back(std::move(name));
        if (end != std::string_view::npos) names.remove_prefix(end + 5);
    }
    return found;
}

std::optional<Date> date_of_line(std::string_view line) {
    if (line.size() > longest_label || display_width(line) > widest_short_line) return std::nullopt;
    for (const std::string_view segment : segments_of(line)) {
        const std::string_view rest = without_date_label(segment);
        for (const std::string_view candidate : {rest, before_second_label(rest)}) {
            const auto date = parse_date(candidate);
            const bool unix_time = candidate.find_first_not_of("0123456789") == std::string_view::npos;
            if (date && date->day != 0 && !unix_time) return date;
        }
    }
    return std::nullopt;
}

} // namespace dateline
