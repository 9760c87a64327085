// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/file_buffer.h"

#include <unistd.h>

#include <cerrno>

namespace dateline {

FileBuffer::FileBuffer(int descriptor) : descriptor_(descriptor) {
    setp(buffer_.data(), buffer_.data() + buffer_.size());
}

int FileBuffer::sync() {
    for (const char* from = pbase(); error_ == 0 && from < pptr();) {
        const ssize_t written = ::write(descriptor_, from, static_cast<std::size_t>(pptr() - from));
        if (written >= 0) {
            from += written;
        } else if (errno != EINTR) {
            error_ = errno;
        }
    }
    setp(buffer_.data(), buffer_.data() + buffer_.size());
    return error_ == 0 ? 0 : -1;
}

FileBuffer::int_type FileBuffer::overflow(int_type c) {
    if (sync() != 0) {
        return traits_type::eof();
    }
    return traits_type::eq_int_type(c, traits_type::eof()) ? traits_type::not_eof(c)
                                                           : sputc(traits_type::to_char_type(c));
}

} // namespace dateline
