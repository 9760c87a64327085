// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/pipeline.h"

#include "indexer/run/groups.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>

namespace dateline {

namespace {

/// Xapian's inverter is quickest on small databases: 0.3 MB of text was better than 1 or 3.
constexpr std::size_t batch_bytes = 300 * 1000;
/// A batch in work costs this many times its text: article, tokens, terms, Xapian's trees.
constexpr std::size_t memory_per_byte = 40;

/// Batches on their way from the reading thread to the workers; bounded, so that reading waits for them.
class Queue {
  public:
    explicit Queue(std::size_t room) : room_(room) {}

    /// False where the workers have given up.
    bool push(Batch batch) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return batches_.size() < room_ || closed_; });
        if (closed_)
            return false;
        batches_.push_back(std::move(batch));
        changed_.notify_all();
        return true;
    }
    /// Nothing when all is done.
    std::optional<Batch> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !batches_.empty() || closed_; });
        if (batches_.empty())
            return std::nullopt;
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
        : queue_(settings.jobs * 2) {
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
        if (failure_)
            std::rethrow_exception(failure_);
    }

  private:
    void work(const PipelineSettings& settings, const SharedLines* shared, Groups& groups, Progress& progress) {
        BatchWorker worker(settings, shared);
        while (std::optional<Batch> batch = queue_.pop()) {
            if (settings.stop != nullptr && *settings.stop)
                throw Interrupted{};
            BatchResult result = worker.process(*batch, progress);
            const bool stop_here = settings.strict && !result.skipped.empty();
            groups.add(batch->number, std::move(result));
            if (stop_here)
                queue_.abandon();
        }
    }
    void fail(std::exception_ptr failure) {
        const std::lock_guard lock(mutex_);
        if (!failure_)
            failure_ = std::move(failure);
        queue_.abandon();
    }
    void join() {
        for (std::thread& thread : threads_)
            if (thread.joinable())
                thread.join();
    }

    Queue queue_;
    std::mutex mutex_;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

/// Threads that the memory allows.
unsigned jobs_within(const PipelineSettings& settings) {
    const std::uint64_t per_job = std::uint64_t{batch_bytes} * memory_per_byte * 3;
    if (settings.memory == 0)
        return settings.jobs;
    return static_cast<unsigned>(std::clamp<std::uint64_t>(settings.memory / per_job, 1, settings.jobs));
}

} // namespace

PipelineResult run_pipeline(ArticleSource& source, const PipelineSettings& wanted, Progress& progress) {
    PipelineSettings settings = wanted;
    settings.jobs = jobs_within(wanted);
    PipelineResult result;
    Groups groups(settings);
    Workers workers(settings, source.shared_lines(), groups, progress);
    std::uint64_t bytes = 0;
    const auto no_dictionary = std::make_shared<const std::string>();
    for (std::uint64_t number = 0; result.at_end; ++number) {
        Batch batch{number, {}, no_dictionary};
        std::size_t size = 0;
        RawArticle article;
        while (size < batch_bytes && source.next(article, result.skipped)) {
            size += article.bytes.size();
            batch.articles.push_back(std::move(article));
        }
        bytes += size;
        if (batch.articles.empty() || !workers.take(std::move(batch)))
            break;
        if (settings.strict && !result.skipped.empty())
            break;
        if (settings.checkpoint != 0 && bytes >= settings.checkpoint)
            result.at_end = false;
    }
    workers.finish();
    if (settings.stop != nullptr && *settings.stop)
        throw Interrupted{};
    groups.finish(result);
    return result;
}

} // namespace dateline
