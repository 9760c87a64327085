// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/list_rows.h"

#include "common/text/fold.h"
#include "common/utf8.h"
#include "indexer/entities/entities.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

constexpr std::array<std::pair<std::string_view, RowRole>, 7> role_names{{
    {"main", RowRole::main},
    {"alias", RowRole::alias},
    {"former", RowRole::former},
    {"ambiguous", RowRole::ambiguous},
    {"demonym", RowRole::demonym},
    {"capital", RowRole::capital},
    {"compound", RowRole::compound},
}};

class TableReader {
  public:
    TableReader(std::string_view text, std::string_view file) : rest_(text), file_(file) {}

    /// The cells of the next row that is no comment; empty at the end.
    std::vector<std::string_view> next(std::size_t columns) {
        while (!rest_.empty()) {
            std::string_view line = rest_.substr(0, rest_.find('\n'));
            rest_.remove_prefix(std::min(line.size() + 1, rest_.size()));
            ++line_;
            if (line.ends_with('\r')) line.remove_suffix(1);
            if (line.empty() || line.front() == '#') continue;
            return cells(line, columns);
        }
        return {};
    }

    [[noreturn]] void fail(const std::string& reason) const {
        throw EntityListError(std::string(file_) + ':' + std::to_string(line_) + ": " + reason);
    }

    [[nodiscard]] std::size_t line() const { return line_; }

  private:
    std::vector<std::string_view> cells(std::string_view line, std::size_t columns) const {
        std::vector<std::string_view> found;
        for (std::size_t at = 0; at <= line.size();) {
            const std::size_t end = std::min(line.find('\t', at), line.size());
            found.push_back(line.substr(at, end - at));
            at = end + 1;
        }
        if (found.size() != columns)
            fail(std::to_string(columns) + " columns are needed, " + std::to_string(found.size()) + " are there");
        return found;
    }

    std::string_view rest_;
    std::string_view file_;
    std::size_t line_ = 0;
};

EntityType read_type(const TableReader& reader, std::string_view cell) {
    for (std::size_t i = 0; i < entity_type_names.size(); ++i) {
        if (entity_type_names[i] == cell) return static_cast<EntityType>(i);
    }
    reader.fail('"' + printable(cell) + "\" is no type: person, org or place");
}

RowRole read_role(const TableReader& reader, std::string_view cell) {
    for (const auto& [name, role] : role_names) {
        if (name == cell) return role;
    }
    reader.fail('"' + printable(cell) + "\" is no role: main, alias, former or ambiguous");
}

/// "en", "zh-Hant", or nothing.
bool is_language_tag(std::string_view tag) {
    constexpr std::size_t longest_language = 3;
    const std::string_view language = tag.substr(0, tag.find('-'));
    const bool plain = std::all_of(tag.begin(), tag.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    });
    return tag.empty() || (plain && language.size() >= 2 && language.size() <= longest_language);
}

ListRow read_row(const TableReader& reader, const std::vector<std::string_view>& cells) {
    ListRow row;
    row.id = cells[0];
    row.type = read_type(reader, cells[1]);
    row.lang = cells[2];
    row.name = cells[3];
    row.role = read_role(reader, cells[4]);
    row.line = reader.line();
    if (row.id.empty()) reader.fail("the id is missing");
    if (!is_language_tag(row.lang))
        reader.fail('"' + printable(row.lang) + "\" is no language tag: en, zh-Hant, ja …, or empty for any language");
    std::string checked = row.name;
    if (make_valid_utf8(checked) > 0) reader.fail("the name is not valid UTF-8");
    if (fold_key(row.name).find_first_not_of(' ') == std::string::npos) reader.fail("the name is missing");
    return row;
}

} // namespace

std::vector<ListRow> read_list(std::string_view text, std::string_view file) {
    TableReader reader(text, file);
    std::vector<ListRow> rows;
    for (auto cells = reader.next(5); !cells.empty(); cells = reader.next(5)) rows.push_back(read_row(reader, cells));
    return rows;
}

std::vector<std::vector<std::string_view>> read_table(std::string_view text, std::size_t columns,
                                                      std::string_view file) {
    TableReader reader(text, file);
    std::vector<std::vector<std::string_view>> rows;
    for (auto cells = reader.next(columns); !cells.empty(); cells = reader.next(columns))
        rows.push_back(std::move(cells));
    return rows;
}

} // namespace dateline
