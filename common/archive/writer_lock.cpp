// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/writer_lock.h"

#include "common/archive/archive.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace dateline {

WriterLock::WriterLock(const std::filesystem::path& directory)
    : fd_(open((directory / "writer.lock").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666)) {
    if (fd_ < 0)
        throw ArchiveError(directory.string() + " cannot be written: " + std::generic_category().message(errno));
    if (flock(fd_, LOCK_EX | LOCK_NB) != 0) {
        close(fd_);
        throw ArchiveError(directory.string() + " is being written by another process");
    }
}

WriterLock::~WriterLock() {
    close(fd_);
}

} // namespace dateline
