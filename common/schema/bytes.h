// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dateline {

/// Appends a number of 7 bits a byte, low bits first.
inline void append_number(std::string& to, std::uint64_t value) {
    for (; value >= 0x80U; value >>= 7U) to.push_back(static_cast<char>(value | 0x80U));
    to.push_back(static_cast<char>(value));
}

/// Numbers of 7 bits a byte, low bits first, and strings with their length before them: the form of our records, and of
/// Xapian's.
class ByteWriter {
  public:
    void number(std::uint64_t value) { append_number(bytes_, value); }
    void string(std::string_view value) {
        number(value.size());
        bytes_.append(value);
    }
    [[nodiscard]] const std::string& bytes() const { return bytes_; }
    [[nodiscard]] std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

/// A record that does not hold what it must.
class BadRecord : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads what ByteWriter wrote; views into the bytes. Hostile bytes end in BadRecord, never out of bounds.
class ByteReader {
  public:
    explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

    std::uint64_t number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (rest_.empty()) throw BadRecord("the record is cut short");
            const auto byte = static_cast<unsigned char>(rest_.front());
            rest_.remove_prefix(1);
            value |= std::uint64_t{byte & 0x7FU} << shift;
            if (byte < 0x80U) return value;
        }
        throw BadRecord("a number of the record is too long");
    }
    /// A number that must be less than `bound`.
    std::uint64_t number_below(std::uint64_t bound) {
        const std::uint64_t value = number();
        if (value >= bound) throw BadRecord("a number of the record is out of range");
        return value;
    }
    std::string_view string() {
        const std::uint64_t size = number();
        if (size > rest_.size()) throw BadRecord("a text of the record is cut short");
        const std::string_view value = rest_.substr(0, size);
        rest_.remove_prefix(size);
        return value;
    }
    [[nodiscard]] bool at_end() const { return rest_.empty(); }
    [[nodiscard]] std::string_view rest() const { return rest_; }

  private:
    std::string_view rest_;
};

} // namespace dateline
