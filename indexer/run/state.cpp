// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/state.h"

#include "common/text/analyzer.h"

#include <algorithm>
#include <set>

namespace dateline {

namespace {

constexpr std::string_view work_name = "work";

/// Everything in the directory that a manifest needs.
void add_names(const Manifest& manifest, std::set<std::string>& names) {
    for (const SegmentEntry& segment : manifest.segments) {
        names.insert(segment.name);
        names.insert(segment.dead_file);
    }
}

} // namespace

IndexState::IndexState(std::filesystem::path directory, bool any_analyzer)
    : directory_(std::move(directory)), work_(directory_ / work_name) {
    if (const std::optional<Manifest> published = load_manifest(directory_)) manifest_ = *published;
    if (manifest_.format != index_format)
        throw ArchiveError(directory_.string() + " has index format " + std::to_string(manifest_.format) +
                           ", this program writes " + std::to_string(index_format) +
                           ": index the articles again into a new directory");
    if (!is_new() && !any_analyzer && manifest_.analyzer != analyzer_fingerprint())
        throw ArchiveError(directory_.string() + " was analysed by \"" + manifest_.analyzer + "\", this program by \"" +
                           analyzer_fingerprint() + "\": run dateline-indexer --db " + directory_.string() +
                           " --rebuild first");
    manifest_.analyzer = analyzer_fingerprint();
    std::vector<Segment> opened = open_segments(directory_, manifest_);
    for (std::size_t i = 0; i < opened.size(); ++i)
        segments_.push_back({opened[i].name, directory_ / opened[i].name, opened[i].db.get_doccount(),
                             std::move(opened[i].dead), manifest_.segments[i].dead_file});
    std::filesystem::remove_all(work_);
    remove_garbage(manifest_);
    std::filesystem::create_directory(work_);
}

IndexState::~IndexState() {
    std::error_code ignored; // what stays is removed by the next run
    std::filesystem::remove_all(work_, ignored);
}

std::vector<Segment> IndexState::open() const {
    std::vector<Segment> opened;
    for (const RunSegment& segment : segments_)
        opened.push_back({segment.name, Xapian::Database(segment.folder.string()), segment.dead});
    return opened;
}

void IndexState::add_segment(const std::filesystem::path& folder, std::vector<Xapian::docid> dead) {
    changed_ = true;
    std::sort(dead.begin(), dead.end());
    segments_.push_back({{}, folder, Xapian::Database(folder.string()).get_doccount(), std::move(dead), {}});
}

void IndexState::add_dead(std::size_t segment, std::vector<Xapian::docid> ids) {
    if (ids.empty()) return;
    std::vector<Xapian::docid>& dead = segments_[segment].dead;
    dead.insert(dead.end(), ids.begin(), ids.end());
    std::sort(dead.begin(), dead.end());
    dead.erase(std::unique(dead.begin(), dead.end()), dead.end());
    segments_[segment].dead_file.clear();
}

void IndexState::remove_segments(const std::vector<std::size_t>& sorted_indexes) {
    changed_ = changed_ || !sorted_indexes.empty();
    for (auto index = sorted_indexes.rbegin(); index != sorted_indexes.rend(); ++index)
        segments_.erase(segments_.begin() + static_cast<std::ptrdiff_t>(*index));
}

void IndexState::publish_segment(RunSegment& segment, Manifest& manifest) const {
    if (segment.name.empty()) {
        segment.name = segment_name(manifest.next_segment++);
        sync_folder(segment.folder);
        std::filesystem::rename(segment.folder, directory_ / segment.name);
        segment.folder = directory_ / segment.name;
    }
    if (segment.dead_file.empty() && !segment.dead.empty()) {
        segment.dead_file = dead_file_name(segment.name, manifest.generation);
        replace_file(directory_ / segment.dead_file, write_dead(segment.dead));
    }
    manifest.segments.push_back({segment.name, segment.dead_file});
}

void IndexState::publish() {
    if (!changed_ && !is_new()) return;
    changed_ = false;
    const Manifest before = manifest_;
    ++manifest_.generation;
    manifest_.segments.clear();
    for (RunSegment& segment : segments_) publish_segment(segment, manifest_);
    replace_file(directory_ / manifest_name, write_manifest(manifest_));
    remove_garbage(before);
}

/// Keeps what the state `before` needs too: a reader may be opening it right now.
void IndexState::remove_garbage(const Manifest& before) const {
    std::set<std::string> needed;
    add_names(manifest_, needed);
    add_names(before, needed);
    for (const auto& entry : std::filesystem::directory_iterator(directory_)) {
        const std::string name = entry.path().filename().string();
        if (name.rfind("segment-", 0) == 0 && needed.count(name) == 0) std::filesystem::remove_all(entry.path());
    }
}

} // namespace dateline
