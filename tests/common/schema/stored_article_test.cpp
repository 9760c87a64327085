// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/schema/stored_article.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;
using dateline::test::Random;

namespace {

StoredArticle random_article(Random& random) {
    StoredArticle stored;
    Article& article = stored.article;
    article.id = random.text(30);
    for (std::string& text : article.text)
        if (random.below(2) == 0) text = random.text(300);
    if (random.below(2) == 0) {
        article.date =
            Date{static_cast<std::int16_t>(1 + random.below(9999)), static_cast<std::uint8_t>(random.below(13)), 0};
        if (article.date->month != 0) article.date->day = static_cast<std::uint8_t>(random.below(29));
        article.date_from = DateOrigin::url;
    }
    article.lang = random.text(4);
    article.source = random.text(10);
    article.url = random.text(40);
    article.path = random.text(20);
    article.line = random.below(1000000);
    for (std::size_t n = random.below(4); n > 0; --n) article.authors.push_back(random.text(10));
    for (std::size_t n = random.below(4); n > 0; --n) article.tags.push_back(random.text(10));
    for (std::size_t n = random.below(4); n > 0; --n) article.extra.emplace_back(random.text(5), random.text(9));
    stored.lists_version = random.text(5);
    for (std::size_t n = random.below(5); n > 0; --n) {
        Mention mention{random.text(8),      random.text(8), EntityType::place, Section::caption, 0, 0,
                        random.below(2) == 0};
        if (mention.name.empty()) mention.name = mention.id;
        mention.begin = static_cast<std::uint32_t>(random.below(100));
        mention.end = mention.begin + static_cast<std::uint32_t>(random.below(100));
        stored.mentions.push_back(mention);
    }
    return stored;
}

} // namespace

BOOST_AUTO_TEST_SUITE(stored_article)

BOOST_AUTO_TEST_CASE(what_was_stored_comes_back) {
    Random random;
    ArticleEncoder encoder;
    ArticleDecoder decoder;
    for (int i = 0; i < 300; ++i) {
        const StoredArticle stored = random_article(random);
        const std::string record = encoder.encode(stored);
        const Result<StoredArticle> back = decoder.decode(record);
        BOOST_REQUIRE(back.has_value());
        BOOST_REQUIRE(*back == stored);
        BOOST_REQUIRE(*decoder.decode_text(record) == stored.article.text);
        BOOST_REQUIRE(*ArticleDecoder::decode_id(record) == stored.article.id);
    }
}

BOOST_AUTO_TEST_CASE(a_dictionary_is_fetched_by_its_id) {
    Random random;
    std::vector<StoredArticle> articles;
    std::vector<std::string> samples;
    for (int i = 0; i < 1000; ++i) {
        articles.push_back(random_article(random));
        articles.back().article[Section::body] =
            "The ministry said on Tuesday that talks would go on. " + random.text(300);
        samples.push_back(plain_record(articles.back()));
    }
    const std::string dictionary = train_dictionary(samples);
    BOOST_REQUIRE(!dictionary.empty());
    ArticleEncoder encoder(dictionary);
    const std::string record = encoder.encode(articles.front());
    BOOST_TEST(record.size() < ArticleEncoder().encode(articles.front()).size());

    int fetched = 0;
    ArticleDecoder decoder([&](std::uint32_t id) {
        ++fetched;
        return id == dictionary_id(dictionary) ? dictionary : std::string{};
    });
    BOOST_TEST((*decoder.decode(record) == articles.front()));
    BOOST_TEST((*decoder.decode(encoder.encode(articles.back())) == articles.back()));
    BOOST_TEST(fetched == 1);

    const Result<StoredArticle> without = ArticleDecoder().decode(record);
    BOOST_REQUIRE(!without.has_value());
    BOOST_TEST(without.error().reason == "the dictionary of the record is missing");
}

BOOST_AUTO_TEST_CASE(a_damaged_record_is_refused_or_read_and_never_crashes) {
    Random random;
    ArticleDecoder decoder;
    const std::string record = ArticleEncoder().encode(random_article(random));
    BOOST_TEST(!decoder.decode("").has_value());
    for (std::size_t size = 0; size < record.size(); ++size)
        BOOST_TEST(!decoder.decode(record.substr(0, size)).has_value());
    for (int i = 0; i < 3000; ++i) {
        std::string damaged = record;
        damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
        (void)decoder.decode(damaged);
        (void)decoder.decode(random.bytes(200));
        (void)decoder.decode("1" + random.bytes(200));
    }
}

BOOST_AUTO_TEST_SUITE_END()
