// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read.h"

#include "tests/support/temporary_folder.h"

#include <boost/test/unit_test.hpp>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

using namespace dateline;
using dateline::test::TemporaryFolder;

namespace {

namespace fs = std::filesystem;

/// The files found below a folder, relative to it, each with its problem behind a colon.
std::vector<std::string> found(const TemporaryFolder& folder, const std::vector<std::string>& names = {""}) {
    std::vector<std::string> paths;
    for (const std::string& name : names) paths.push_back((folder / name).string());
    std::vector<std::string> files;
    for (const FoundFile& file : find_files(paths)) {
        std::string name = fs::path(file.path).lexically_relative(folder / "").string();
        files.push_back(file.problem.empty() ? name : name + ": " + file.problem);
    }
    return files;
}

using Names = std::vector<std::string>;

} // namespace

BOOST_AUTO_TEST_SUITE(finding_files)

BOOST_AUTO_TEST_CASE(files_come_in_the_order_of_their_names) {
    const TemporaryFolder folder;
    for (const char* const name : {"b/2.txt", "b/1.txt", "a.txt", "c.jsonl"}) (void)folder.write(name, "x");
    BOOST_TEST((found(folder) == Names{"a.txt", "b/1.txt", "b/2.txt", "c.jsonl"}));
}

BOOST_AUTO_TEST_CASE(hidden_files_are_left_out_unless_they_are_named) {
    const TemporaryFolder folder;
    (void)folder.write(".git/config", "x");
    (void)folder.write(".a.txt", "x");
    BOOST_TEST(found(folder).empty());
    BOOST_TEST((found(folder, {".a.txt"}) == Names{".a.txt"}));
}

BOOST_AUTO_TEST_CASE(notes_in_markdown_are_left_out_unless_they_are_named) {
    const TemporaryFolder folder;
    (void)folder.write("README.md", "x");
    (void)folder.write("a.txt", "x");
    BOOST_TEST((found(folder) == Names{"a.txt"}));
    BOOST_TEST((found(folder, {"README.md"}) == Names{"README.md"}));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_named_twice_is_found_once) {
    const TemporaryFolder folder;
    (void)folder.write("a/1.txt", "x");
    BOOST_TEST((found(folder, {"a/1.txt", "a", "a/../a"}) == Names{"a/1.txt"}));
}

BOOST_AUTO_TEST_CASE(links_within_a_folder_are_not_followed) {
    const TemporaryFolder folder;
    (void)folder.write("a/1.txt", "x");
    fs::create_directory_symlink(folder / "a", folder / "a/loop");
    fs::create_symlink(folder / "gone", folder / "a/dangling");
    fs::create_symlink("/etc/hostname", folder / "a/outside");
    BOOST_TEST((found(folder) == Names{"a/1.txt"}));
    BOOST_TEST((found(folder, {"a/loop"}) == Names{"a/loop/1.txt"})); // named: followed
}

BOOST_AUTO_TEST_CASE(what_is_no_regular_file_is_named_and_never_opened) {
    const TemporaryFolder folder;
    BOOST_REQUIRE(::mkfifo((folder / "fifo").c_str(), 0600) == 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    (folder / "socket").string().copy(address.sun_path, sizeof address.sun_path - 1);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    BOOST_REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    BOOST_TEST((found(folder) == Names{"fifo: not a regular file", "socket: not a regular file"}));
    ::close(socket);
    BOOST_TEST((find_files({"/dev/zero"}).front().problem == "not a regular file"));
}

BOOST_AUTO_TEST_CASE(a_path_that_is_not_there_is_a_problem_with_its_reason) {
    const TemporaryFolder folder;
    BOOST_TEST((found(folder, {"gone.txt"}) == Names{"gone.txt: No such file or directory"}));
}

BOOST_AUTO_TEST_CASE(what_may_not_be_read_is_a_problem) {
    if (::geteuid() == 0) return; // root may read everything
    const TemporaryFolder folder;
    (void)folder.write("a.txt", "x");
    (void)folder.write("b/1.txt", "x");
    fs::permissions(folder / "a.txt", fs::perms::none);
    fs::permissions(folder / "b", fs::perms::none);
    BOOST_TEST((found(folder) == Names{"a.txt: Permission denied", "b: Permission denied"}));
    fs::permissions(folder / "b", fs::perms::owner_all);
}

BOOST_AUTO_TEST_CASE(any_name_that_a_file_may_have_is_found) {
    const TemporaryFolder folder;
    Names names{"new\nline.txt", "-", "\xFF\xFE.txt", "字.txt", std::string(255, 'n'), " "};
    for (const std::string& name : names) (void)folder.write(name, "x");
    std::sort(names.begin(), names.end());
    BOOST_TEST((found(folder) == names));
}

BOOST_AUTO_TEST_CASE(a_minus_alone_is_standard_input) {
    const std::vector<FoundFile> files = find_files({"-", "-"});
    BOOST_TEST_REQUIRE(files.size() == 1U);
    BOOST_TEST(files[0].path == "-");
}

BOOST_AUTO_TEST_CASE(json_lines_are_known_by_the_end_of_the_name) {
    for (const char* const name : {"a.jsonl", "a.NDJSON", "b/a.json", "-"}) BOOST_TEST(is_json_lines(name));
    for (const char* const name : {"a.txt", "jsonl", "a.jsonl.bak", ""}) BOOST_TEST(!is_json_lines(name));
}

BOOST_AUTO_TEST_CASE(a_deep_tree_is_walked_without_recursion) {
    const TemporaryFolder folder;
    std::string path;
    for (int i = 0; i < 500; ++i) path += "d/";
    (void)folder.write(path + "a.txt", "x");
    BOOST_TEST((found(folder) == Names{path + "a.txt"}));
}

BOOST_AUTO_TEST_SUITE_END()
