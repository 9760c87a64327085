// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/posting_collector.h"

#include "common/hash.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr std::size_t first_slots = std::size_t{1} << 12U;
constexpr std::uint64_t hash_bits = 0xFFFFFFFF00000000;

} // namespace

PostingCollector::PostingCollector() : slots_(first_slots) {}

void PostingCollector::begin_document() {
    ++document_;
    document_begin_ = postings_.size();
    length_ = 0;
}

void PostingCollector::add(std::string_view text, Xapian::termcount wdf) {
    const TermId id = find_or_add(text);
    Term& term = terms_[id];
    length_ += wdf;
    if (term.postings > 0 && postings_[term.last_posting].id == document_) {
        postings_[term.last_posting].wdf += wdf;
        return;
    }
    ++term.postings;
    term.last_posting = static_cast<std::uint32_t>(postings_.size());
    postings_.push_back({id, document_, wdf});
}

PostingCollector::TermId PostingCollector::find_or_add(std::string_view text) {
    const std::uint64_t hash = hash64(text);
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at] != 0; at = (at + 1) & mask) {
        const auto id = static_cast<TermId>(slots_[at] & ~hash_bits) - 1;
        if (((slots_[at] ^ hash) & hash_bits) == 0 && text_of(terms_[id]) == text) return id;
    }
    const auto id = static_cast<TermId>(terms_.size());
    slots_[at] = (hash & hash_bits) | (id + 1);
    terms_.push_back({static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(text.size()), 0, 0});
    texts_ += text;
    if (terms_.size() * 2 > slots_.size()) grow();
    return id;
}

void PostingCollector::grow() {
    slots_.assign(slots_.size() * 4, 0);
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t id = 0; id < terms_.size(); ++id) {
        const std::uint64_t hash = hash64(text_of(terms_[id]));
        std::size_t at = hash & mask;
        while (slots_[at] != 0) at = (at + 1) & mask;
        slots_[at] = (hash & hash_bits) | (id + 1);
    }
}

std::vector<glass::TermCount> PostingCollector::document_terms() const {
    std::vector<glass::TermCount> terms;
    for (std::size_t i = document_begin_; i < postings_.size(); ++i)
        terms.push_back({text_of(terms_[postings_[i].term]), postings_[i].wdf});
    std::sort(terms.begin(), terms.end(), [](const auto& a, const auto& b) { return a.term < b.term; });
    return terms;
}

std::size_t PostingCollector::memory() const {
    return texts_.capacity() + terms_.capacity() * sizeof(Term) + slots_.capacity() * sizeof(std::uint64_t) +
           postings_.capacity() * sizeof(Entry);
}

std::vector<PostingCollector::TermId> PostingCollector::sorted_terms() const {
    std::vector<TermId> order(terms_.size());
    std::iota(order.begin(), order.end(), TermId{0});
    std::sort(order.begin(), order.end(), [&](TermId a, TermId b) { return text_of(terms_[a]) < text_of(terms_[b]); });
    return order;
}

/// A counting sort: postings of one term stay in the order of documents.
std::vector<Posting> PostingCollector::postings_by_term(const std::vector<TermId>& order) const {
    std::vector<std::uint32_t> next(terms_.size()); // by term: where its next posting goes
    std::uint32_t begin = 0;
    for (const TermId id : order) {
        next[id] = begin;
        begin += terms_[id].postings;
    }
    std::vector<Posting> sorted(postings_.size());
    for (const Entry& entry : postings_) sorted[next[entry.term]++] = {entry.id, entry.wdf};
    return sorted;
}

void PostingCollector::finish(const Visit& visit) {
    const std::vector<TermId> order = sorted_terms();
    const std::vector<Posting> sorted = postings_by_term(order);
    std::vector<Posting> some;
    auto at = sorted.begin();
    for (const TermId id : order) {
        const auto end = at + static_cast<std::ptrdiff_t>(terms_[id].postings);
        some.assign(at, end);
        visit(text_of(terms_[id]), some);
        at = end;
    }
    *this = PostingCollector();
}

} // namespace dateline
