// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/tokens.h"

#include "common/text/analyzer.h"
#include "common/utf8.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string>
#include <vector>

namespace dateline {
namespace {

using Row = std::array<std::string, 4>;

std::string_view kind_name(TokenKind kind) {
    switch (kind) {
    case TokenKind::word: return "word";
    case TokenKind::part: return "part";
    case TokenKind::bigram: return "bigram";
    case TokenKind::cjk_word: return "cjk_word";
    case TokenKind::single: return "single";
    case TokenKind::gram: return "gram";
    }
    return "";
}

Row row_of(const Token& token) {
    return {printable(token.term), std::string(kind_name(token.kind)),
            std::to_string(token.begin) + "-" + std::to_string(token.end), std::to_string(token.position)};
}

void write_row(const Row& row, const std::array<std::size_t, 4>& widths, std::ostream& to) {
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
        to << row[i] << std::string(widths[i] - display_width(row[i]) + 2, ' ');
    }
    to << row.back() << '\n';
}

} // namespace

void show_tokens(std::string_view text, std::ostream& to) {
    Analyzer analyzer;
    std::vector<Row> rows{{"term", "kind", "bytes", "position"}};
    for (const Token& token : analyzer.analyze(text)) {
        rows.push_back(row_of(token));
    }
    std::array<std::size_t, 4> widths{};
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], display_width(row[i]));
        }
    }
    for (const Row& row : rows) {
        write_row(row, widths, to);
    }
}

} // namespace dateline
