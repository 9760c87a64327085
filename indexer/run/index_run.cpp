// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/index_run.h"

#include "common/archive/writer_lock.h"
#include "common/hash.h"
#include "indexer/build/segment.h"
#include "indexer/run/merge_policy.h"
#include "indexer/run/prune.h"
#include "indexer/run/state.h"

#include <sys/resource.h>

#include <algorithm>
#include <unordered_map>

namespace dateline {

namespace {

/// One run over an index directory that is locked for it.
class IndexRun {
  public:
    IndexRun(const IndexerOptions& options, const std::atomic<bool>& stop, Progress& progress,
             const ReportSkipped& report)
        : options_(options),
          stop_(stop),
          progress_(progress),
          report_(report),
          lists_(EntityLists::load(options.entity_files)),
          state_(options.db, options.rebuild) {
        if (state_.is_new() || options.rebuild) state_.set_with_termlists(options.with_termlists);
        if (options.with_termlists && !state_.manifest().with_termlists)
            throw ArchiveError(options.db + " was built without termlists: add --rebuild to build it with them");
    }

    RunSummary run() {
        if (options_.rebuild) {
            rebuild();
        } else {
            delete_articles();
            if (!options_.paths.empty()) read_paths();
            if (options_.prune) prune();
        }
        tidy();
        state_.publish();
        return summary_;
    }

  private:
    PipelineSettings settings(bool compare) const {
        PipelineSettings settings;
        settings.folder = state_.work_folder() / std::to_string(++pipelines_);
        std::filesystem::create_directory(settings.folder);
        settings.jobs = options_.jobs;
        settings.memory = options_.memory;
        settings.checkpoint = compare ? options_.checkpoint : 0;
        settings.with_termlists = state_.manifest().with_termlists;
        settings.strict = compare && options_.strict;
        settings.stop = &stop_;
        settings.known = [this, compare] { return KnownArticles(compare ? state_.open() : std::vector<Segment>{}); };
        settings.lists = lists_;
        return settings;
    }

    void report(const std::vector<Skipped>& skipped) {
        for (const Skipped& one : skipped) {
            ++summary_.skipped;
            report_(one);
            seen_.unsure.insert(one.path);
        }
    }

    void delete_articles() {
        const KnownArticles known(state_.open());
        for (const std::string& id : options_.deleted_ids) {
            if (const std::optional<KnownDocument> document = known.find(id)) {
                state_.add_dead(document->segment, {document->id});
                ++summary_.removed;
            } else {
                report({{id, 0, 0, "no such article to delete"}});
            }
        }
    }

    void read_paths() {
        const std::unique_ptr<ArticleSource> source = files_source(options_.paths);
        for (bool at_end = false; !at_end;) {
            PipelineResult result = run_pipeline(*source, settings(true), progress_);
            at_end = result.at_end;
            report(result.skipped);
            if (options_.strict && !result.skipped.empty())
                throw ArchiveError("stopped at the first article that cannot be read (--strict); nothing is published");
            apply(result);
            if (!at_end) {
                tidy();
                state_.publish();
            }
        }
    }

    /// The last of several articles with one id wins; what it replaces is dead.
    void apply(PipelineResult& result) {
        std::unordered_map<std::string, const Outcome*> last;
        std::vector<Xapian::docid> dead_added;
        for (const Outcome& outcome : result.outcomes) {
            const Outcome*& before = last[outcome.id_hash];
            if (before != nullptr && before->added != 0) dead_added.push_back(before->added);
            before = &outcome;
        }
        std::vector<std::vector<Xapian::docid>> dead(state_.segments().size());
        for (const auto& [id_hash, outcome] : last) {
            if (outcome->added == 0)
                ++summary_.unchanged;
            else if (!outcome->known)
                ++summary_.added;
            else {
                ++summary_.changed;
                dead[outcome->known->segment].push_back(outcome->known->id);
            }
            if (options_.prune) seen_.id_hashes.insert(id_hash);
        }
        for (std::size_t s = 0; s < dead.size(); ++s) state_.add_dead(s, std::move(dead[s]));
        if (!result.segment.empty()) state_.add_segment(result.segment, std::move(dead_added));
    }

    void prune() {
        std::vector<std::vector<Xapian::docid>> vanished = find_vanished(state_.open(), options_.paths, seen_);
        for (std::size_t s = 0; s < vanished.size(); ++s) {
            summary_.removed += vanished[s].size();
            state_.add_dead(s, std::move(vanished[s]));
        }
    }

    void rebuild() {
        if (state_.is_new()) throw ArchiveError(options_.db + " holds no index to rebuild");
        std::vector<std::size_t> all(state_.segments().size());
        for (std::size_t s = 0; s < all.size(); ++s) all[s] = s;
        if (!rewrite(all)) throw ArchiveError("some stored articles cannot be read: run --verify; nothing is changed");
    }

