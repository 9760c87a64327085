// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/entity/show_entity.h"

#include "common/utf8.h"
#include "searcher/entity/entity_report.h"
#include "searcher/render/facet_table.h"
#include "searcher/render/terminal.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

std::string_view type_name(EntityType type) {
    return entity_type_names[static_cast<std::size_t>(type)];
}
std::string padded(std::string_view text, std::size_t columns) {
    const std::string shown = printable(text);
    const std::size_t width = display_width(shown);
    return shown + std::string(columns > width ? columns - width : 0, ' ');
}
std::string articles_text(std::uint64_t count) {
    return std::to_string(count) + (count == 1 ? " article" : " articles");
}

void write_head(const EntityReport& report, std::ostream& to) {
    to << printable(report.name) << " · " << type_name(report.type);
    if (report.id != report.name) to << " · " << printable(report.id);
    to << '\n' << articles_text(report.articles);
    if (report.first && report.last) {
        to << ", " << to_iso(*report.first);
        if (*report.first != *report.last) to << " to " << to_iso(*report.last);
    }
    to << "\n\n";
}

void write_names(const EntityReport& report, std::ostream& to) {
    std::size_t columns = 2;
    for (const NamesSeen& seen : report.names) columns = std::max(columns, display_width(printable(seen.lang)));
    if (report.names_from < report.articles) to << "names in the newest " << articles_text(report.names_from) << '\n';
    for (const NamesSeen& seen : report.names) {
        to << padded(seen.lang.empty() ? "?" : seen.lang, columns + 2);
        for (const auto& [name, count] : seen.names)
            to << (&name == &seen.names.front().first ? "" : ", ") << printable(name) << ' ' << count;
        if (seen.left_out > 0) to << ", " << seen.left_out << " more";
        to << '\n';
    }
    to << '\n';
}

void write(const EntityReport& report, const Options& options, std::ostream& to) {
    write_head(report, to);
    if (report.articles == 0) return;
    write_names(report, to);
    write_facets(report.companions, terminal_width(), wants_ansi(options.color), to);
}

void write(const std::vector<EntityCandidate>& candidates, std::ostream& to) {
    std::size_t ids = 0;
    std::size_t names = 0;
    for (const EntityCandidate& one : candidates) {
        ids = std::max(ids, display_width(printable(one.id)));
        names = std::max(names, display_width(printable(one.name)));
    }
    for (const EntityCandidate& one : candidates)
        to << padded(one.id, ids + 2) << padded(one.name, names + 2) << padded(type_name(one.type), 8)
           << articles_text(one.articles) << '\n';
}

Json date_json(const std::optional<Date>& date) {
    return date ? Json(to_iso(*date)) : Json();
}
Json names_json(const std::vector<NamesSeen>& names) {
    Json list = Json::array();
    for (const NamesSeen& seen : names) {
        Json one{{"lang", seen.lang.empty() ? Json() : Json(seen.lang)}, {"mentions", seen.mentions}};
        Json& texts = one["names"] = Json::array();
        for (const auto& [name, count] : seen.names) texts.push_back({{"text", name}, {"count", count}});
        one["left_out"] = seen.left_out;
        list.push_back(std::move(one));
    }
    return list;
}
Json companions_json(const std::vector<Facet>& facets) {
    Json all = Json::object();
    for (const Facet& facet : facets) {
        Json& list = all[facet.field] = Json::array();
        for (const FacetValue& value : facet.values)
            list.push_back({{"id", value.value}, {"name", value.label}, {"count", value.count}});
    }
    return all;
}
Json json_of(const EntityReport& report) {
    return {{"version", 1},
            {"id", report.id},
            {"type", type_name(report.type)},
            {"name", report.name},
            {"articles", report.articles},
            {"first", date_json(report.first)},
            {"last", date_json(report.last)},
            {"names", names_json(report.names)},
            {"names_from", report.names_from},
            {"companions", companions_json(report.companions)}};
}
Json json_of(const std::vector<EntityCandidate>& candidates) {
    Json list = Json::array();
    for (const EntityCandidate& one : candidates)
        list.push_back({{"id", one.id}, {"type", type_name(one.type)}, {"name", one.name}, {"articles", one.articles}});
    return {{"version", 1}, {"candidates", std::move(list)}};
}
void write_line(const Json& json, std::ostream& to) {
    to << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

ExitStatus show_entity(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err) {
    const auto answer = report_entity(session, options.request, options.entity.value());
    const bool json = options.format != OutputFormat::text;
    if (json) std::visit([&](const auto& one) { write_line(json_of(one), out); }, answer);
    if (const auto* const report = std::get_if<EntityReport>(&answer)) {
        if (!json) write(*report, options, out);
        return report->articles > 0 ? ExitStatus::hits : ExitStatus::none;
    }
    const auto& candidates = std::get<std::vector<EntityCandidate>>(answer);
    const std::string who = '"' + printable(*options.entity) + '"';
    if (candidates.empty()) {
        err << "dateline-searcher: no article names " << who << '\n';
        return ExitStatus::none;
    }
    err << "dateline-searcher: " << who << " names several; ask for one by its id\n";
    if (!json) write(candidates, out);
    return ExitStatus::error;
}

} // namespace dateline
