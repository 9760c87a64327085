// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/archive/manifest.h"
#include "common/schema/stored_article.h"

#include <xapian.h>

#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A run that cannot go on: not an index, another version, locked, disk full. what() is one line for a person.
class ArchiveError : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// One immutable Xapian database of the index and the documents of it that are gone or replaced.
struct Segment {
    std::string name;    ///< folder inside the index directory, "segment-000012"; a tcp:// address if remote
    Xapian::Database db; ///< this segment alone
    std::vector<Xapian::docid> dead; ///< sorted document ids of this segment that must never be shown
};

/// An index opened for search: one published state that stays the same as long as the object lives.
struct Archive {
    std::vector<Segment> segments;
    Xapian::Database all; ///< the segments in order as one; Xapian interleaves document ids: (local-1)*n + index + 1
    bool remote = false;  ///< some segment is served by xapian-tcpsrv: no custom posting sources, no metadata lists

    [[nodiscard]] Xapian::doccount live_documents() const;

    /// Reads the records of these segments, with their dictionaries.
    [[nodiscard]] ArticleDecoder decoder() const;
};

/// Opens one or more index directories or tcp://HOST:PORT as one archive. Refuses what is no Dateline index, and an
/// index of another format or analyser (the message names both and the command to run). THROWS: ArchiveError
[[nodiscard]] Archive open_archive(const std::vector<std::string>& places);

/// The segments that a manifest lists. THROWS: ArchiveError, Xapian::Error
[[nodiscard]] std::vector<Segment> open_segments(const std::filesystem::path& directory, const Manifest& manifest);

/// The segments as one archive.
[[nodiscard]] Archive join(std::vector<Segment> segments);

} // namespace dateline
