// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/render/facet_table.h"

#include "common/utf8.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace dateline {
namespace {

constexpr std::size_t longest_bar = 24;
constexpr std::size_t longest_label = 40;
constexpr std::size_t gap = 4;

/// A table as lines of text, the first its name, and the columns it takes.
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
    bool is_value = true; ///< not "(none)"
};

std::string spaces(std::size_t count) {
    return std::string(count, ' ');
}

std::string padded(const std::string& text, std::size_t columns) {
    const std::size_t width = display_width(text);
    return width < columns ? text + spaces(columns - width) : text;
}

/// The text made harmless and cut to the columns of a label.
std::string short_label(const std::string& text, std::size_t columns) {
    const std::string whole = printable(text);
    if (display_width(whole) <= columns) {
        return whole;
    }
    std::size_t at = 0;
    std::size_t width = 1; // the ellipsis
    while (at < whole.size()) {
        std::size_t end = at;
        next_code_point(whole, end);
        width += display_width(std::string_view(whole).substr(at, end - at));
        if (width > columns) {
            break;
        }
        at = end;
    }
    return whole.substr(0, at) + "…";
}

/// A bar in eighths of a column; what there is shows.
std::string bar(std::uint64_t count, std::uint64_t most, std::size_t columns) {
    constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    if (count == 0) {
        return "";
    }
    const double share = static_cast<double>(count) / static_cast<double>(most);
    const auto eighths =
        std::max<std::size_t>(static_cast<std::size_t>(share * static_cast<double>(columns * parts.size()) + 0.5), 1);
    std::string text;
    for (std::size_t i = 0; i < eighths / parts.size(); ++i) {
        text += "█";
    }
    return text.append(parts[eighths % parts.size()]) + " ";
}

std::uint64_t greatest_count(const Facet& facet) {
    std::uint64_t greatest = facet.none;
    for (const FacetValue& value : facet.values) {
        greatest = std::max(greatest, value.count);
    }
    return greatest;
}

/// Lays out one facet in at most `columns`.
class FacetBlock {
  public:
    FacetBlock(const Facet& facet, std::size_t columns)
        : facet_(facet), columns_(columns), count_width_(std::to_string(greatest_count(facet)).size()) {
        for (const FacetValue& value : facet.values) {
            add_row(value.label.empty() ? value.value : value.label, value.count, true);
        }
        if (facet.none != 0) {
            add_row("(none)", facet.none, false);
        }
    }

    Block block() {
        const std::size_t colon = facet_.field.find(':');
        Block block;
        block.add(short_label(facet_.field.substr(0, colon), columns_));
        colon == std::string::npos ? add_counts(block) : add_histogram(block);
        if (rows_.empty()) {
            block.add("(no values)");
        }
        if (facet_.left_out != 0) {
            block.add(std::to_string(facet_.left_out) + " more");
        }
        return block;
    }

  private:
    void add_row(const std::string& label, std::uint64_t count, bool is_value) {
        const std::size_t room = columns_ > count_width_ + 2 ? columns_ - count_width_ - 1 : 1;
        rows_.push_back({short_label(label, std::min(longest_label, room)), count, is_value});
        label_width_ = std::max(label_width_, display_width(rows_.back().label));
        most_ = is_value ? std::max(most_, count) : most_;
    }

    void add_counts(Block& block) const {
        for (const Row& row : rows_) {
            block.add(counted(row));
        }
    }

    /// A long time without articles is one line.
    void add_histogram(Block& block) const {
        constexpr std::size_t long_gap = 6;
        for (std::size_t at = 0; at < rows_.size();) {
            std::size_t gap_end = at;
            while (gap_end < rows_.size() && rows_[gap_end].count == 0) {
                ++gap_end;
            }
            if (gap_end - at >= long_gap) {
                block.add(padded("…", label_width_) + "  0 × " + std::to_string(gap_end - at));
                at = gap_end;
            } else {
                block.add(with_bar(rows_[at++]));
            }
        }
    }

    [[nodiscard]] std::string counted(const Row& row) const {
        const std::string count = std::to_string(row.count);
        return padded(row.label, label_width_) + spaces(1 + count_width_ - count.size()) + count;
    }

    [[nodiscard]] std::string with_bar(const Row& row) const {
        const std::size_t taken = label_width_ + count_width_ + 3;
        const std::size_t room = columns_ > taken ? columns_ - taken : 0;
        return padded(row.label, label_width_) + "  " +
               (row.is_value && room != 0 ? bar(row.count, most_, std::min(longest_bar, room)) : "") +
               std::to_string(row.count);
    }

    const Facet& facet_;
    std::size_t columns_;
    std::size_t count_width_;
    std::vector<Row> rows_;
    std::size_t label_width_ = 0;
    std::uint64_t most_ = 1;
};

void write_beside(std::span<const Block> blocks, bool ansi, std::ostream& to) {
    std::size_t height = 0;
    for (const Block& block : blocks) {
        height = std::max(height, block.lines.size());
    }
    for (std::size_t y = 0; y < height; ++y) {
        std::string line;
        for (const Block& block : blocks) {
            line += padded(y < block.lines.size() ? block.lines[y] : "", block.width) + spaces(gap);
        }
        line.erase(line.find_last_not_of(' ') + 1);
        const bool bold = ansi && y == 0;
        to << (bold ? "\x1b[1m" : "") << line << (bold ? "\x1b[22m" : "") << '\n';
    }
}

} // namespace

void write_facets(const std::vector<Facet>& facets, std::size_t columns, bool ansi, std::ostream& to) {
    std::vector<Block> blocks;
    for (const Facet& facet : facets) {
        blocks.push_back(FacetBlock(facet, columns).block());
    }
    for (std::size_t begin = 0; begin < blocks.size();) {
        std::size_t width = blocks[begin].width;
        std::size_t end = begin + 1;
        while (end < blocks.size() && width + gap + blocks[end].width <= columns) {
            width += gap + blocks[end++].width;
        }
        to << (begin == 0 ? "" : "\n");
        write_beside(std::span(blocks).subspan(begin, end - begin), ansi, to);
        begin = end;
    }
}

} // namespace dateline