    /// Replaces segments by one with their live articles, analysed again. False, and all stays, where some are
    /// unreadable.
    bool rewrite(const std::vector<std::size_t>& indexes) {
        const std::vector<Segment> opened = state_.open();
        std::vector<const Segment*> sources;
        for (const std::size_t index : indexes) sources.push_back(&opened[index]);
        const PipelineResult result = run_pipeline(*stored_source(sources), settings(false), progress_);
        report(result.skipped);
        if (!result.skipped.empty()) return false;
        state_.remove_segments(indexes);
        if (!result.segment.empty()) state_.add_segment(result.segment, {});
        if (options_.rebuild) summary_.changed += result.outcomes.size();
        return true;
    }

    /// Replaces segments by one with their live documents, copied as they are.
    void merge(const std::vector<std::size_t>& indexes) {
        std::vector<std::filesystem::path> folders;
        std::vector<std::unique_ptr<SegmentSource>> sources;
        Xapian::doccount documents = 0;
        for (const std::size_t index : indexes) {
            const RunSegment& segment = state_.segments()[index];
            folders.push_back(segment.folder);
            sources.push_back(database_source(segment.folder, segment.dead));
            documents += sources.back()->documents();
        }
        const std::filesystem::path merged = state_.work_folder() / ("merged-" + std::to_string(++pipelines_));
        if (documents > 0)
            write_segment(merged, std::move(sources), read_metadata(folders),
                          {state_.manifest().with_termlists, options_.jobs > 1});
        state_.remove_segments(indexes);
        if (documents > 0) state_.add_segment(merged, {});
    }

    std::vector<SegmentSize> sizes() const {
        std::vector<SegmentSize> sizes;
        for (const RunSegment& segment : state_.segments()) sizes.push_back({segment.documents, segment.dead.size()});
        return sizes;
    }

    void tidy() {
        if (options_.optimize) {
            merge_everything();
            return;
        }
        for (std::vector<std::size_t> some = segments_to_merge(sizes()); !some.empty();
             some = segments_to_merge(sizes()))
            merge(some);
    }

    void merge_everything() {
        while (state_.segments().size() > 1 || (state_.segments().size() == 1 && !state_.segments()[0].dead.empty())) {
            std::vector<std::size_t> some(std::min(max_sources, state_.segments().size()));
            for (std::size_t s = 0; s < some.size(); ++s) some[s] = s;
            merge(some);
        }
    }

    const IndexerOptions& options_;
    const std::atomic<bool>& stop_;
    Progress& progress_;
    const ReportSkipped& report_;
    std::shared_ptr<const EntityLists> lists_;
    IndexState state_;
    RunSummary summary_;
    Seen seen_;
    mutable unsigned pipelines_ = 0; ///< numbers the folders of this run
};

/// Reads and compares as a run would, without a lock and without a trace.
RunSummary dry_run(const IndexerOptions& options, const std::atomic<bool>& stop, Progress& progress,
                   const ReportSkipped& report) {
    const std::optional<Manifest> manifest = load_manifest(options.db);
    PipelineSettings settings;
    settings.jobs = options.jobs;
    settings.memory = options.memory;
    settings.dry_run = true;
    settings.stop = &stop;
    settings.known = [&] {
        return KnownArticles(manifest ? open_segments(options.db, *manifest) : std::vector<Segment>{});
    };
    settings.lists = EntityLists::load(options.entity_files);
    const PipelineResult result = run_pipeline(*files_source(options.paths), settings, progress);
    for (const Skipped& skipped : result.skipped) report(skipped);
    RunSummary summary;
    summary.skipped = result.skipped.size();
    std::unordered_map<std::string, const Outcome*> last;
    for (const Outcome& outcome : result.outcomes) last[outcome.id_hash] = &outcome;
    for (const auto& [id_hash, outcome] : last)
        ++(outcome->added == 0 ? summary.unchanged : outcome->known ? summary.changed : summary.added);
    return summary;
}

/// Each worker opens each segment: a soft limit of 1024 files is too low for many cores.
void allow_many_files() {
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit); // where it fails the limit stays
}

} // namespace

RunSummary run_indexer(const IndexerOptions& options, const std::atomic<bool>& stop, Progress& progress,
                       const ReportSkipped& report) {
    allow_many_files();
    if (options.dry_run) return dry_run(options, stop, progress, report);
    std::filesystem::create_directories(options.db);
    const WriterLock lock(options.db);
    return IndexRun(options, stop, progress, report).run();
}

} // namespace dateline
