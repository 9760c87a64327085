// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/utf8.h"
#include "searcher/batch.h"
#include "searcher/entity/show_entity.h"
#include "searcher/explain/show_why.h"
#include "searcher/file_buffer.h"
#include "searcher/options.h"
#include "searcher/tokens.h"

#include <unistd.h>
#include <xapian.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <iostream>

namespace dateline {
namespace {

ExitStatus run(const Options& options, std::ostream& out) {
    if (options.help) {
        out << help_text();
        return ExitStatus::hits;
    }
    if (options.tokens) {
        show_tokens(*options.tokens, out);
        return ExitStatus::hits;
    }
    SearchSession session(open_archive(options.places));
    if (options.entity) return show_entity(session, options, out, std::cerr);
    if (options.why) return show_why(session, options, out, std::cerr);
    return options.queries ? run_batch(session, options, out, std::cerr) : run_query(session, options, out, std::cerr);
}

ExitStatus fail(const std::string& reason) {
    std::cerr << "dateline-searcher: " << reason << '\n';
    return ExitStatus::error;
}

/// Results that could not be written were not found, except that a reader who stopped reading knows what he does.
ExitStatus finish(ExitStatus status, std::ostream& out, const FileBuffer& file) {
    out.flush();
    if (file.error() != 0 && file.error() != EPIPE) {
        return fail(std::string("cannot write the results: ") + std::strerror(file.error()));
    }
    return status;
}

} // namespace
} // namespace dateline

int main(int argc, char** argv) {
    using namespace dateline;
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is a write that fails
    FileBuffer file(STDOUT_FILENO);
    std::ostream out(&file);
    ExitStatus status = ExitStatus::error;
    try {
        status = finish(run(read_options(argc, argv), out), out, file);
    } catch (const Xapian::Error& error) {
        status = fail(error.get_msg());
    } catch (const std::exception& error) {
        status = fail(error.what());
    }
    return static_cast<int>(status);
}
