// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/keys.h"

#include "common/schema/bytes.h"

namespace dateline::glass {

namespace {

// What is no term begins with a NUL byte and one of these.
constexpr char metadata_mark = '\xC0';
constexpr char value_bounds_mark = '\xD0';
constexpr char value_chunk_mark = '\xD8';
constexpr char lengths_mark = '\xE0';

std::string marked(char mark) {
    return {'\0', mark};
}

} // namespace

std::string sortable(std::uint64_t number) {
    if (number < 0x8000) return {static_cast<char>(number >> 8U), static_cast<char>(number)};
    unsigned length = 3;
    for (std::uint64_t rest = number >> 22U; rest != 0; rest >>= 7U) ++length;
    number |= std::uint64_t{0xFFU << (10U - length) & 0xFFU} << (8U * (length - 1));
    std::string bytes;
    for (unsigned left = length; left > 0; --left) bytes.push_back(static_cast<char>(number >> (8U * (left - 1))));
    return bytes;
}

std::string metadata_key(std::string_view name) {
    return marked(metadata_mark).append(name);
}

std::string value_bounds_key(Xapian::valueno slot) {
    std::string key = marked(value_bounds_mark);
    for (; slot != 0; slot >>= 8U) key.push_back(static_cast<char>(slot));
    return key;
}

std::string value_chunk_key(Xapian::valueno slot, Xapian::docid first) {
    ByteWriter slot_bytes;
    slot_bytes.number(slot);
    return marked(value_chunk_mark) + slot_bytes.bytes() + sortable(first);
}

std::string lengths_key() {
    return marked(lengths_mark);
}

std::string lengths_chunk_key(Xapian::docid first) {
    return marked(lengths_mark) + sortable(first);
}

std::string term_key(std::string_view term) {
    std::string key;
    for (const char c : term) {
        key.push_back(c);
        if (c == '\0') key.push_back('\xFF');
    }
    return key;
}

std::string term_chunk_key(std::string_view term, Xapian::docid first) {
    return term_key(term) + '\0' + sortable(first);
}

} // namespace dateline::glass
