// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/identity.h"
#include "indexer/build/word_forms.h"

#include <xapian.h>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace dateline {

/// What a segment says beside its documents, as Xapian metadata.
struct SegmentMetadata {
    WordForms forms;
    std::map<std::string, Identity> identities;      ///< by id: those that its articles name
    std::map<std::string, std::string> dictionaries; ///< by dictionary_key()

    /// Takes the other's content, and leaves it empty.
    void merge(SegmentMetadata& other);
};

/// A new, empty Xapian database for one thread: no fsync, since nothing unpublished needs to survive a crash.
[[nodiscard]] Xapian::WritableDatabase create_database(const std::filesystem::path& folder, bool with_termlists);

/// A database of metadata alone, to be compacted with the documents it belongs to.
void write_metadata(const std::filesystem::path& folder, const SegmentMetadata& metadata, bool with_termlists);

enum class Packing { quick, full };

/// Merges databases into one new folder: document ids in order, each source's behind the last one's. The metadata of
/// several sources unite. At most max_sources at once, for their file descriptors.
/// REQUIRES: 1 <= sources.size() <= max_sources
void compact(const std::vector<std::filesystem::path>& sources, const std::filesystem::path& to, Packing packing);
inline constexpr std::size_t max_sources = 80;

} // namespace dateline
