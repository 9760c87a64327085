// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/report.h"

#include "common/utf8.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <chrono>
#include <iomanip>
#include <iostream>
#include <sstream>
#include <system_error>

namespace dateline {

namespace {

std::string valid(std::string text) {
    make_valid_utf8(text);
    return text;
}

} // namespace

SkippedReport::SkippedReport(const std::optional<std::string>& file, std::ostream& to) : to_(to) {
    if (!file) return;
    file_.emplace(*file, std::ios::binary | std::ios::trunc);
    if (!*file_) throw std::system_error(errno, std::generic_category(), *file);
}

void SkippedReport::operator()(const Skipped& skipped) {
    const std::string path = valid(skipped.path);
    const std::string reason = valid(skipped.reason);
    to_ << printable(path);
    if (skipped.line != 0) to_ << ':' << skipped.line;
    to_ << ": " << printable(reason) << "; skipped\n";
    if (!file_) return;
    const nlohmann::ordered_json line = {
        {"source", path}, {"line", skipped.line}, {"byte", skipped.offset}, {"reason", reason}};
    *file_ << line.dump() << '\n' << std::flush;
}

std::string describe(const RunSummary& summary) {
    std::ostringstream line;
    line << "indexed " << summary.added + summary.changed + summary.unchanged << " articles (" << summary.added
         << " new, " << summary.changed << " changed, " << summary.unchanged << " unchanged, " << summary.removed
         << " removed), skipped " << summary.skipped;
    return line.str();
}

ProgressReport::ProgressReport(const Progress& progress, bool on_terminal)
    : progress_(progress), on_terminal_(on_terminal), thread_([this] {
          const auto pause = std::chrono::milliseconds(on_terminal_ ? 200 : 5000);
          std::unique_lock lock(mutex_);
          while (!end_.wait_for(lock, pause, [this] { return over_; })) show();
          if (on_terminal_) std::cerr << "\r\033[K" << std::flush;
      }) {}

ProgressReport::~ProgressReport() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    end_.notify_all();
    thread_.join();
}

void ProgressReport::show() const {
    constexpr double megabyte = 1e6;
    std::ostringstream line;
    line << progress_.articles << " articles, " << std::fixed << std::setprecision(1)
         << static_cast<double>(progress_.bytes) / megabyte << " MB read";
    if (on_terminal_)
        std::cerr << '\r' << line.str() << "\033[K" << std::flush;
    else
        std::cerr << line.str() << '\n';
}

} // namespace dateline
