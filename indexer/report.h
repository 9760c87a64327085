// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/run/index_run.h"

#include <condition_variable>
#include <fstream>
#include <iosfwd>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace dateline {

/// Names each skipped article on a stream, and in a file of JSON Lines where one is asked for.
class SkippedReport {
  public:
    /// THROWS: std::system_error where the file cannot be written
    SkippedReport(const std::optional<std::string>& file, std::ostream& to);
    void operator()(const Skipped& skipped);

  private:
    std::ostream& to_;
    std::optional<std::ofstream> file_;
};

/// `indexed 12 articles (10 new, 1 changed, 1 unchanged, 0 removed), skipped 0`
[[nodiscard]] std::string describe(const RunSummary& summary);

/// Shows how far a run is on standard error until it is destroyed: one line that is written over on a terminal, a line
/// every few seconds otherwise.
class ProgressReport {
  public:
    ProgressReport(const Progress& progress, bool on_terminal);
    ~ProgressReport();
    ProgressReport(const ProgressReport&) = delete;
    ProgressReport& operator=(const ProgressReport&) = delete;

  private:
    void show() const;

    const Progress& progress_;
    bool on_terminal_;
    bool over_ = false;
    std::mutex mutex_;
    std::condition_variable end_;
    std::thread thread_; ///< last: it uses the others
};

} // namespace dateline
