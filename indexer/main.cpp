// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"
#include "common/text/analyzer.h"
#include "common/utf8.h"
#include "indexer/options.h"
#include "indexer/report.h"
#include "indexer/run/index_run.h"
#include "indexer/run/stats.h"
#include "indexer/run/verify.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <optional>

namespace {

using namespace dateline;

// Exit statuses.
constexpr int all_indexed = 0;
constexpr int some_skipped = 1;
constexpr int failed = 2;
constexpr int interrupted = 130;

std::atomic<bool> stop = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler sets it");

void catch_signals() {
    struct sigaction action {};
    action.sa_handler = [](int) { stop = true; };
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

int verify(const IndexerOptions& options) {
    const VerifyResult result = verify_index(options.db, EntityLists::load(options.entity_files)->version());
    for (const std::string& damage : result.damages) std::cerr << "dateline-indexer: " << printable(damage) << '\n';
    std::cout << result.articles << " articles checked, " << result.damages.size() << " damages, " << result.stale
              << " with entities of other lists" << (result.stale > 0 ? " (--rebuild finds them again)" : "") << '\n';
    return result.damages.empty() ? all_indexed : failed;
}

int index(const IndexerOptions& options) {
    catch_signals();
    SkippedReport report(options.errors_to, std::cerr);
    Progress progress;
    RunSummary summary;
    {
        std::optional<ProgressReport> shown;
        const bool on_terminal = isatty(STDERR_FILENO) != 0;
        const bool wanted = options.progress == ProgressChoice::always ||
                            (options.progress == ProgressChoice::automatic && !options.quiet);
        if (wanted) shown.emplace(progress, on_terminal);
        summary = run_indexer(options, stop, progress, [&](const Skipped& skipped) { report(skipped); });
    }
    if (!options.quiet) std::cerr << (options.dry_run ? "dry run: would have " : "") << describe(summary) << '\n';
    return summary.skipped == 0 ? all_indexed : some_skipped;
}

int run(int argc, const char* const* argv) {
    const IndexerOptions options = read_indexer_options(argc, argv);
    if (options.help) {
        std::cout << indexer_help();
    } else if (options.version) {
        std::cout << "dateline-indexer " DATELINE_VERSION ", index format " << index_format << ", "
                  << analyzer_fingerprint() << ", Xapian " << Xapian::version_string() << '\n';
    } else if (options.verify) {
        return verify(options);
    } else if (options.stats) {
        const IndexStats stats = measure_index(options.db);
        std::cout << (options.json ? as_json(stats) : as_text(stats));
    } else {
        return index(options);
    }
    return all_indexed;
}

int fail(const std::string& reason) {
    std::string valid = reason;
    make_valid_utf8(valid);
    std::cerr << "dateline-indexer: " << printable(valid) << '\n';
    return failed;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run(argc, argv);
    } catch (const Interrupted&) {
        fail("interrupted; the index is as it was");
        return interrupted;
    } catch (const Xapian::Error& error) {
        return fail(error.get_description());
    } catch (const std::bad_alloc&) {
        return fail("out of memory; the index is as it was");
    } catch (const std::exception& error) {
        return fail(error.what());
    }
}
