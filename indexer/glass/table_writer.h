// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline::glass {

/// Where the root of a table is, as the version file names it.
struct TableRoot {
    std::uint32_t block = 0;
    unsigned level = 0; ///< 0: the root is a leaf
    std::uint64_t entries = 0;
    std::uint32_t blocks = 0; ///< 0: there is no such table
};

inline constexpr std::size_t block_bytes = 8192;
inline constexpr std::size_t max_key_bytes = 255;

/// Writes one table of a Xapian glass database: a B-tree in a file of blocks. Entries come in order of their keys, so
/// the leaves are written one after the other, each full, and nothing is read again.
class TableWriter {
  public:
    /// THROWS: std::system_error where the file cannot be made
    explicit TableWriter(const std::filesystem::path& file);
    ~TableWriter();

    /// REQUIRES: key is not empty and greater than the one before. THROWS: std::system_error where writing fails,
    /// std::length_error where the key has more than max_key_bytes or the tag more than 65535 pieces of a block
    void add(std::string_view key, std::string_view tag);

    /// Nothing may be added afterwards. THROWS: std::system_error
    [[nodiscard]] TableRoot finish();

  private:
    class File;
    struct Block;

    void add_piece(std::string_view key, std::string_view piece, std::size_t number, bool last);
    void close_block(std::size_t level);
    void point_to(std::size_t level, std::string_view key, unsigned component, std::uint32_t block);
    Block& block_at(std::size_t level);

    std::unique_ptr<File> file_;
    std::vector<std::unique_ptr<Block>> levels_; ///< the block being filled at each level, leaves first
    std::string last_key_;                       ///< in the leaf before, where the leaf being filled is empty
    std::uint64_t entries_ = 0;
};

} // namespace dateline::glass
