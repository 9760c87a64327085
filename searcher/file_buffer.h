// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <streambuf>

namespace dateline {

/// Writes to an open file descriptor, which it does not own, and remembers why a write failed: std::cout does not say.
class FileBuffer : public std::streambuf {
  public:
    explicit FileBuffer(int descriptor);
    ~FileBuffer() override { sync(); }
    FileBuffer(const FileBuffer&) = delete;
    FileBuffer& operator=(const FileBuffer&) = delete;

    /// errno of the first write that failed, 0 where none has. After a failure nothing more is written.
    [[nodiscard]] int error() const { return error_; }

  protected:
    int_type overflow(int_type c) override;
    int sync() final;

  private:
    int descriptor_;
    int error_ = 0;
    std::array<char, 1U << 16U> buffer_{};
};

} // namespace dateline
