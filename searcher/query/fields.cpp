// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/fields.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {
namespace {

constexpr std::array<QueryField, 19> fields{{{"title", Section::title},
                                             {"caption", Section::caption},
                                             {"body", Section::body},
                                             {"related", Section::related},
                                             {"comments", Section::comments},
                                             {"boilerplate", Section::boilerplate},
                                             {"date", {}},
                                             {"mentions", {}},
                                             {"person", {}},
                                             {"place", {}},
                                             {"org", {}},
                                             {"entity", {}},
                                             {"named", {}},
                                             {"lang", {}},
                                             {"source", {}},
                                             {"author", {}},
                                             {"tag", {}},
                                             {"section", {}},
                                             {"id", {}}}};

constexpr std::size_t longest_name = 16; // of what is worth comparing
constexpr std::size_t long_name = 8;     // two slips are still the same word

std::string lower(std::string_view name) {
    std::string text(name);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// Letters to insert, drop, change or swap with their neighbour until `a` is `b`.
std::size_t slips(std::string_view a, std::string_view b) {
    std::array<std::array<std::size_t, longest_name + 1>, longest_name + 1> cost{};
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                cost[i][k] = i + k;
                continue;
            }
            const std::size_t changed = cost[i - 1][k - 1] + (a[i - 1] == b[k - 1] ? 0 : 1);
            cost[i][k] = std::min({changed, cost[i - 1][k] + 1, cost[i][k - 1] + 1});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1]) {
                cost[i][k] = std::min(cost[i][k], cost[i - 2][k - 2] + 1);
            }
        }
    }
    return cost[a.size()][b.size()];
}

/// Short names have too many neighbours among real words (tab, tar): only their plural is a slip.
bool is_near(std::string_view typed, std::string_view name) {
    if (name.size() < 4) {
        return typed.size() == name.size() + 1 && typed.starts_with(name) && typed.back() == 's';
    }
    return typed.front() == name.front() && slips(typed, name) <= (name.size() >= long_name ? 2U : 1U);
}

} // namespace

const QueryField* find_query_field(std::string_view name) {
    const std::string wanted = lower(name);
    const auto* const found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return f.name == wanted; });
    return found == fields.end() ? nullptr : found;
}

const QueryField* near_query_field(std::string_view name) {
    if (name.empty() || name.size() > longest_name) {
        return nullptr;
    }
    const std::string typed = lower(name);
    const auto* const found =
        std::find_if(fields.begin(), fields.end(), [&](const auto& f) { return is_near(typed, f.name); });
    return found == fields.end() ? nullptr : found;
}

std::optional<Section> find_section(std::string_view name) {
    const auto* const found = std::find(section_names.begin(), section_names.end(), lower(name));
    if (found == section_names.end()) {
        return std::nullopt;
    }
    return static_cast<Section>(found - section_names.begin());
}

} // namespace dateline
