// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/article.h"
#include "common/result.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// Everything about an article that a search shows and a rebuild needs: a Xapian document's data.
struct StoredArticle {
    Article article;
    std::vector<Mention> mentions;
    std::string lists_version; ///< EntityLists::version() that found the mentions
    bool operator==(const StoredArticle&) const = default;
};

using SectionTexts = std::array<std::string, section_count>;

/// Metadata key of the zstd dictionary with this id, which some records of a segment were written with.
[[nodiscard]] std::string dictionary_key(std::uint32_t id);

/// A zstd dictionary from sample records as plain_record() gives them; empty where there is too little to learn from.
[[nodiscard]] std::string train_dictionary(const std::vector<std::string>& samples);

/// The id by which the records written with a dictionary name it.
[[nodiscard]] std::uint32_t dictionary_id(std::string_view dictionary);

/// The part of the record that was read, but for the line number.
[[nodiscard]] std::string plain_content(const Article& article);

/// The record before it is compressed.
[[nodiscard]] std::string plain_record(const StoredArticle& stored);

/// StoredArticle -> record. One a thread.
class ArticleEncoder {
  public:
    /// An empty dictionary: none.
    explicit ArticleEncoder(std::string_view dictionary = {});
    ~ArticleEncoder();
    ArticleEncoder(ArticleEncoder&&) noexcept;
    [[nodiscard]] std::string encode(const StoredArticle& stored) {
        return encode(stored.article.id, plain_record(stored));
    }
    [[nodiscard]] std::string encode(std::string_view id, std::string_view plain);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// record -> StoredArticle: decode(encode(x)) == x. Refuses hostile bytes with a reason. One a thread.
class ArticleDecoder {
  public:
    /// The bytes of the dictionary with an id, empty where there is none; called once an id.
    using FetchDictionary = std::function<std::string(std::uint32_t id)>;

    explicit ArticleDecoder(FetchDictionary fetch = {});
    ~ArticleDecoder();
    ArticleDecoder(ArticleDecoder&&) noexcept;

    [[nodiscard]] Result<StoredArticle> decode(std::string_view record);

    /// Only the texts, for phrase checks and ranking over many candidates: the quick half of decode().
    [[nodiscard]] Result<SectionTexts> decode_text(std::string_view record);

    /// Only the id, without decompressing anything.
    [[nodiscard]] static Result<std::string> decode_id(std::string_view record);

  private:
    struct State;
    std::unique_ptr<State> state_;
};

[[nodiscard]] inline Result<StoredArticle> decode(std::string_view record) {
    return ArticleDecoder().decode(record);
}
[[nodiscard]] inline Result<SectionTexts> decode_text(std::string_view record) {
    return ArticleDecoder().decode_text(record);
}
[[nodiscard]] inline std::string encode(const StoredArticle& stored) {
    return ArticleEncoder().encode(stored);
}

} // namespace dateline
