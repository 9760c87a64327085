// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/explain/show_why.h"

#include "common/utf8.h"
#include "searcher/explain/why.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace dateline {
namespace {

using Json = nlohmann::ordered_json;

std::string verdict(const WhyReport& report) {
    if (!report.matches) return "does not match; " + std::to_string(report.total) + " others do";
    return "matches: hit " + std::to_string(report.rank) + " of " + std::to_string(report.total);
}

void write_text(const WhyReport& report, std::ostream& to) {
    to << printable(report.title.empty() ? report.id : report.title) << '\n' << verdict(report) << "\n\n";
    for (const WhyPart& part : report.parts) {
        to << (part.matches ? "yes  " : "no   ") << std::string(2 * part.depth, ' ') << printable(part.what);
        if (!part.reason.empty()) to << ": " << printable(part.reason);
        to << '\n';
    }
}

void write_json(const WhyReport& report, std::ostream& to) {
    Json parts = Json::array();
    for (const WhyPart& part : report.parts)
        parts.push_back(
            {{"depth", part.depth}, {"what", part.what}, {"matches", part.matches}, {"reason", part.reason}});
    const Json json{{"version", 1},
                    {"id", report.id},
                    {"title", report.title},
                    {"matches", report.matches},
                    {"rank", report.matches ? Json(report.rank) : Json()},
                    {"total", report.total},
                    {"parts", std::move(parts)}};
    to << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace

ExitStatus show_why(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err) {
    const auto answer = why(session, options.request, options.why.value());
    if (const auto* const error = std::get_if<QueryError>(&answer)) {
        err << "dateline-searcher: \n" << show_error(options.request.query, *error) << '\n';
        return ExitStatus::error;
    }
    const auto* const report = std::get_if<WhyReport>(&answer);
    if (report == nullptr) {
        err << "dateline-searcher: --why: no article has the id \"" << printable(*options.why) << "\"\n";
        return ExitStatus::error;
    }
    options.format == OutputFormat::json ? write_json(*report, out) : write_text(*report, out);
    return report->matches ? ExitStatus::hits : ExitStatus::none;
}

} // namespace dateline
