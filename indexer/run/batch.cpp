// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/batch.h"

#include "common/hash.h"
#include "indexer/build/prepare.h"

namespace dateline {

BatchWorker::BatchWorker(const PipelineSettings& settings, const SharedLines* shared)
    : settings_(settings),
      shared_(shared),
      known_(settings.known()),
      decoder_(known_.decoder()),
      finder_(settings.lists) {}

Result<StoredArticle> BatchWorker::read(const RawArticle& raw) {
    if (raw.form == RawArticle::Form::record)
        return decoder_.decode(raw.bytes);
    Result<Article> article = raw.form == RawArticle::Form::page ? read_page(raw.bytes, raw.path, shared_)
                                                                 : read_json_article(raw.bytes, raw.path, raw.line);
    if (!article)
        return article.error();
    return StoredArticle{std::move(*article), {}, {}};
}

bool BatchWorker::is_new(const RawArticle& raw, const Article& article, std::string& hash, Outcome& outcome) const {
    outcome.id_hash = hash128(article.id);
    outcome.known = known_.find(article.id);
    if (raw.form == RawArticle::Form::record) {
        hash = raw.content_hash;
        return true;
    }
    hash = content_hash(article);
    return !outcome.known || known_.content_hash(*outcome.known) != hash;
}

void BatchWorker::add(StoredArticle& stored, const std::string& hash, ArticleEncoder& encoder, BatchResult& result) {
    complete(stored.article);
    stored.mentions = finder_.find(stored.article);
    stored.lists_version = settings_.lists->version();
    for (const Mention& mention : stored.mentions)
        if (const Identity* identity = settings_.lists->find(mention.id))
            result.metadata.identities.try_emplace(mention.id, *identity);
    Xapian::Document document = builder_.build(stored, hash, result.metadata.forms);
    document.set_data(encoder.encode(stored));
    database_->add_document(document);
}

BatchResult BatchWorker::process(const Batch& batch, Progress& progress) {
    BatchResult result;
    ArticleEncoder encoder(*batch.dictionary);
    for (const RawArticle& raw : batch.articles) {
        Result<StoredArticle> stored = read(raw);
        progress.bytes += raw.bytes.size();
        if (!stored) {
            result.skipped.push_back({raw.path, raw.line, raw.offset, stored.error().reason});
            continue;
        }
        ++progress.articles;
        std::string hash;
        Outcome outcome;
        if (is_new(raw, stored->article, hash, outcome)) {
            outcome.added = ++result.documents;
            if (!settings_.dry_run) {
                if (!database_) {
                    result.database = settings_.folder / ("batch-" + std::to_string(batch.number));
                    database_ = create_database(result.database, settings_.with_termlists);
                }
                add(*stored, hash, encoder, result);
            }
        }
        result.outcomes.push_back(std::move(outcome));
    }
    if (database_)
        database_->commit();
    database_.reset();
    return result;
}

} // namespace dateline
