// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/table_writer.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <stdexcept>
#include <system_error>

namespace dateline::glass {

// Of a block the first 11 bytes are its head, then comes the directory (2 bytes an item: where it begins), then free
// space, then the items, the first one last. Numbers have their high byte first.
//   leaf item:   size - 3 and flags (2), key length (1), key, number of the piece (2, not in the first), piece of the
//   tag branch item: block below (4), key length (1), key, number of the piece (2)
namespace {

constexpr std::size_t head_bytes = 11;
constexpr std::size_t entry_bytes = 2; // of the directory
constexpr std::size_t leaf_item_bytes = 3;
constexpr std::size_t branch_item_bytes = 7;
constexpr std::size_t piece_number_bytes = 2;
constexpr unsigned first_piece_flag = 0x2000;
constexpr unsigned last_piece_flag = 0x4000;
constexpr std::size_t max_pieces = 65535;
/// Where less of a tag than this fits into the rest of a leaf the next leaf takes all of it.
constexpr std::size_t least_piece = 34;
constexpr std::uint32_t revision = 1;

std::size_t common_head(std::string_view a, std::string_view b) {
    const auto [at, other] =
        std::mismatch(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
    return static_cast<std::size_t>(at - a.begin());
}

} // namespace

/// Collects whole blocks and writes many at once.
class TableWriter::File {
  public:
    explicit File(const std::filesystem::path& path)
        : path_(path), fd_(open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666)) {
        if (fd_ < 0) fail();
        waiting_.reserve(gather_bytes);
    }
    ~File() { close(fd_); }
    File(const File&) = delete;
    File& operator=(const File&) = delete;

    std::uint32_t append(const std::array<char, block_bytes>& block) {
        waiting_.append(block.data(), block.size());
        if (waiting_.size() >= gather_bytes) flush();
        return blocks_++;
    }
    void flush() {
        for (std::size_t at = 0; at < waiting_.size();) {
            const ssize_t written = write(fd_, waiting_.data() + at, waiting_.size() - at);
            if (written < 0 && errno != EINTR) fail();
            if (written > 0) at += static_cast<std::size_t>(written);
        }
        waiting_.clear();
    }
    [[nodiscard]] std::uint32_t blocks() const { return blocks_; }

  private:
    static constexpr std::size_t gather_bytes = 32 * block_bytes;

    [[noreturn]] void fail() const { throw std::system_error(errno, std::generic_category(), path_.string()); }

    std::filesystem::path path_;
    int fd_;
    std::string waiting_;
    std::uint32_t blocks_ = 0;
};

struct TableWriter::Block {
    std::array<char, block_bytes> bytes{};
    std::size_t directory_end = head_bytes;
    std::size_t items_begin = block_bytes;
    std::string first_key; ///< of a block that is not the first of its level: the key that leads to it from above
    unsigned first_component = 0;

    [[nodiscard]] std::size_t room() const { return items_begin - directory_end; }
    [[nodiscard]] bool empty() const { return directory_end == head_bytes; }

    void put(std::size_t at, std::size_t value, int width) {
        for (int shift = 8 * (width - 1); shift >= 0; shift -= 8)
            bytes[at++] = static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
    }
    /// The place of a new item. REQUIRES: it fits with its directory entry.
    std::size_t make_room(std::size_t size) {
        items_begin -= size;
        put(directory_end, items_begin, 2);
        directory_end += entry_bytes;
        return items_begin;
    }
    std::size_t copy(std::size_t at, std::string_view text) {
        std::copy(text.begin(), text.end(), bytes.begin() + static_cast<std::ptrdiff_t>(at));
        return at + text.size();
    }
    void write_head(std::size_t level) {
        put(0, revision, 4);
        put(4, level, 1);
        put(5, room(), 2); // in one piece
        put(7, room(), 2); // in all
        put(9, directory_end, 2);
    }
    void clear() { *this = Block{}; }
};

TableWriter::TableWriter(const std::filesystem::path& file) : file_(std::make_unique<File>(file)) {
    // Every table begins with an item of no key and no tag.
    Block& leaf = block_at(0);
    leaf.put(leaf.make_room(leaf_item_bytes), first_piece_flag | last_piece_flag, 2);
}

TableWriter::~TableWriter() = default;

TableWriter::Block& TableWriter::block_at(std::size_t level) {
    if (level == levels_.size()) levels_.push_back(std::make_unique<Block>());
    return *levels_[level];
}

void TableWriter::add(std::string_view key, std::string_view tag) {
    if (key.size() > max_key_bytes) throw std::length_error("a key of the index is too long");
    ++entries_;
    std::size_t number = 1;
    do {
        const std::size_t around = entry_bytes + leaf_item_bytes + key.size() + (number > 1 ? piece_number_bytes : 0);
        const std::size_t room = block_at(0).room();
        const bool fits = room >= around + tag.size();
        if (!fits && room < around + key.size() + least_piece && !block_at(0).empty()) {
            close_block(0);
            continue;
        }
        const std::size_t taken = fits ? tag.size() : room - around;
        if (number > max_pieces) throw std::length_error("an entry of the index is too long");
        add_piece(key, tag.substr(0, taken), number, fits);
        tag.remove_prefix(taken);
        ++number;
        if (fits) return;
    } while (true);
}

void TableWriter::add_piece(std::string_view key, std::string_view piece, std::size_t number, bool last) {
    Block& leaf = block_at(0);
    if (leaf.empty()) {
        // The key from above is cut where it differs from the last key of the leaf before.
        const std::size_t same = common_head(last_key_, key);
        leaf.first_key = key.substr(0, std::min(same + 1, key.size()));
        leaf.first_component = static_cast<unsigned>(number);
    }
    const std::size_t size = leaf_item_bytes + key.size() + (number > 1 ? piece_number_bytes : 0) + piece.size();
    std::size_t at = leaf.make_room(size);
    leaf.put(at, (size - leaf_item_bytes) | (number == 1 ? first_piece_flag : 0) | (last ? last_piece_flag : 0), 2);
    leaf.put(at + 2, key.size(), 1);
    at = leaf.copy(at + 3, key);
    if (number > 1) {
        leaf.put(at, number, 2);
        at += piece_number_bytes;
    }
    leaf.copy(at, piece);
    last_key_ = key;
}

void TableWriter::close_block(std::size_t level) {
    Block& full = block_at(level);
    full.write_head(level);
    const std::uint32_t number = file_->append(full.bytes);
    const std::string key = std::move(full.first_key);
    const unsigned component = full.first_component;
    full.clear();
    point_to(level + 1, key, component, number);
}

void TableWriter::point_to(std::size_t level, std::string_view key, unsigned component, std::uint32_t block) {
    const std::size_t size = branch_item_bytes + key.size();
    if (block_at(level).room() < entry_bytes + size) close_block(level);
    Block& branch = block_at(level);
    if (branch.empty()) {
        branch.first_key = key;
        branch.first_component = component;
    }
    std::size_t at = branch.make_room(size);
    branch.put(at, block, 4);
    branch.put(at + 4, key.size(), 1);
    at = branch.copy(at + 5, key);
    branch.put(at, component, 2);
}

TableRoot TableWriter::finish() {
    std::size_t top = 0;
    for (; top + 1 < levels_.size(); ++top) close_block(top); // may add a level above
    Block& root = block_at(top);
    root.write_head(top);
    const std::uint32_t number = file_->append(root.bytes);
    file_->flush();
    return {number, static_cast<unsigned>(top), entries_, file_->blocks()};
}

} // namespace dateline::glass
