// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/database_files.h"

#include "indexer/glass/keys.h"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace dateline::glass {

namespace {

std::string_view common_head(std::string_view a, std::string_view b) {
    std::size_t same = 0;
    while (same < a.size() && same < b.size() && a[same] == b[same]) ++same;
    return a.substr(0, same);
}

} // namespace

/// Terms share their heads with the term before; a small wdf is packed into the byte that says how much of it.
std::string encode_term_list(const std::vector<TermCount>& terms) {
    std::string list;
    if (terms.empty()) return list;
    std::uint64_t length = 0;
    for (const TermCount& term : terms) length += term.wdf;
    append_number(list, length);
    append_number(list, terms.size());
    std::string_view before;
    for (const auto& [term, wdf] : terms) {
        const std::size_t same = common_head(before, term).size();
        const std::size_t packed = wdf < 127 ? (wdf + 1) * (before.size() + 1) + same : 256;
        const bool is_first = before.empty();
        if (!is_first) list.push_back(static_cast<char>(packed < 256 ? packed : same));
        list.push_back(static_cast<char>(term.size() - same));
        list += term.substr(same);
        if (is_first || packed >= 256) append_number(list, wdf);
        before = term;
    }
    return list;
}

std::string encode_slots(const std::vector<Xapian::valueno>& slots) {
    std::string encoded;
    Xapian::valueno next = 0;
    for (const Xapian::valueno slot : slots) {
        append_number(encoded, slot - next);
        next = slot + 1;
    }
    return encoded;
}

DocumentTables::DocumentTables(const std::filesystem::path& folder, bool with_term_lists)
    : data_(folder / "docdata.glass") {
    if (with_term_lists) term_lists_.emplace(folder / "termlist.glass");
}

void DocumentTables::add(const DocumentRecord& document) {
    const std::string key = sortable(++last_);
    if (!document.data.empty()) data_.add(key, document.data);
    if (!term_lists_) return;
    term_lists_->add(key, document.term_list);
    if (!document.slots.empty()) term_lists_->add(key + '\0', document.slots);
}

DocumentTables::Roots DocumentTables::finish() {
    return {data_.finish(), term_lists_ ? term_lists_->finish() : TableRoot{}};
}

PostingTable::PostingTable(const std::filesystem::path& folder)
    : table_(folder / "postlist.glass"),
      add_entry_([this](std::string_view key, std::string_view tag) { table_.add(key, tag); }) {}

void PostingTable::add_metadata(std::string_view name, std::string_view value) {
    table_.add(metadata_key(name), value);
}

void PostingTable::add_value_bounds(Xapian::valueno slot, const ValueBounds& bounds) {
    std::string tag;
    append_number(tag, bounds.documents);
    append_number(tag, bounds.lowest.size());
    tag += bounds.lowest;
    if (bounds.highest != bounds.lowest) tag += bounds.highest;
    table_.add(value_bounds_key(slot), tag);
}

void PostingTable::add_value(Xapian::valueno slot, Xapian::docid id, std::string_view value) {
    if (values_ && values_->first != slot) end_values();
    if (!values_) values_.emplace(slot, ValueList(slot));
    values_->second.add(id, value, add_entry_);
}

void PostingTable::end_values() {
    if (values_) values_->second.finish(add_entry_);
    values_.reset();
}

void PostingTable::add_length(Xapian::docid id, Xapian::termcount length) {
    end_values();
    lengths_.add(id, length);
    result_.sum_of_lengths += length;
    result_.greatest_length = std::max(result_.greatest_length, length);
    if (length > 0 && (result_.least_length == 0 || length < result_.least_length)) result_.least_length = length;
}

void PostingTable::end_lengths() {
    if (!lengths_.empty()) lengths_.finish_lengths(add_entry_);
}

void PostingTable::add_term(std::string_view term, PostingList& postings) {
    end_lengths();
    result_.greatest_wdf = std::max(result_.greatest_wdf, postings.greatest());
    postings.finish_term(term, add_entry_);
}

PostingTable::Result PostingTable::finish() {
    end_values();
    end_lengths();
    result_.root = table_.finish();
    return result_;
}

namespace {

/// The format of Xapian 1.4, by its date: 2016-03-14.
constexpr std::string_view format_name = "\x0F\x0DXapian Glass\x04\x6E";
/// Xapian compresses longer entries that it writes itself; ours are compressed already.
constexpr std::uint64_t compress_above = 18;
constexpr std::uint64_t revision = 1;

void append_root(std::string& to, const TableRoot& root, std::uint64_t compress) {
    const bool missing = root.blocks == 0;
    append_number(to, root.block);
    append_number(to, (root.level << 2U) | 2U | (missing ? 1U : 0U)); // 2: written in order
    append_number(to, root.entries);
    append_number(to, block_bytes / 2048);
    append_number(to, compress);
    std::string free_blocks; // none: the next one is behind the last
    if (!missing) {
        append_number(free_blocks, revision);
        append_number(free_blocks, root.blocks);
        for (int nothing = 0; nothing < 4; ++nothing) append_number(free_blocks, 0);
    }
    append_number(to, free_blocks.size());
    to += free_blocks;
}

} // namespace

void write_version_file(const std::filesystem::path& folder, const std::array<char, 16>& id, Xapian::doccount documents,
                        const DocumentTables::Roots& roots, const PostingTable::Result& postings) {
    std::string bytes(format_name);
    bytes.append(id.data(), id.size());
    append_number(bytes, revision);
    append_root(bytes, postings.root, 0);
    append_root(bytes, roots.data, compress_above);
    append_root(bytes, roots.term_lists, compress_above);
    append_root(bytes, {}, 0);              // positions
    append_root(bytes, {}, compress_above); // spelling
    append_root(bytes, {}, compress_above); // synonyms
    append_number(bytes, documents);
    append_number(bytes, 0); // the last document id is the number of documents
    append_number(bytes, postings.least_length);
    append_number(bytes, postings.greatest_wdf);
    append_number(bytes, postings.greatest_length - std::min(postings.greatest_length, postings.greatest_wdf));
    append_number(bytes, 0); // no change sets
    append_number(bytes, postings.sum_of_lengths);
    append_number(bytes, 0); // no spelling
    std::ofstream file(folder / "iamglass", std::ios::binary);
    file << bytes;
    if (!file.flush()) throw std::system_error(errno, std::generic_category(), (folder / "iamglass").string());
}

} // namespace dateline::glass
