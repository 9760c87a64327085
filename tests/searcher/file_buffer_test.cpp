// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/file_buffer.h"

#include <fcntl.h>
#include <unistd.h>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <ostream>
#include <string>

using namespace dateline;

BOOST_AUTO_TEST_SUITE(file_buffer)

BOOST_AUTO_TEST_CASE(writes_when_flushed_and_at_its_end) {
    std::array<int, 2> ends{};
    BOOST_TEST_REQUIRE(pipe(ends.data()) == 0);
    {
        FileBuffer file(ends[1]);
        std::ostream out(&file);
        out << "one" << std::flush << " two";
    }
    close(ends[1]);
    std::string text(20, '\0');
    text.resize(static_cast<std::size_t>(read(ends[0], text.data(), text.size())));
    close(ends[0]);
    BOOST_TEST(text == "one two");
}

BOOST_AUTO_TEST_CASE(knows_why_a_write_failed) {
    const int full = open("/dev/full", O_WRONLY);
    BOOST_TEST_REQUIRE(full >= 0);
    FileBuffer file(full);
    std::ostream out(&file);
    out << "text";
    BOOST_TEST(file.error() == 0);
    out << std::string(1U << 20U, 'x');
    BOOST_TEST(!out);
    BOOST_TEST(file.error() == ENOSPC);
    close(full);
}

BOOST_AUTO_TEST_CASE(a_reader_who_left_is_an_error_of_its_own) {
    std::array<int, 2> ends{};
    BOOST_TEST_REQUIRE(pipe(ends.data()) == 0);
    close(ends[0]);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    FileBuffer file(ends[1]);
    std::ostream out(&file);
    out << "text" << std::flush;
    BOOST_TEST(file.error() == EPIPE);
    std::signal(SIGPIPE, before);
    close(ends[1]);
}

BOOST_AUTO_TEST_SUITE_END()
