// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/batch.h"
#include "searcher/options.h"
#include "searcher/tokens.h"

#include <xapian.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <iostream>

namespace dateline {
namespace {

ExitStatus run(const Options& options) {
    if (options.help) {
        std::cout << help_text();
        return ExitStatus::hits;
    }
    if (options.tokens) {
        show_tokens(*options.tokens, std::cout);
        return ExitStatus::hits;
    }
    SearchSession session(open_archive(options.places));
    return options.queries ? run_batch(session, options, std::cout, std::cerr)
                           : run_query(session, options, std::cout, std::cerr);
}

ExitStatus fail(const std::string& reason) {
    std::cerr << "dateline-searcher: " << reason << '\n';
    return ExitStatus::error;
}

/// Results that could not be written were not found, except that a reader who stopped reading knows what he does.
ExitStatus finish(ExitStatus status) {
    errno = 0;
    std::cout.flush();
    if (!std::cout && errno != EPIPE) {
        return fail(std::string("cannot write the results: ") + std::strerror(errno));
    }
    return status;
}

} // namespace
} // namespace dateline

int main(int argc, char** argv) {
    using namespace dateline;
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a write that fails
    ExitStatus status = ExitStatus::error;
    try {
        status = finish(run(read_options(argc, argv)));
    } catch (const Xapian::Error& error) {
        status = fail(error.get_msg());
    } catch (const std::exception& error) {
        status = fail(error.what());
    }
    return static_cast<int>(status);
}
