// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/facet_table.h"

#include "common/utf8.h"

#include <algorithm>
#include <ostream>
#include <string>

namespace dateline {
namespace {

constexpr std::size_t longest_bar = 24;
constexpr std::size_t longest_label = 40;
constexpr std::size_t gap = 4;

/// A table as lines of text, and the columns it takes.
struct Block {
    std::vector<std::string> lines;
    std::size_t width = 0;

    void add(std::string line) {
        width = std::max(width, display_width(line));
        lines.push_back(std::move(line));
    }
};

struct Row {
    std::string label;
    std::uint64_t count = 0;
};

std::string padded(const std::string& text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return width < columns ? text + std::string(columns - width, ' ') : text;
}

/// The text made harmless and cut to the columns of a label.
std::string short_label(const std::string& text) {
    const std::string whole = printable(text);
    if (display_width(whole) <= longest_label) {
        return whole;
    }
    std::size_t at = 0;
    std::size_t width = 1; // the ellipsis
    while (at < whole.size()) {
        std::size_t end = at;
        next_code_point(whole, end);
        width += display_width(std::string_view(whole).substr(at, end - at));
        if (width > longest_label) {
            break;
        }
        at = end;
    }
    return whole.substr(0, at) + "…";
}

std::vector<Row> rows_of(const Facet& facet) {
    std::vector<Row> rows;
    for (const FacetValue& value : facet.values) {
        rows.push_back({short_label(value.label.empty() ? value.value : value.label), value.count});
    }
    if (facet.none != 0) {
        rows.push_back({"(none)", facet.none});
    }
    return rows;
}

/// Rounded, but what there is shows.
std::string bar(std::uint64_t count, std::uint64_t most) {
    if (count == 0) {
        return "";
    }
    const double share = static_cast<double>(count) / static_cast<double>(most);
    const auto cells = static_cast<std::size_t>(share * static_cast<double>(longest_bar) + 0.5);
    std::string text;
    for (std::size_t i = 0; i < std::max<std::size_t>(cells, 1); ++i) {
        text += "█";
    }
    return text + " ";
}

Block block_of(const Facet& facet) {
    const bool dates = facet.field.starts_with("date:");
    const std::vector<Row> rows = rows_of(facet);
    std::size_t label_width = 0;
    std::size_t count_width = 0;
    std::uint64_t most = 1;
    for (const Row& row : rows) {
        label_width = std::max(label_width, display_width(row.label));
        count_width = std::max(count_width, std::to_string(row.count).size());
        most = std::max(most, row.count);
    }
    Block block;
    block.add(dates ? "date" : printable(facet.field));
    for (const Row& row : rows) {
        const std::string count = std::to_string(row.count);
        block.add(padded(row.label, label_width) +
                  (dates ? "  " + bar(row.count, most) : std::string(1 + count_width - count.size(), ' ')) + count);
    }
    if (facet.left_out != 0) {
        block.add(std::to_string(facet.left_out) + " more");
    }
    return block;
}

void write_beside(const std::vector<Block>& blocks, std::size_t begin, std::size_t end, std::ostream& to) {
    std::size_t height = 0;
    for (std::size_t i = begin; i < end; ++i) {
        height = std::max(height, blocks[i].lines.size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (std::size_t i = begin; i < end; ++i) {
            const std::string cell = y < blocks[i].lines.size() ? blocks[i].lines[y] : "";
            line += i + 1 < end ? padded(cell, blocks[i].width + gap) : cell;
        }
        line.erase(line.find_last_not_of(' ') + 1);
        to << line << '\n';
    }
}

} // namespace

void write_facets(const std::vector<Facet>& facets, std::size_t columns, std::ostream& to) {
    std::vector<Block> blocks;
    for (const Facet& facet : facets) {
        blocks.push_back(block_of(facet));
    }
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t width = blocks[begin].width;
        std::size_t end = begin + 1;
        while (end < blocks.size() && width + gap + blocks[end].width <= columns) {
            width += gap + blocks[end++].width;
        }
        to << (begin == 0 ? "" : "\n");
        write_beside(blocks, begin, end, to);
        begin = end;
    }
}

} // namespace dateline
