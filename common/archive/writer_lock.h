// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace dateline {

/// The right to write to an index directory, held as long as the object lives; the kernel frees it when a process dies.
class WriterLock {
  public:
    /// The directory must exist. THROWS: ArchiveError where another process holds it or the directory cannot be written
    explicit WriterLock(const std::filesystem::path& directory);
    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

  private:
    int fd_;
};

} // namespace dateline
