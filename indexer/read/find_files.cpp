// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/read/read.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <functional>
#include <set>
#include <system_error>
#include <tuple>

namespace dateline {
namespace {

namespace fs = std::filesystem;

std::string reason_of(int error) {
    return std::generic_category().message(error);
}

bool ends_with_ignoring_case(std::string_view text, std::string_view end) {
    if (text.size() < end.size()) return false;
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; };
    return std::equal(end.begin(), end.end(), text.end() - static_cast<std::ptrdiff_t>(end.size()),
                      [&](char a, char b) { return a == lower(b); });
}

/// Hidden files, and notes in Markdown, such as the README of a folder: they tell of the articles and are none.
bool is_left_out(std::string_view name) {
    return name.starts_with('.') || ends_with_ignoring_case(name, ".md");
}

/// One walk over all paths. An own stack instead of recursion: deep trees must not exhaust the machine's.
class Walk {
  public:
    std::vector<FoundFile> take() { return std::move(found_); }

    /// A path that the user named: a link is followed here, and a hidden name is meant.
    void add_argument(const std::string& path) {
        if (path == "-") {
            if (seen_.insert({0, 0, "-"}).second) found_.push_back({path, {}});
            return;
        }
        struct stat status {};
        if (::stat(path.c_str(), &status) != 0) {
            found_.push_back({path, reason_of(errno)});
            return;
        }
        visit(path, status);
        while (!pending_.empty()) {
            const std::string next = std::move(pending_.back());
            pending_.pop_back();
            visit_inner(next);
        }
    }

  private:
    using FileKey = std::tuple<dev_t, ino_t, std::string>; ///< folder and name: hard links stay different files

    void visit_inner(const std::string& path) {
        struct stat status {};
        if (::lstat(path.c_str(), &status) != 0)
            found_.push_back({path, reason_of(errno)});
        else if (!S_ISLNK(status.st_mode))
            visit(path, status);
    }

    void visit(const std::string& path, const struct stat& status) {
        if (S_ISDIR(status.st_mode))
            open_folder(path, status);
        else if (!is_new(path))
            return;
        else if (!S_ISREG(status.st_mode))
            found_.push_back({path, "not a regular file"});
        else if (::access(path.c_str(), R_OK) != 0)
            found_.push_back({path, reason_of(errno)});
        else
            found_.push_back({path, {}});
    }

    void open_folder(const std::string& path, const struct stat& status) {
        if (!seen_.insert({status.st_dev, status.st_ino, std::string{}}).second) return;
        std::vector<std::string> inner;
        std::error_code error;
        for (fs::directory_iterator entry(path, error), end; !error && entry != end; entry.increment(error))
            if (!is_left_out(entry->path().filename().native())) inner.push_back(entry->path().native());
        if (error) found_.push_back({path, error.message()});
        std::sort(inner.begin(), inner.end(), std::greater<>{}); // the stack gives the last one first
        pending_.insert(pending_.end(), std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    }

    bool is_new(const std::string& path) {
        const fs::path name{path};
        const std::string folder = name.has_parent_path() ? name.parent_path().native() : std::string{"."};
        if (folder != last_folder_) {
            if (::stat(folder.c_str(), &folder_status_) != 0) return true;
            last_folder_ = folder;
        }
        return seen_.insert({folder_status_.st_dev, folder_status_.st_ino, name.filename().native()}).second;
    }

    std::vector<FoundFile> found_;
    std::vector<std::string> pending_;
    std::set<FileKey> seen_;
    std::string last_folder_;
    struct stat folder_status_ {};
};

} // namespace

std::vector<FoundFile> find_files(const std::vector<std::string>& paths) {
    Walk walk;
    for (const std::string& path : paths) walk.add_argument(path);
    return walk.take();
}

bool is_json_lines(std::string_view path) {
    if (path == "-") return true;
    constexpr std::array<std::string_view, 3> endings{".jsonl", ".ndjson", ".json"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return ends_with_ignoring_case(path, ending); });
}

} // namespace dateline
