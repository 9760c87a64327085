// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/run/batch.h"

#include "common/hash.h"
#include "common/schema/terms.h"
#include "indexer/build/fingerprint.h"
#include "indexer/build/prepare.h"

namespace dateline {

namespace {

/// Training on more than every eighth article took longer and gained nothing.
constexpr std::size_t sample_step = 8;

std::vector<Xapian::valueno> slots_of(const DocumentValues& values) {
    std::vector<Xapian::valueno> slots;
    for (const auto& [slot, value] : values) slots.push_back(static_cast<Xapian::valueno>(slot));
    return slots;
}

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

bool BatchWorker::is_known_line(std::string_view line_hash, Outcome& outcome) const {
    outcome.known = known_.find_line(line_hash);
    if (!outcome.known) return false;
    const std::string id = known_.article_id(*outcome.known);
    outcome.id_hash = hash128(id);
    return !id.empty();
}

std::string BatchWorker::changed_content(const RawArticle& raw, const Article& article, std::string_view line_hash,
                                         Outcome& outcome) const {
    outcome.id_hash = hash128(article.id);
    outcome.known = known_.find(article.id);
    if (raw.form == RawArticle::Form::record) return raw.fingerprint;
    const std::string hash = content_hash(article);
    if (outcome.known && content_of(known_.fingerprint(*outcome.known)) == hash) return {};
    // An article that is named by its place is another one when the line stands elsewhere.
    const bool named_by_place = article.id == article.path + ':' + std::to_string(raw.line);
    return join_fingerprint(hash, named_by_place ? std::string_view{} : line_hash);
}

void BatchWorker::prepare(StoredArticle& stored, SegmentMetadata& metadata) {
    complete(stored.article);
    stored.mentions = finder_.find(stored.article);
    stored.lists_version = settings_.lists->version();
    for (const Mention& mention : stored.mentions)
        if (const Identity* identity = settings_.lists->find(mention.id))
            metadata.identities.try_emplace(mention.id, *identity);
}

void BatchWorker::read_one(const RawArticle& raw, std::vector<Prepared>& articles, BatchResult& result) {
    Outcome outcome;
    std::string line;
    if (raw.form == RawArticle::Form::json_line) line = line_hash(raw.path, raw.bytes);
    if (!line.empty() && is_known_line(line, outcome)) {
        result.outcomes.push_back(std::move(outcome));
        return;
    }
    Result<StoredArticle> stored = read(raw);
    if (!stored) {
        result.skipped.push_back({raw.path, raw.line, raw.offset, stored.error().reason});
        return;
    }
    std::string fingerprint = changed_content(raw, stored->article, line, outcome);
    if (!fingerprint.empty()) {
        outcome.added = ++result.documents;
        if (!settings_.dry_run) {
            prepare(*stored, result.metadata);
            articles.push_back({std::move(*stored), std::move(fingerprint)});
        }
    }
    result.outcomes.push_back(std::move(outcome));
}

std::vector<BatchWorker::Prepared> BatchWorker::read_all(const Batch& batch, BatchResult& result, Progress& progress) {
    std::vector<Prepared> articles;
    for (const RawArticle& raw : batch.articles) {
        const std::size_t skipped = result.skipped.size();
        read_one(raw, articles, result);
        progress.bytes += raw.bytes.size();
        if (result.skipped.size() == skipped) ++progress.articles;
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

Spill BatchWorker::write(const std::filesystem::path& file, const std::vector<Prepared>& articles,
                         SegmentMetadata& metadata) {
    const std::string dictionary = learn_dictionary(articles, metadata);
    ArticleEncoder encoder(dictionary);
    SpillWriter spill(file);
    PostingCollector postings;
    for (const Prepared& article : articles) {
        metadata.lexicon.add_article(article.stored.article.lang);
        const DocumentValues values = builder_.build(article.stored, article.fingerprint, postings);
        const std::string data = encoder.encode(article.stored);
        if (settings_.with_termlists) {
            const std::string terms = glass::encode_term_list(postings.document_terms());
            spill.add_document({data, terms, glass::encode_slots(slots_of(values))}, values, postings.length());
        } else {
            spill.add_document({data, {}, {}}, values, postings.length());
        }
    }
    postings.finish([&](std::string_view term, const std::vector<Posting>& documents) {
        spill.add_term(term, documents);
        if (!terms::has_prefix(term)) metadata.lexicon.add_term(term, documents);
    });
    metadata.lexicon.finish_batch();
    return spill.finish();
}

BatchResult BatchWorker::process(const Batch& batch, Progress& progress) {
    BatchResult result;
    const std::vector<Prepared> articles = read_all(batch, result, progress);
    if (articles.empty()) return result;
    result.spill = write(settings_.folder / ("batch-" + std::to_string(batch.number)), articles, result.metadata);
    return result;
}

} // namespace dateline
