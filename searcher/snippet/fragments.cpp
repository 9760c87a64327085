// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/fragments.h"

#include "common/schema/terms.h"

#include <algorithm>
#include <array>

namespace dateline {
namespace {

constexpr std::size_t part_size = 128U << 10U; // bytes that are folded at once
constexpr std::size_t most_parts = 32;
constexpr std::size_t least_half = 50;  // code points: two shorter fragments say less than one
constexpr double gain_of_second = 1.25; // what two fragments must show of the query, against one

/// Where a snippet is looked for; the first of equals is taken. The title is shown anyway.
constexpr std::array usual_sections{Section::body, Section::caption, Section::related, Section::comments};

/// Where the part that begins at `begin` ends: between two code points, at a space if one is near.
std::size_t part_end(std::string_view text, std::size_t begin) {
    if (text.size() - begin <= part_size) {
        return text.size();
    }
    constexpr std::size_t near = 256;
    std::size_t end = begin + part_size;
    const std::size_t space = text.find_last_of(" \n", end);
    if (space != std::string_view::npos && space + near > end) {
        return space;
    }
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return end;
}

SectionMatches look_at(Section section, std::string_view text, Matcher& matcher) {
    std::size_t begin = 0;
    for (std::size_t part = 0; part < most_parts && begin < text.size(); ++part) {
        const std::size_t end = part_end(text, begin);
        const std::string_view here = text.substr(begin, end - begin);
        std::vector<Match> matches = matcher.find(here);
        if (!matches.empty()) {
            return {section, here, begin > 0, end < text.size(), std::move(matches)};
        }
        begin = end;
    }
    const std::size_t end = text.empty() ? 0 : part_end(text, 0);
    return {section, text.substr(0, end), false, end < text.size(), {}};
}

/// A related item that has every word gives way to a body that has a good part of them.
double worth(const Fragment& fragment) {
    return fragment.core.score * (terms::section_weight(fragment.from->section) + 1);
}

Fragment best_fragment(const std::vector<SectionMatches>& sections, std::size_t length, const ShownWords& shown) {
    Fragment best;
    for (const SectionMatches& section : sections) {
        const Fragment one{&section, best_core(section.matches, length, shown)};
        if (!one.core.empty() && (best.core.empty() || worth(one) > worth(best))) {
            best = one;
        }
    }
    return best;
}

void show(const Fragment& fragment, ShownWords& shown) {
    for (std::size_t i = fragment.core.first; i < fragment.core.last; ++i) {
        shown.add(fragment.from->matches[i]);
    }
}

double weight_shown(const Fragment& fragment) {
    ShownWords shown;
    show(fragment, shown);
    return shown.weight();
}

} // namespace

std::vector<SectionMatches> look_through(const Article& article, std::optional<Section> only, Matcher& matcher) {
    std::vector<SectionMatches> found;
    if (only) {
        if (*only != Section::title) {
            found.push_back(look_at(*only, article[*only], matcher));
        }
        return found;
    }
    for (const Section section : usual_sections) {
        found.push_back(look_at(section, article[section], matcher));
    }
    return found;
}

std::vector<Fragment> best_fragments(const std::vector<SectionMatches>& sections, std::size_t length,
                                     std::size_t half) {
    const Fragment alone = best_fragment(sections, length, {});
    if (alone.core.empty()) {
        return {};
    }
    if (half >= least_half) {
        const Fragment first = best_fragment(sections, half, {});
        ShownWords shown;
        show(first, shown);
        const Fragment second = best_fragment(sections, half, shown);
        if (!second.core.empty()) {
            show(second, shown);
            if (shown.weight() > gain_of_second * weight_shown(alone)) {
                return {first, second};
            }
        }
    }
    return {alone};
}

} // namespace dateline
