// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <xapian.h>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The layout of segments and records; raised when an older reader would misread.
inline constexpr unsigned index_format = 1;

/// One published segment: its folder, and the file of its tombstones where it has some.
struct SegmentEntry {
    std::string name;      ///< "segment-000012"
    std::string dead_file; ///< "segment-000012.dead-000031", empty: nothing is dead
    bool operator==(const SegmentEntry&) const = default;
};

/// What an index directory publishes: the file XAPIANDB, a Xapian stub database (`auto FOLDER` lines) with what Xapian
/// does not know in comment lines. Replaced by one rename.
struct Manifest {
    unsigned format = index_format;
    std::string analyzer;         ///< analyzer_fingerprint() of its terms
    std::uint64_t generation = 0; ///< rises by one with each publishing
    std::uint64_t next_segment = 1;
    bool with_termlists = false;
    std::vector<SegmentEntry> segments;
    bool operator==(const Manifest&) const = default;
};

inline constexpr std::string_view manifest_name = "XAPIANDB";
[[nodiscard]] std::string segment_name(std::uint64_t number);
[[nodiscard]] std::string dead_file_name(std::string_view segment, std::uint64_t generation);

/// Nothing where the text is no manifest of ours, whatever format it has. A manifest of another format has only format,
/// analyzer and generation.
[[nodiscard]] std::optional<Manifest> read_manifest(std::string_view text);
[[nodiscard]] std::string write_manifest(const Manifest& manifest);

/// The manifest of an index directory; nothing where the directory holds none.
/// THROWS: ArchiveError where it holds something else
[[nodiscard]] std::optional<Manifest> load_manifest(const std::filesystem::path& directory);

/// Sorted document ids <-> the bytes of a tombstone file, which carry a checksum. THROWS: ArchiveError on other bytes
[[nodiscard]] std::string write_dead(const std::vector<Xapian::docid>& dead);
[[nodiscard]] std::vector<Xapian::docid> read_dead(std::string_view bytes);

/// The bytes of a file. THROWS: std::system_error
[[nodiscard]] std::string read_file(const std::filesystem::path& file);

/// Writes a file beside, syncs it and renames it over `file`: after a crash the old or the new one is there.
/// THROWS: std::system_error
void replace_file(const std::filesystem::path& file, std::string_view bytes);

/// Waits until files and folders below are on the disk. THROWS: std::system_error
void sync_folder(const std::filesystem::path& folder);

} // namespace dateline
