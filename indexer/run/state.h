// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/archive.h"

#include <filesystem>
#include <string>
#include <vector>

namespace dateline {

/// A segment while a run goes on: as published, or new in the run's work folder.
struct RunSegment {
    std::string name; ///< empty while it is not published
    std::filesystem::path folder;
    Xapian::doccount documents = 0;
    std::vector<Xapian::docid> dead; ///< sorted
    std::string dead_file;           ///< published list of `dead`; empty where it has changed or is none
};

/// The index directory as one run changes it. Nothing is seen by readers before publish().
/// REQUIRES: a WriterLock is held.
class IndexState {
  public:
    /// Reads what is published; removes what crashed runs left behind.
    /// THROWS: ArchiveError; also where the analyser differs and `any_analyzer` is false
    IndexState(std::filesystem::path directory, bool any_analyzer);

    [[nodiscard]] const Manifest& manifest() const { return manifest_; }
    [[nodiscard]] bool is_new() const { return manifest_.generation == 0; }
    [[nodiscard]] const std::vector<RunSegment>& segments() const { return segments_; }

    /// An empty folder for what is not published yet. Gone when the run is over.
    [[nodiscard]] const std::filesystem::path& work_folder() const { return work_; }

    /// Opens the segments as they are now.
    [[nodiscard]] std::vector<Segment> open() const;

    void add_segment(const std::filesystem::path& folder, std::vector<Xapian::docid> dead);
    /// Merges ids, in any order, into the tombstones of a segment.
    void add_dead(std::size_t segment, std::vector<Xapian::docid> ids);
    void remove_segments(const std::vector<std::size_t>& sorted_indexes);
    void set_with_termlists(bool with) { manifest_.with_termlists = with; }

    /// Makes the state durable, then visible, in one step; then removes the files of the state before the last. Nothing
    /// happens where nothing has changed.
    void publish();

    ~IndexState();
    IndexState(const IndexState&) = delete;
    IndexState& operator=(const IndexState&) = delete;

  private:
    void publish_segment(RunSegment& segment, Manifest& manifest) const;
    void remove_garbage(const Manifest& before) const;

    std::filesystem::path directory_;
    std::filesystem::path work_;
    Manifest manifest_;
    std::vector<RunSegment> segments_;
    bool changed_ = false; ///< since it was published
};

} // namespace dateline
