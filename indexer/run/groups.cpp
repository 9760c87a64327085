// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/groups.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

constexpr std::uint64_t group_size = max_sources; // batches

template <class T> void append(std::vector<T>& to, std::vector<T>&& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// Documents of `from` count from 1 behind the `before` documents of other databases.
void append_outcomes(std::vector<Outcome>& to, std::vector<Outcome>&& from, Xapian::doccount before) {
    for (Outcome& outcome : from)
        if (outcome.added != 0) outcome.added += before;
    append(to, std::move(from));
}

void remove_all(const std::vector<std::filesystem::path>& folders) {
    for (const std::filesystem::path& folder : folders) std::filesystem::remove_all(folder);
}

} // namespace

void Groups::add(std::uint64_t batch, BatchResult result) {
    const std::uint64_t number = batch / group_size;
    Group full;
    {
        const std::lock_guard lock(mutex_);
        Group& group = open_[number];
        group.batches.resize(group_size);
        group.batches[batch % group_size] = std::move(result);
        if (++group.arrived < group_size) return;
        full = std::move(group);
        open_.erase(number);
    }
    merge(number, std::move(full), false);
}

void Groups::merge(std::uint64_t number, Group group, bool two_threads) {
    Merged merged;
    std::vector<std::unique_ptr<SegmentSource>> sources;
    std::vector<std::filesystem::path> spills;
    SegmentMetadata metadata;
    for (BatchResult& batch : group.batches) {
        append_outcomes(merged.outcomes, std::move(batch.outcomes), merged.documents);
        append(merged.skipped, std::move(batch.skipped));
        merged.documents += batch.documents;
        metadata.merge(batch.metadata);
        if (batch.spill.documents == 0) continue;
        sources.push_back(spill_source(batch.spill));
        spills.push_back(batch.spill.file);
    }
    if (!sources.empty()) {
        merged.segment = settings_.folder / ("group-" + std::to_string(number));
        write_segment(merged.segment, std::move(sources), metadata.encode(), {settings_.with_termlists, two_threads});
        remove_all(spills);
    }
    const std::lock_guard lock(mutex_);
    merged_[number] = std::move(merged);
}

std::filesystem::path Groups::merge_all(std::vector<std::filesystem::path> segments) {
    for (int level = 0; segments.size() > 1; ++level) {
        std::vector<std::filesystem::path> merged;
        for (std::size_t begin = 0; begin < segments.size(); begin += max_sources) {
            const auto first = segments.begin() + static_cast<std::ptrdiff_t>(begin);
            const std::vector<std::filesystem::path> some(
                first, first + static_cast<std::ptrdiff_t>(std::min(max_sources, segments.size() - begin)));
            merged.push_back(settings_.folder /
                             ("level-" + std::to_string(level) + '-' + std::to_string(merged.size())));
            std::vector<std::unique_ptr<SegmentSource>> sources;
            for (const std::filesystem::path& segment : some) sources.push_back(database_source(segment, {}));
            write_segment(merged.back(), std::move(sources), read_metadata(some),
                          {settings_.with_termlists, settings_.jobs > 1});
            remove_all(some);
        }
        segments = std::move(merged);
    }
    return segments.empty() ? std::filesystem::path{} : segments.front();
}

void Groups::finish(PipelineResult& result) {
    while (!open_.empty()) {
        auto last = open_.extract(open_.begin());
        merge(last.key(), std::move(last.mapped()), settings_.jobs > 1);
    }
    Xapian::doccount documents = 0;
    std::vector<std::filesystem::path> segments;
    for (auto& [number, merged] : merged_) {
        append_outcomes(result.outcomes, std::move(merged.outcomes), documents);
        append(result.skipped, std::move(merged.skipped));
        documents += merged.documents;
        if (!merged.segment.empty()) segments.push_back(std::move(merged.segment));
    }
    result.segment = merge_all(std::move(segments));
}

} // namespace dateline
