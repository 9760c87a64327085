// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/groups.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace dateline {

namespace {

constexpr std::uint64_t group_size = 64; // batches; with their metadata at most max_sources
static_assert(group_size < max_sources);

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
    merge(number, std::move(full));
}

void Groups::merge(std::uint64_t number, Group group) {
    Merged merged;
    std::vector<std::filesystem::path> sources;
    SegmentMetadata metadata;
    for (BatchResult& batch : group.batches) {
        append_outcomes(merged.outcomes, std::move(batch.outcomes), merged.documents);
        append(merged.skipped, std::move(batch.skipped));
        if (!batch.database.empty()) sources.push_back(std::move(batch.database));
        merged.documents += batch.documents;
        metadata.merge(batch.metadata);
    }
    if (!sources.empty()) {
        const std::string name = "group-" + std::to_string(number);
        sources.push_back(settings_.folder / (name + "-metadata"));
        write_metadata(sources.back(), metadata, settings_.with_termlists);
        merged.database = settings_.folder / name;
        compact(sources, merged.database, Packing::quick);
        remove_all(sources);
    }
    const std::lock_guard lock(mutex_);
    merged_[number] = std::move(merged);
}

std::filesystem::path Groups::merge_all(std::vector<std::filesystem::path> sources) {
    for (int level = 0; sources.size() > 1; ++level) {
        std::vector<std::filesystem::path> merged;
        for (std::size_t begin = 0; begin < sources.size(); begin += max_sources) {
            const auto first = sources.begin() + static_cast<std::ptrdiff_t>(begin);
            const std::vector<std::filesystem::path> some(
                first, first + static_cast<std::ptrdiff_t>(std::min(max_sources, sources.size() - begin)));
            merged.push_back(settings_.folder /
                             ("level-" + std::to_string(level) + '-' + std::to_string(merged.size())));
            compact(some, merged.back(), sources.size() <= max_sources ? Packing::full : Packing::quick);
            remove_all(some);
        }
        sources = std::move(merged);
    }
    return sources.empty() ? std::filesystem::path{} : sources.front();
}

void Groups::finish(PipelineResult& result) {
    while (!open_.empty()) {
        auto last = open_.extract(open_.begin());
        merge(last.key(), std::move(last.mapped()));
    }
    Xapian::doccount documents = 0;
    std::vector<std::filesystem::path> sources;
    for (auto& [number, merged] : merged_) {
        append_outcomes(result.outcomes, std::move(merged.outcomes), documents);
        append(result.skipped, std::move(merged.skipped));
        documents += merged.documents;
        if (!merged.database.empty()) sources.push_back(std::move(merged.database));
    }
    result.segment = merge_all(std::move(sources));
}

} // namespace dateline
