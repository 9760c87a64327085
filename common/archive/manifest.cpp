// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/manifest.h"

#include "common/archive/archive.h"
#include "common/hash.h"
#include "common/schema/bytes.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace dateline {

namespace {

constexpr std::string_view title = "# Dateline index";

/// "000012" of a number.
std::string six_digits(std::uint64_t number) {
    std::string digits = std::to_string(number);
    if (digits.size() < 6) digits.insert(0, 6 - digits.size(), '0');
    return digits;
}

bool read_number(std::string_view text, std::uint64_t& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size();
}

/// A name that stays inside the index directory.
bool is_plain_name(std::string_view name) {
    return name.rfind("segment-", 0) == 0 && name.find('/') == std::string_view::npos;
}

/// `# key value` lines. False where the line is none of ours.
bool read_comment(std::string_view line, Manifest& manifest) {
    const std::size_t space = line.find(' ', 2);
    if (space == std::string_view::npos) return false;
    const std::string_view key = line.substr(2, space - 2);
    const std::string_view value = line.substr(space + 1);
    std::uint64_t number = 0;
    if (key == "analyzer") {
        manifest.analyzer = value;
        return true;
    }
    if (key == "dead") {
        if (manifest.segments.empty() || !is_plain_name(value)) return false;
        manifest.segments.back().dead_file = value;
        return true;
    }
    if (!read_number(value, number)) return false;
    if (key == "format") manifest.format = static_cast<unsigned>(number);
    if (key == "generation") manifest.generation = number;
    if (key == "next-segment") manifest.next_segment = number;
    if (key == "termlists") manifest.with_termlists = number != 0;
    return true;
}

} // namespace

std::string segment_name(std::uint64_t number) {
    return "segment-" + six_digits(number);
}

std::string dead_file_name(std::string_view segment, std::uint64_t generation) {
    return std::string(segment) + ".dead-" + six_digits(generation);
}

std::optional<Manifest> read_manifest(std::string_view text) {
    std::istringstream lines{std::string(text)};
    std::string line;
    if (!std::getline(lines, line) || line != title) return std::nullopt;
    Manifest manifest;
    while (std::getline(lines, line)) {
        if (line.rfind("# ", 0) == 0) {
            if (!read_comment(line, manifest)) return std::nullopt;
            if (manifest.format != index_format && manifest.generation != 0) return manifest;
        } else if (line.rfind("auto ", 0) == 0 && is_plain_name(line.substr(5))) {
            manifest.segments.push_back({line.substr(5), {}});
        } else if (!line.empty()) {
            return std::nullopt;
        }
    }
    return manifest;
}

std::string write_manifest(const Manifest& manifest) {
    std::ostringstream text;
    text << title << '\n'
         << "# format " << manifest.format << '\n'
         << "# analyzer " << manifest.analyzer << '\n'
         << "# generation " << manifest.generation << '\n'
         << "# next-segment " << manifest.next_segment << '\n'
         << "# termlists " << (manifest.with_termlists ? 1 : 0) << '\n';
    for (const SegmentEntry& segment : manifest.segments) {
        text << "auto " << segment.name << '\n';
        if (!segment.dead_file.empty()) text << "# dead " << segment.dead_file << '\n';
    }
    return text.str();
}

std::optional<Manifest> load_manifest(const std::filesystem::path& directory) {
    std::error_code error;
    if (!std::filesystem::exists(directory / manifest_name, error)) return std::nullopt;
    const std::optional<Manifest> manifest = read_manifest(read_file(directory / manifest_name));
    if (!manifest)
        throw ArchiveError(directory.string() + " is not a Dateline index: its XAPIANDB is not ours or is damaged");
    return manifest;
}

std::string write_dead(const std::vector<Xapian::docid>& dead) {
    ByteWriter bytes;
    bytes.number(dead.size());
    Xapian::docid last = 0;
    for (const Xapian::docid id : dead) {
        bytes.number(id - last);
        last = id;
    }
    return hash128(bytes.bytes()) + bytes.bytes();
}

std::vector<Xapian::docid> read_dead(std::string_view bytes) {
    constexpr std::size_t checksum_bytes = 16;
    if (bytes.size() < checksum_bytes || hash128(bytes.substr(checksum_bytes)) != bytes.substr(0, checksum_bytes))
        throw ArchiveError("a list of deleted articles is damaged");
    ByteReader reader(bytes.substr(checksum_bytes));
    std::vector<Xapian::docid> dead(reader.number_below(bytes.size()));
    Xapian::docid last = 0;
    for (Xapian::docid& id : dead) id = last += static_cast<Xapian::docid>(reader.number());
    return dead;
}

} // namespace dateline
