// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/segment.h"

#include "common/hash.h"

#include <algorithm>
#include <array>
#include <future>
#include <queue>

namespace dateline {

namespace {

using Sources = std::vector<std::unique_ptr<SegmentSource>>;

/// Calls f(source, documents of the sources before).
template <class F> void for_each_source(const Sources& sources, const F& f) {
    Xapian::docid before = 0;
    for (const auto& source : sources) {
        f(*source, before);
        before += source->documents();
    }
}

struct CopiedDocuments {
    glass::DocumentTables::Roots roots;
    std::string hash; ///< of all of them
};

CopiedDocuments copy_documents(const std::filesystem::path& folder, const Sources& sources, bool with_term_lists) {
    glass::DocumentTables tables(folder, with_term_lists);
    std::string hashes;
    for (const auto& source : sources)
        source->read_documents([&](const glass::DocumentRecord& document) {
            tables.add(document);
            hashes = hash128(hashes + hash128(document.data));
        });
    return {tables.finish(), hashes};
}

glass::ValueBounds bounds_of(const Sources& sources, Slot slot) {
    glass::ValueBounds bounds;
    for (const auto& source : sources)
        source->read_values(slot, [&](Xapian::docid, std::string_view value) {
            if (bounds.documents++ == 0 || value < bounds.lowest) bounds.lowest = value;
            if (value > bounds.highest) bounds.highest = value;
        });
    return bounds;
}

void copy_values(glass::PostingTable& table, const Sources& sources) {
    for (std::size_t slot = 0; slot < slot_count; ++slot) {
        const glass::ValueBounds bounds = bounds_of(sources, static_cast<Slot>(slot));
        if (bounds.documents > 0) table.add_value_bounds(static_cast<Xapian::valueno>(slot), bounds);
    }
    for (std::size_t slot = 0; slot < slot_count; ++slot)
        for_each_source(sources, [&](SegmentSource& source, Xapian::docid before) {
            source.read_values(static_cast<Slot>(slot), [&](Xapian::docid id, std::string_view value) {
                table.add_value(static_cast<Xapian::valueno>(slot), before + id, value);
            });
        });
}

void copy_lengths(glass::PostingTable& table, const Sources& sources) {
    for_each_source(sources, [&](SegmentSource& source, Xapian::docid before) {
        source.read_lengths([&](Xapian::docid id, Xapian::termcount length) { table.add_length(before + id, length); });
    });
}

/// A source that stands at a term. The first by term comes first, and of one term the first source.
struct Waiting {
    const std::string* term;
    std::size_t source;
    bool operator>(const Waiting& other) const {
        const int order = term->compare(*other.term);
        return order != 0 ? order > 0 : source > other.source;
    }
};

void merge_terms(glass::PostingTable& table, const Sources& sources) {
    std::vector<Xapian::docid> before;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> waiting;
    for_each_source(sources, [&](SegmentSource& source, Xapian::docid documents) {
        if (source.next_term()) waiting.push({&source.term(), before.size()});
        before.push_back(documents);
    });
    std::string term;
    glass::PostingList postings;
    while (!waiting.empty()) {
        const std::size_t s = waiting.top().source;
        if (*waiting.top().term != term) {
            table.add_term(term, postings);
            term = *waiting.top().term;
        }
        waiting.pop();
        sources[s]->read_postings(before[s], postings);
        if (sources[s]->next_term()) waiting.push({&sources[s]->term(), s});
    }
    table.add_term(term, postings);
}

} // namespace

void write_segment(const std::filesystem::path& folder, Sources sources, const Metadata& metadata,
                   const SegmentSettings& settings) {
    std::filesystem::create_directory(folder);
    std::future<CopiedDocuments> copying =
        std::async(settings.two_threads ? std::launch::async : std::launch::deferred,
                   [&] { return copy_documents(folder, sources, settings.with_termlists); });
    glass::PostingTable table(folder);
    for (const auto& [key, value] : metadata) table.add_metadata(key, value);
    copy_values(table, sources);
    copy_lengths(table, sources);
    merge_terms(table, sources);
    const glass::PostingTable::Result postings = table.finish();
    const CopiedDocuments copied = copying.get();
    std::array<char, 16> id{};
    std::copy(copied.hash.begin(), copied.hash.end(), id.begin());
    Xapian::doccount documents = 0;
    for (const auto& source : sources) documents += source->documents();
    glass::write_version_file(folder, id, documents, copied.roots, postings);
}

} // namespace dateline
