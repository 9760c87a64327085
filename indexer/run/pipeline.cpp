// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/pipeline.h"

#include "indexer/run/groups.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <limits>
#include <mutex>
#include <thread>

namespace dateline {

namespace {

// A posting list is cut where one batch ends and the next begins, and compaction never joins the pieces: batches of
// 0.3, 1, 3, 8 and 20 MB of text gave an index of 2.08, 1.76, 1.52, 1.36 and 1.26 times the text. Above 8 MB Xapian's
// inverter outgrows the caches and takes a fifth more time.
constexpr std::uint64_t largest_batch = 8 * 1000 * 1000;
constexpr std::uint64_t smallest_batch = 300 * 1000;
/// A batch in work costs this many times its text: articles, tokens, terms, Xapian's trees.
constexpr std::uint64_t memory_per_byte = 24;

/// Bytes of the next batch: as much as the memory allows, and less near the end, so that all workers end together.
std::uint64_t batch_size(const PipelineSettings& settings, const ArticleSource& source) {
    const std::uint64_t affordable = settings.memory / (settings.jobs * memory_per_byte);
    const std::uint64_t fair = source.remaining_bytes() / (2 * settings.jobs);
    return std::clamp(std::min(affordable, fair), smallest_batch, largest_batch);
}

/// Batches on their way from the reading thread to the workers; bounded, so that reading waits for them.
class Queue {
  public:
    explicit Queue(std::size_t room) : room_(room) {}

    /// False where the workers have given up.
    bool push(Batch batch) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return batches_.size() < room_ || closed_; });
        if (closed_) return false;
        batches_.push_back(std::move(batch));
        changed_.notify_all();
        return true;
    }
    /// Nothing when all is done.
    std::optional<Batch> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !batches_.empty() || closed_; });
        if (batches_.empty()) return std::nullopt;
        Batch batch = std::move(batches_.front());
        batches_.pop_front();
        changed_.notify_all();
        return batch;
    }
    void close() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        changed_.notify_all();
    }
    void abandon() {
        const std::lock_guard lock(mutex_);
        closed_ = true;
        batches_.clear();
        changed_.notify_all();
    }

  private:
    std::size_t room_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Batch> batches_;
    bool closed_ = false;
};

/// The worker threads. The first exception of any of them stops all, and comes out of finish().
class Workers {
  public:
    Workers(const PipelineSettings& settings, const SharedLines* shared, Groups& groups, Progress& progress)
        : queue_(settings.jobs) {
        for (unsigned i = 0; i < settings.jobs; ++i)
            threads_.emplace_back([this, &settings, shared, &groups, &progress] {
                try {
                    work(settings, shared, groups, progress);
                } catch (...) {
                    fail(std::current_exception());
                }
            });
    }
    ~Workers() {
        queue_.abandon();
        join();
    }
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    bool take(Batch batch) { return queue_.push(std::move(batch)); }
    void finish() {
        queue_.close();
        join();
        if (failure_) std::rethrow_exception(failure_);
    }

  private:
    void work(const PipelineSettings& settings, const SharedLines* shared, Groups& groups, Progress& progress) {
        BatchWorker worker(settings, shared);
        while (std::optional<Batch> batch = queue_.pop()) {
            if (settings.stop != nullptr && *settings.stop) throw Interrupted{};
            BatchResult result = worker.process(*batch, progress);
            const bool stop_here = settings.strict && !result.skipped.empty();
            groups.add(batch->number, std::move(result));
            if (stop_here) queue_.abandon();
        }
    }
    void fail(std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::move(failure);
        queue_.abandon();
    }
    void join() {
        for (std::thread& thread : threads_)
            if (thread.joinable()) thread.join();
    }

    Queue queue_;
    std::mutex mutex_;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

/// Threads that the memory allows.
unsigned jobs_within(const PipelineSettings& settings) {
    const std::uint64_t affordable = settings.memory / (smallest_batch * memory_per_byte);
    return static_cast<unsigned>(std::clamp<std::uint64_t>(affordable, 1, settings.jobs));
}

/// Takes articles from the source up to `bytes` of text. Returns how much it took.
std::uint64_t fill(Batch& batch, std::uint64_t bytes, ArticleSource& source, std::vector<Skipped>& skipped) {
    std::uint64_t size = 0;
    RawArticle article;
    while (size < bytes && source.next(article, skipped)) {
        size += article.bytes.size();
        batch.articles.push_back(std::move(article));
    }
    return size;
}

} // namespace

PipelineResult run_pipeline(ArticleSource& source, const PipelineSettings& wanted, Progress& progress) {
    PipelineSettings settings = wanted;
    settings.jobs = jobs_within(wanted);
    PipelineResult result;
    Groups groups(settings);
    Workers workers(settings, source.shared_lines(), groups, progress);
    std::uint64_t left = settings.checkpoint != 0 ? settings.checkpoint : std::numeric_limits<std::uint64_t>::max();
    for (std::uint64_t number = 0; left > 0; ++number) {
        Batch batch{number, {}};
        left -= std::min(left, fill(batch, std::min(left, batch_size(settings, source)), source, result.skipped));
        if (batch.articles.empty() || !workers.take(std::move(batch))) break;
        if (settings.strict && !result.skipped.empty()) break;
    }
    result.at_end = left > 0;
    workers.finish();
    if (settings.stop != nullptr && *settings.stop) throw Interrupted{};
    groups.finish(result);
    return result;
}

} // namespace dateline
