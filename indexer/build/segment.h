// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/schema/identity.h"
#include "indexer/build/lexicon_builder.h"
#include "indexer/build/segment_source.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace dateline {

/// What a segment says beside its documents, as Xapian keeps it: by key.
using Metadata = std::map<std::string, std::string>;

/// The same while it is gathered from articles.
struct SegmentMetadata {
    LexiconBuilder lexicon;
    std::map<std::string, Identity> identities;      ///< by id: those that its articles name
    std::map<std::string, std::string> dictionaries; ///< by dictionary_key()

    /// Takes the other's content, and leaves it empty.
    void merge(SegmentMetadata& other);
    [[nodiscard]] Metadata encode() const;
};

/// What several segments say, united. THROWS: Xapian::Error
[[nodiscard]] Metadata read_metadata(const std::vector<std::filesystem::path>& segments);

struct SegmentSettings {
    bool with_termlists = false;
    bool two_threads = false; ///< the documents are copied beside the postings
};

/// Writes a segment into a new folder: the documents of the sources, one source behind the other.
/// THROWS: std::system_error, Xapian::Error
void write_segment(const std::filesystem::path& folder, std::vector<std::unique_ptr<SegmentSource>> sources,
                   const Metadata& metadata, const SegmentSettings& settings);

/// So many sources may be merged at once: each holds some open files and buffers.
inline constexpr std::size_t max_sources = 64;

} // namespace dateline
