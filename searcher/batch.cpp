// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/batch.h"

#include "common/utf8.h"
#include "searcher/output.h"
#include "searcher/timing.h"

#include <cerrno>
#include <fstream>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <system_error>

namespace dateline {
namespace {

/// Runs queries one after the other and remembers what came of them.
class Runner {
  public:
    Runner(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err)
        : session_(session), options_(options), out_(out), err_(err) {}

    void run(const SearchRequest& request, const std::string& query_id, const std::string& place) {
        const auto started = std::chrono::steady_clock::now();
        const auto answer = find(session_, request);
        times_.push_back(std::chrono::steady_clock::now() - started);
        if (const auto* const error = std::get_if<QueryError>(&answer)) {
            report(place, show_error(request.query, *error));
            return;
        }
        const auto& outcome = std::get<SearchOutcome>(answer);
        show_notes(outcome, options_, err_);
        show(outcome, options_, query_id, first_, out_);
        first_ = false;
        any_hits_ = any_hits_ || outcome.results.total > 0;
    }

    void report(const std::string& place, const std::string& reason) {
        failed_ = true;
        err_ << "dateline-searcher: " << place << reason << (reason.ends_with('\n') ? "" : "\n");
    }

    ExitStatus finish() {
        if (options_.timing) {
            show_timing(times_, err_);
        }
        return failed_ ? ExitStatus::error : any_hits_ ? ExitStatus::hits : ExitStatus::none;
    }

  private:
    SearchSession& session_;
    const Options& options_;
    std::ostream& out_;
    std::ostream& err_;
    std::vector<Duration> times_;
    bool first_ = true;
    bool any_hits_ = false;
    bool failed_ = false;
};

void run_line(Runner& runner, SearchRequest& request, const std::string& line, std::uint64_t number) {
    const std::string place = "line " + std::to_string(number) + ": ";
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos || tab == 0) {
        runner.report(place, "not ID<TAB>QUERY: " + printable(line));
        return;
    }
    request.query = line.substr(tab + 1);
    if (request.query.find_first_not_of(" \t") == std::string::npos) {
        runner.report(place, "no query after " + printable(line.substr(0, tab)));
        return;
    }
    runner.run(request, line.substr(0, tab), place + "\n"); // the query with its caret begins a line of its own
}

} // namespace

ExitStatus run_batch(SearchSession& session, const Options& options, std::istream& lines, std::ostream& out,
                     std::ostream& err) {
    Runner runner(session, options, out, err);
    SearchRequest request = options.request;
    std::string line;
    for (std::uint64_t number = 1; out && std::getline(lines, line); ++number) {
        make_valid_utf8(line);
        while (line.ends_with('\r')) {
            line.pop_back();
        }
        if (!line.empty()) {
            run_line(runner, request, line, number);
            out.flush(); // whoever feeds us queries one by one waits for the answer
        }
    }
    if (lines.bad()) {
        throw std::runtime_error("--queries: " + std::system_category().message(errno));
    }
    return runner.finish();
}

ExitStatus run_batch(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err) {
    const std::string& name = options.queries.value();
    if (name == "-") {
        return run_batch(session, options, std::cin, out, err);
    }
    std::ifstream file(name);
    // A folder opens, and fails at the first read.
    if (!file || (file.peek() == std::ifstream::traits_type::eof() && file.bad())) {
        throw std::runtime_error("--queries: cannot read " + printable(name) + ": " +
                                 std::system_category().message(errno));
    }
    file.clear(); // an empty file is an empty batch
    return run_batch(session, options, file, out, err);
}

ExitStatus run_query(SearchSession& session, const Options& options, std::ostream& out, std::ostream& err) {
    Runner runner(session, options, out, err);
    runner.run(options.request, "", "\n");
    return runner.finish();
}

} // namespace dateline
