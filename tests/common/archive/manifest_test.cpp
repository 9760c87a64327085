// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"
#include "common/archive/writer_lock.h"
#include "common/text/analyzer.h"

#include "tests/support/random.h"
#include "tests/support/temporary_folder.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::Random;
using dateline::test::TemporaryFolder;

BOOST_AUTO_TEST_SUITE(manifest)

BOOST_AUTO_TEST_CASE(what_is_written_is_read) {
    Manifest manifest;
    manifest.analyzer = "merged-1 icu-72.1";
    manifest.generation = 12;
    manifest.next_segment = 34;
    manifest.with_termlists = true;
    manifest.segments = {{segment_name(7), dead_file_name(segment_name(7), 11)}, {segment_name(1000000), {}}};
    BOOST_TEST((read_manifest(write_manifest(manifest)) == manifest));
    BOOST_TEST((read_manifest(write_manifest({})) == Manifest{}));
}

BOOST_AUTO_TEST_CASE(only_our_own_stub_is_a_manifest) {
    BOOST_TEST(!read_manifest("").has_value());
    BOOST_TEST(!read_manifest("auto segment-000001\n").has_value());
    BOOST_TEST(!read_manifest("# Dateline index\nauto ../../elsewhere\n").has_value());
    BOOST_TEST(!read_manifest("# Dateline index\nauto segment-1/../../elsewhere\n").has_value());
    BOOST_TEST(!read_manifest("# Dateline index\nremote :example.org 1\n").has_value());
    BOOST_TEST(!read_manifest("# Dateline index\n# dead segment-1.dead-2\n").has_value());
}

BOOST_AUTO_TEST_CASE(tombstones_come_back_and_damage_is_seen) {
    const std::vector<Xapian::docid> dead{1, 2, 700, 1000000};
    const std::string bytes = write_dead(dead);
    BOOST_TEST((read_dead(bytes) == dead));
    BOOST_TEST(read_dead(write_dead({})).empty());
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        std::string damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        BOOST_CHECK_THROW((void)read_dead(damaged), ArchiveError);
        BOOST_CHECK_THROW((void)read_dead(bytes.substr(0, i)), ArchiveError);
    }
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_no_index_is_refused_with_what_to_do) {
    const TemporaryFolder folder;
    const auto message = [&] {
        try {
            (void)open_archive({(folder / "").string()});
        } catch (const ArchiveError& error) {
            return std::string(error.what());
        }
        return std::string("opened");
    };
    BOOST_TEST(message().find("is not a Dateline index: make one with dateline-indexer") != std::string::npos);
    (void)folder.write("XAPIANDB", "auto elsewhere\n");
    BOOST_TEST(message().find("is not a Dateline index") != std::string::npos);
    Manifest other;
    other.analyzer = "merged-0";
    other.generation = 1;
    (void)folder.write("XAPIANDB", write_manifest(other));
    BOOST_TEST(message().find("--rebuild") != std::string::npos);
    other.analyzer = analyzer_fingerprint();
    other.format = 99;
    (void)folder.write("XAPIANDB", write_manifest(other));
    BOOST_TEST(message().find("index format 99") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(random_bytes_are_no_manifest) {
    Random random;
    for (int i = 0; i < 1000; ++i) (void)read_manifest("# Dateline index\n" + random.bytes(100));
}

BOOST_AUTO_TEST_CASE(a_second_writer_is_refused) {
    const TemporaryFolder folder;
    const WriterLock first(folder / "");
    BOOST_CHECK_EXCEPTION(WriterLock(folder / ""), ArchiveError, [](const ArchiveError& error) {
        return std::string(error.what()).find("is being written by another process") != std::string::npos;
    });
}

BOOST_AUTO_TEST_SUITE_END()
