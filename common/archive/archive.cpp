// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"

#include "common/text/analyzer.h"

#include <charconv>
#include <iterator>

namespace dateline {

namespace {

constexpr std::string_view remote_scheme = "tcp://";
/// A server that does not answer within this is reported, not waited for.
constexpr unsigned remote_timeout_ms = 10000;
/// A writer may publish between reading the manifest and opening its segments; so often in a row it does not.
constexpr int open_attempts = 10;

void check_version(const std::string& directory, const Manifest& manifest) {
    if (manifest.format != index_format)
        throw ArchiveError(directory + " has index format " + std::to_string(manifest.format) +
                           ", this program reads " + std::to_string(index_format) +
                           ": index the articles again with this version");
    if (manifest.analyzer != analyzer_fingerprint())
        throw ArchiveError(directory + " was analysed by \"" + manifest.analyzer + "\", this program by \"" +
                           analyzer_fingerprint() + "\": run dateline-indexer --db " + directory + " --rebuild");
}

std::vector<Segment> open_directory(const std::string& directory) {
    for (int attempt = 1;; ++attempt) {
        const std::optional<Manifest> manifest = load_manifest(directory);
        if (!manifest)
            throw ArchiveError(directory + " is not a Dateline index: make one with dateline-indexer --db " +
                               directory + " PATH...");
        check_version(directory, *manifest);
        try {
            return open_segments(directory, *manifest);
        } catch (const Xapian::Error&) {
            const std::optional<Manifest> now = load_manifest(directory);
            if (attempt == open_attempts || !now || now->generation == manifest->generation) throw;
        }
    }
}

Segment open_remote(const std::string& address) {
    const std::string_view place = std::string_view(address).substr(remote_scheme.size());
    const std::size_t colon = place.rfind(':');
    unsigned port = 0;
    if (colon != std::string_view::npos) {
        const std::string_view digits = place.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (error != std::errc{} || end != digits.data() + digits.size()) port = 0;
    }
    if (port == 0 || port > 65535) throw ArchiveError(address + " is not tcp://HOST:PORT");
    try {
        return {address,
                Xapian::Remote::open(std::string(place.substr(0, colon)), port, remote_timeout_ms, remote_timeout_ms),
                {}};
    } catch (const Xapian::Error& error) {
        throw ArchiveError(address + ": " + error.get_msg());
    }
}

} // namespace

Xapian::doccount Archive::live_documents() const {
    Xapian::doccount count = 0;
    for (const Segment& segment : segments)
        count += segment.db.get_doccount() - static_cast<Xapian::doccount>(segment.dead.size());
    return count;
}

ArticleDecoder Archive::decoder() const {
    std::vector<Xapian::Database> databases;
    databases.reserve(segments.size());
    for (const Segment& segment : segments) databases.push_back(segment.db);
    return ArticleDecoder([databases](std::uint32_t id) {
        for (const Xapian::Database& db : databases) {
            std::string dictionary = db.get_metadata(dictionary_key(id));
            if (!dictionary.empty()) return dictionary;
        }
        return std::string{};
    });
}

std::vector<Segment> open_segments(const std::filesystem::path& directory, const Manifest& manifest) {
    std::vector<Segment> segments;
    for (const SegmentEntry& entry : manifest.segments) {
        Segment segment{entry.name, Xapian::Database((directory / entry.name).string()), {}};
        if (!entry.dead_file.empty()) segment.dead = read_dead(read_file(directory / entry.dead_file));
        segments.push_back(std::move(segment));
    }
    return segments;
}

Archive join(std::vector<Segment> segments) {
    Archive archive;
    archive.segments = std::move(segments);
    for (const Segment& segment : archive.segments) {
        archive.all.add_database(segment.db);
        archive.remote = archive.remote || segment.name.rfind(remote_scheme, 0) == 0;
    }
    return archive;
}

Archive open_archive(const std::vector<std::string>& places) {
    std::vector<Segment> segments;
    try {
        for (const std::string& place : places) {
            if (place.rfind(remote_scheme, 0) == 0) {
                segments.push_back(open_remote(place));
                continue;
            }
            std::vector<Segment> local = open_directory(place);
            segments.insert(segments.end(), std::make_move_iterator(local.begin()),
                            std::make_move_iterator(local.end()));
        }
    } catch (const Xapian::Error& error) {
        throw ArchiveError("the index cannot be opened: " + error.get_description());
    } catch (const std::system_error& error) {
        throw ArchiveError(std::string("the index cannot be opened: ") + error.what());
    }
    return join(std::move(segments));
}

} // namespace dateline
