// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/stats.h"

#include "common/archive/archive.h"
#include "common/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace dateline {

namespace {

/// What a file of a Xapian glass database holds, in words.
std::string table_of(const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    if (name == "postlist.glass") return "postings, values and metadata";
    if (name == "docdata.glass") return "stored articles";
    if (name == "termlist.glass") return "term lists";
    if (name == "position.glass") return "positions";
    return "other";
}

void add_articles(IndexStats& stats, const Segment& segment, ArticleDecoder& decoder) {
    for (Xapian::docid id = 1; id <= segment.db.get_lastdocid(); ++id) {
        if (std::binary_search(segment.dead.begin(), segment.dead.end(), id)) continue;
        const Result<StoredArticle> stored = decoder.decode(segment.db.get_document(id).get_data());
        if (!stored) continue;
        for (const std::string& text : stored->article.text) stats.stored_text_bytes += text.size();
        ++stats.languages[stored->article.lang];
    }
}

std::string megabytes(std::uint64_t bytes) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << static_cast<double>(bytes) / 1e6 << " MB";
    return text.str();
}

} // namespace

IndexStats measure_index(const std::string& directory) {
    const std::optional<Manifest> manifest = load_manifest(directory);
    if (!manifest) throw ArchiveError(directory + " is not a Dateline index");
    const Archive archive = join(open_segments(directory, *manifest));
    ArticleDecoder decoder = archive.decoder();
    IndexStats stats;
    stats.generation = manifest->generation;
    stats.analyzer = manifest->analyzer;
    stats.with_termlists = manifest->with_termlists;
    stats.segments = archive.segments.size();
    stats.articles = archive.live_documents();
    for (const Segment& segment : archive.segments) {
        stats.dead += segment.dead.size();
        add_articles(stats, segment, decoder);
        for (const auto& file : std::filesystem::directory_iterator(std::filesystem::path(directory) / segment.name)) {
            stats.tables[table_of(file.path())] += file.file_size();
            stats.total_bytes += file.file_size();
        }
    }
    return stats;
}

std::string as_text(const IndexStats& stats) {
    std::ostringstream text;
    text << stats.articles << " articles in " << stats.segments << " segments, " << stats.dead
         << " deleted or replaced\n"
         << "text " << megabytes(stats.stored_text_bytes) << ", index " << megabytes(stats.total_bytes);
    if (stats.stored_text_bytes > 0)
        text << " (" << std::fixed << std::setprecision(2)
             << static_cast<double>(stats.total_bytes) / static_cast<double>(stats.stored_text_bytes)
             << " times the text)";
    text << '\n';
    for (const auto& [table, bytes] : stats.tables) text << "  " << table << ": " << megabytes(bytes) << '\n';
    text << "languages:";
    for (const auto& [lang, count] : stats.languages)
        text << ' ' << (lang.empty() ? "unknown" : printable(lang)) << ' ' << count;
    text << "\ngeneration " << stats.generation << ", analyser " << stats.analyzer
         << (stats.with_termlists ? ", with termlists" : "") << '\n';
    return text.str();
}

std::string as_json(const IndexStats& stats) {
    const nlohmann::ordered_json json = {{"version", 1},
                                         {"articles", stats.articles},
                                         {"deleted", stats.dead},
                                         {"segments", stats.segments},
                                         {"text_bytes", stats.stored_text_bytes},
                                         {"index_bytes", stats.total_bytes},
                                         {"tables", stats.tables},
                                         {"languages", stats.languages},
                                         {"generation", stats.generation},
                                         {"analyzer", stats.analyzer},
                                         {"with_termlists", stats.with_termlists}};
    return json.dump(2) + '\n';
}

} // namespace dateline
