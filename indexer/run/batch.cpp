// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/batch.h"

#include "common/hash.h"
#include "indexer/build/prepare.h"

namespace dateline {

namespace {

/// Training on more than every eighth article took longer and gained nothing.
constexpr std::size_t sample_step = 8;

} // namespace

BatchWorker::BatchWorker(const PipelineSettings& settings, const SharedLines* shared)
    : settings_(settings),
      shared_(shared),
      known_(settings.known()),
      decoder_(known_.decoder()),
      finder_(settings.lists) {}

Result<StoredArticle> BatchWorker::read(const RawArticle& raw) {
    if (raw.form == RawArticle::Form::record) return decoder_.decode(raw.bytes);
    Result<Article> article = raw.form == RawArticle::Form::page ? read_page(raw.bytes, raw.path, shared_)
                                                                 : read_json_article(raw.bytes, raw.path, raw.line);
    if (!article) return article.error();
    return StoredArticle{std::move(*article), {}, {}};
}

std::string BatchWorker::changed_content(const RawArticle& raw, const Article& article, Outcome& outcome) const {
    outcome.id_hash = hash128(article.id);
    outcome.known = known_.find(article.id);
    if (raw.form == RawArticle::Form::record) return raw.content_hash;
    std::string hash = content_hash(article);
    return outcome.known && known_.content_hash(*outcome.known) == hash ? std::string{} : hash;
}

void BatchWorker::prepare(StoredArticle& stored, SegmentMetadata& metadata) {
    complete(stored.article);
    stored.mentions = finder_.find(stored.article);
    stored.lists_version = settings_.lists->version();
    for (const Mention& mention : stored.mentions)
        if (const Identity* identity = settings_.lists->find(mention.id))
            metadata.identities.try_emplace(mention.id, *identity);
}

std::vector<BatchWorker::Prepared> BatchWorker::read_all(const Batch& batch, BatchResult& result, Progress& progress) {
    std::vector<Prepared> articles;
    for (const RawArticle& raw : batch.articles) {
        Result<StoredArticle> stored = read(raw);
        progress.bytes += raw.bytes.size();
        if (!stored) {
            result.skipped.push_back({raw.path, raw.line, raw.offset, stored.error().reason});
            continue;
        }
        ++progress.articles;
        Outcome outcome;
        std::string hash = changed_content(raw, stored->article, outcome);
        if (!hash.empty()) {
            outcome.added = ++result.documents;
            if (!settings_.dry_run) {
                prepare(*stored, result.metadata);
                articles.push_back({std::move(*stored), std::move(hash)});
            }
        }
        result.outcomes.push_back(std::move(outcome));
    }
    return articles;
}

std::string BatchWorker::learn_dictionary(const std::vector<Prepared>& articles, SegmentMetadata& metadata) {
    std::vector<std::string> samples;
    for (std::size_t i = 0; i < articles.size(); i += sample_step) samples.push_back(plain_record(articles[i].stored));
    std::string dictionary = train_dictionary(samples);
    if (!dictionary.empty()) metadata.dictionaries.emplace(dictionary_key(dictionary_id(dictionary)), dictionary);
    return dictionary;
}

void BatchWorker::write(const std::filesystem::path& database, const std::vector<Prepared>& articles,
                        SegmentMetadata& metadata) {
    const std::string dictionary = learn_dictionary(articles, metadata);
    ArticleEncoder encoder(dictionary);
    Xapian::WritableDatabase db = create_database(database, settings_.with_termlists);
    for (const Prepared& article : articles) {
        Xapian::Document document = builder_.build(article.stored, article.content_hash, metadata.forms);
        document.set_data(encoder.encode(article.stored));
        db.add_document(document);
    }
    db.commit();
}

BatchResult BatchWorker::process(const Batch& batch, Progress& progress) {
    BatchResult result;
    const std::vector<Prepared> articles = read_all(batch, result, progress);
    if (articles.empty()) return result;
    result.database = settings_.folder / ("batch-" + std::to_string(batch.number));
    write(result.database, articles, result.metadata);
    return result;
}

} // namespace dateline
