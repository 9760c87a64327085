// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/glass/posting_list.h"

#include "indexer/glass/keys.h"

#include <algorithm>

namespace dateline::glass {

namespace {

/// A chunk ends with the entry that takes it over so many bytes: four of them fill a block.
constexpr std::size_t chunk_bytes = 2000;

} // namespace

void PostingList::add(Xapian::docid id, Xapian::termcount number) {
    if (chunks_.empty() || chunks_.back().bytes.size() >= chunk_bytes)
        chunks_.push_back({id, id, {}});
    else
        append_number(chunks_.back().bytes, id - chunks_.back().last - 1);
    Chunk& chunk = chunks_.back();
    append_number(chunk.bytes, number);
    chunk.last = id;
    ++documents_;
    sum_ += number;
    greatest_ = std::max(greatest_, number);
}

std::string PostingList::later_tag(std::size_t chunk) const {
    const Chunk& written = chunks_[chunk];
    std::string tag(1, chunk + 1 == chunks_.size() ? '1' : '0'); // the last one?
    append_number(tag, written.last - written.first);
    return tag + written.bytes;
}

std::string PostingList::first_tag(Xapian::doccount documents, Xapian::termcount sum) const {
    std::string tag;
    append_number(tag, documents);
    append_number(tag, sum);
    append_number(tag, chunks_.front().first - 1);
    return tag + later_tag(0);
}

void PostingList::finish_term(std::string_view term, const AddEntry& add_entry) {
    if (!empty()) add_entry(term_key(term), first_tag(documents_, sum_));
    for (std::size_t i = 1; i < chunks_.size(); ++i) add_entry(term_chunk_key(term, chunks_[i].first), later_tag(i));
    clear();
}

void PostingList::finish_lengths(const AddEntry& add_entry) {
    // Xapian counts neither documents nor their sum here.
    if (!empty()) add_entry(lengths_key(), first_tag(0, 0));
    for (std::size_t i = 1; i < chunks_.size(); ++i) add_entry(lengths_chunk_key(chunks_[i].first), later_tag(i));
    clear();
}

void PostingList::clear() {
    chunks_.clear();
    documents_ = 0;
    sum_ = 0;
    greatest_ = 0;
}

void ValueList::add(Xapian::docid id, std::string_view value, const AddEntry& add_entry) {
    if (chunk_.bytes().empty())
        first_ = id;
    else
        chunk_.number(id - last_ - 1);
    last_ = id;
    chunk_.string(value);
    if (chunk_.bytes().size() >= chunk_bytes) finish(add_entry);
}

void ValueList::finish(const AddEntry& add_entry) {
    if (!chunk_.bytes().empty()) add_entry(value_chunk_key(slot_, first_), chunk_.bytes());
    chunk_ = {};
}

} // namespace dateline::glass
