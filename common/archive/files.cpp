// SPDX-License-Identifier: GPL-3.0-or-later
// What an index directory asks of the file system: whole files, replaced in one step, that survive a power cut.
#include "common/archive/manifest.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace dateline {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file) {
    throw std::system_error(errno, std::generic_category(), file.string());
}

/// An open file descriptor.
class Descriptor {
  public:
    Descriptor(const std::filesystem::path& file, int flags)
        : file_(file), fd_(open(file.c_str(), flags | O_CLOEXEC, 0666)) {
        if (fd_ < 0) fail(file_);
    }
    ~Descriptor() { close(fd_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    void write_all(std::string_view bytes) const {
        while (!bytes.empty()) {
            const ssize_t written = ::write(fd_, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail(file_);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
    }
    void sync() const {
        // Some file systems cannot sync a folder; they say EINVAL.
        if (fsync(fd_) != 0 && errno != EINVAL) fail(file_);
    }

  private:
    std::filesystem::path file_;
    int fd_;
};

} // namespace

std::string read_file(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) fail(file);
    std::string bytes{std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
    if (stream.bad()) fail(file);
    return bytes;
}

void replace_file(const std::filesystem::path& file, std::string_view bytes) {
    std::filesystem::path beside = file;
    beside += ".new";
    {
        const Descriptor written(beside, O_WRONLY | O_CREAT | O_TRUNC);
        written.write_all(bytes);
        written.sync();
    }
    std::filesystem::rename(beside, file);
    Descriptor(file.parent_path().empty() ? "." : file.parent_path(), O_RDONLY).sync();
}

void sync_folder(const std::filesystem::path& folder) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        Descriptor(entry.path(), O_RDONLY).sync();
    Descriptor(folder, O_RDONLY).sync();
}

} // namespace dateline
