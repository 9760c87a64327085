// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/stored_article.h"

#include "common/schema/bytes.h"

#include <zdict.h>
#include <zstd.h>

#include <map>
#include <stdexcept>

namespace dateline {

namespace {

constexpr char record_version = '1';
/// A record that claims more is hostile: the reader of articles takes no article over 64 MB.
constexpr std::size_t max_plain_bytes = std::size_t{80} << 20U;
/// With a dictionary level 9 makes records 1 % smaller than level 6 and takes twice the time.
constexpr int compression_level = 6;
/// A dictionary costs its size once for each batch of articles; 32 KB gained less, 112 KB gained no more than they
/// cost.
constexpr std::size_t dictionary_bytes = std::size_t{64} << 10U;
/// From fewer bytes than this a dictionary costs more than it saves.
constexpr std::size_t min_training_bytes = 8 * dictionary_bytes / 4;

void write_strings(ByteWriter& to, const std::vector<std::string>& values) {
    to.number(values.size());
    for (const std::string& value : values) to.string(value);
}

std::vector<std::string> read_strings(ByteReader& from) {
    std::vector<std::string> values;
    for (std::uint64_t left = from.number(); left > 0; --left) values.emplace_back(from.string());
    return values;
}

void write_date(ByteWriter& to, const std::optional<Date>& date) {
    to.number(date ? static_cast<std::uint64_t>(date->year) : 0);
    if (!date) return;
    to.number(date->month);
    to.number(date->day);
}

std::optional<Date> read_date(ByteReader& from) {
    Date date;
    date.year = static_cast<std::int16_t>(from.number_below(10000));
    if (date.year == 0) return std::nullopt;
    date.month = static_cast<std::uint8_t>(from.number_below(13));
    date.day = static_cast<std::uint8_t>(from.number_below(32));
    if (!is_valid(date)) throw BadRecord("the date of the record does not exist");
    return date;
}

void write_mentions(ByteWriter& to, const std::vector<Mention>& mentions) {
    to.number(mentions.size());
    for (const Mention& mention : mentions) {
        to.string(mention.id);
        to.string(mention.name == mention.id ? std::string_view{} : mention.name);
        to.number(static_cast<std::uint64_t>(mention.type));
        to.number(static_cast<std::uint64_t>(mention.section));
        to.number(mention.begin);
        to.number(mention.end - mention.begin);
        to.number(mention.facet ? 1 : 0);
    }
}

std::vector<Mention> read_mentions(ByteReader& from) {
    constexpr std::uint64_t max_offset = 1ULL << 32U;
    std::vector<Mention> mentions;
    for (std::uint64_t left = from.number(); left > 0; --left) {
        Mention mention;
        mention.id = from.string();
        mention.name = from.string();
        if (mention.name.empty()) mention.name = mention.id;
        mention.type = static_cast<EntityType>(from.number_below(entity_type_names.size()));
        mention.section = static_cast<Section>(from.number_below(section_count));
        mention.begin = static_cast<std::uint32_t>(from.number_below(max_offset));
        mention.end = mention.begin + static_cast<std::uint32_t>(from.number_below(max_offset - mention.begin));
        mention.facet = from.number_below(2) == 1;
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

StoredArticle read_plain(std::string_view plain) {
    ByteReader reader(plain);
    StoredArticle stored;
    Article& article = stored.article;
    for (std::string& text : article.text) text = reader.string();
    article.id = reader.string();
    article.date = read_date(reader);
    article.date_from = static_cast<DateOrigin>(reader.number_below(date_origin_names.size()));
    article.lang = reader.string();
    article.source = reader.string();
    article.url = reader.string();
    article.path = reader.string();
    article.line = reader.number();
    article.authors = read_strings(reader);
    article.tags = read_strings(reader);
    for (std::uint64_t left = reader.number(); left > 0; --left) {
        std::string key(reader.string());
        article.extra.emplace_back(std::move(key), reader.string());
    }
    stored.lists_version = reader.string();
    stored.mentions = read_mentions(reader);
    return stored;
}

/// The version is checked, the id skipped; what remains is the zstd frame.
ByteReader open_record(std::string_view record) {
    if (record.empty() || record.front() != record_version) throw BadRecord("the record is of another version");
    return ByteReader(record.substr(1));
}

} // namespace

std::string dictionary_key(std::uint32_t id) {
    return "dictionary/" + std::to_string(id);
}

std::string train_dictionary(const std::vector<std::string>& samples) {
    std::string joined;
    std::vector<std::size_t> sizes;
    for (const std::string& sample : samples) {
        joined += sample;
        sizes.push_back(sample.size());
    }
    if (joined.size() < min_training_bytes) return {};
    std::string dictionary(dictionary_bytes, '\0');
    const std::size_t size = ZDICT_trainFromBuffer(dictionary.data(), dictionary.size(), joined.data(), sizes.data(),
                                                   static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(size) != 0) return {};
    dictionary.resize(size);
    return dictionary;
}

std::uint32_t dictionary_id(std::string_view dictionary) {
    return ZDICT_getDictID(dictionary.data(), dictionary.size());
}

namespace {

void write_content(ByteWriter& plain, const Article& article, std::uint64_t line) {
    for (const std::string& text : article.text) plain.string(text);
    plain.string(article.id);
    write_date(plain, article.date);
    plain.number(static_cast<std::uint64_t>(article.date_from));
    plain.string(article.lang);
    plain.string(article.source);
    plain.string(article.url);
    plain.string(article.path);
    plain.number(line);
    write_strings(plain, article.authors);
    write_strings(plain, article.tags);
    plain.number(article.extra.size());
    for (const auto& [key, value] : article.extra) {
        plain.string(key);
        plain.string(value);
    }
}

} // namespace

std::string plain_content(const Article& article) {
    ByteWriter plain;
    write_content(plain, article, 0);
    return plain.take();
}

std::string plain_record(const StoredArticle& stored) {
    ByteWriter plain;
    write_content(plain, stored.article, stored.article.line);
    plain.string(stored.lists_version);
    write_mentions(plain, stored.mentions);
    return plain.take();
}

struct ArticleEncoder::State {
    ZSTD_CCtx* context = ZSTD_createCCtx();
    ZSTD_CDict* dictionary = nullptr;

    explicit State(std::string_view bytes) {
        if (!bytes.empty()) dictionary = ZSTD_createCDict(bytes.data(), bytes.size(), compression_level);
    }
    ~State() {
        ZSTD_freeCDict(dictionary);
        ZSTD_freeCCtx(context);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;
};

ArticleEncoder::ArticleEncoder(std::string_view dictionary) : state_(std::make_unique<State>(dictionary)) {}
ArticleEncoder::~ArticleEncoder() = default;
ArticleEncoder::ArticleEncoder(ArticleEncoder&&) noexcept = default;

std::string ArticleEncoder::encode(std::string_view id, std::string_view plain) {
    ByteWriter head;
    head.string(id);
    std::string record = record_version + head.take();
    const std::size_t begin = record.size();
    record.resize(begin + ZSTD_compressBound(plain.size()));
    char* const to = record.data() + begin;
    const std::size_t room = record.size() - begin;
    const std::size_t size =
        state_->dictionary != nullptr
            ? ZSTD_compress_usingCDict(state_->context, to, room, plain.data(), plain.size(), state_->dictionary)
            : ZSTD_compressCCtx(state_->context, to, room, plain.data(), plain.size(), compression_level);
    if (ZSTD_isError(size) != 0) throw std::runtime_error(std::string("zstd: ") + ZSTD_getErrorName(size));
    record.resize(begin + size);
    return record;
}

struct ArticleDecoder::State {
    FetchDictionary fetch;
    ZSTD_DCtx* context = ZSTD_createDCtx();
    std::map<std::uint32_t, ZSTD_DDict*> dictionaries;
    std::string plain; ///< memory that is used again

    explicit State(FetchDictionary fetch_dictionary) : fetch(std::move(fetch_dictionary)) {}
    ~State() {
        for (const auto& [id, dictionary] : dictionaries) ZSTD_freeDDict(dictionary);
        ZSTD_freeDCtx(context);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    const ZSTD_DDict* dictionary(std::uint32_t id) {
        const auto [entry, is_new] = dictionaries.try_emplace(id, nullptr);
        if (is_new && fetch) {
            const std::string bytes = fetch(id);
            if (!bytes.empty()) entry->second = ZSTD_createDDict(bytes.data(), bytes.size());
        }
        if (entry->second == nullptr) throw BadRecord("the dictionary of the record is missing");
        return entry->second;
    }

    std::string_view decompress(std::string_view frame) {
        const unsigned long long claimed = ZSTD_getFrameContentSize(frame.data(), frame.size());
        if (claimed > max_plain_bytes)
            throw BadRecord("the record is no compressed article"); // also zstd's error values
        plain.resize(claimed);
        const std::uint32_t id = ZSTD_getDictID_fromFrame(frame.data(), frame.size());
        const std::size_t size =
            id != 0 ? ZSTD_decompress_usingDDict(context, plain.data(), plain.size(), frame.data(), frame.size(),
                                                 dictionary(id))
                    : ZSTD_decompressDCtx(context, plain.data(), plain.size(), frame.data(), frame.size());
        if (ZSTD_isError(size) != 0) throw BadRecord(ZSTD_getErrorName(size));
        return std::string_view(plain).substr(0, size);
    }
};

ArticleDecoder::ArticleDecoder(FetchDictionary fetch) : state_(std::make_unique<State>(std::move(fetch))) {}
ArticleDecoder::~ArticleDecoder() = default;
ArticleDecoder::ArticleDecoder(ArticleDecoder&&) noexcept = default;

Result<StoredArticle> ArticleDecoder::decode(std::string_view record) {
    try {
        ByteReader reader = open_record(record);
        reader.string();
        return read_plain(state_->decompress(reader.rest()));
    } catch (const BadRecord& bad) {
        return Problem{bad.what()};
    }
}

Result<SectionTexts> ArticleDecoder::decode_text(std::string_view record) {
    try {
        ByteReader reader = open_record(record);
        reader.string();
        ByteReader plain(state_->decompress(reader.rest()));
        SectionTexts texts;
        for (std::string& text : texts) text = plain.string();
        return texts;
    } catch (const BadRecord& bad) {
        return Problem{bad.what()};
    }
}

Result<std::string> ArticleDecoder::decode_id(std::string_view record) {
    try {
        return std::string(open_record(record).string());
    } catch (const BadRecord& bad) {
        return Problem{bad.what()};
    }
}

} // namespace dateline
