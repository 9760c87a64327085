// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/sketch.h"

#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

#include <bit>

using namespace dateline;
using dateline::test::Random;

namespace {

std::optional<Sketch> sketch(const std::string& text) {
    return sketch_of(Analyzer().analyze(text));
}

std::string random_word(Random& random) {
    std::string word;
    for (std::size_t letters = 3 + random.below(8); letters > 0; --letters)
        word += static_cast<char>('a' + random.below(26));
    return word;
}

using Words = std::vector<std::string>;

Words random_words(Random& random, std::size_t count) {
    Words words(count);
    for (std::string& word : words) word = random_word(random);
    return words;
}

std::string joined(const Words& words) {
    std::string text;
    for (const std::string& word : words) text += word + ' ';
    return text;
}

int distance(const Words& left, const Words& right) {
    return std::popcount(*sketch(joined(left)) ^ *sketch(joined(right)));
}

} // namespace

BOOST_AUTO_TEST_SUITE(sketches)

BOOST_AUTO_TEST_CASE(a_value_of_eight_bytes_comes_back) {
    Random random;
    for (int i = 0; i < 100; ++i) {
        const Sketch sketch = (Sketch{random.below(1U << 30U)} << 34U) | random.below(1U << 30U);
        BOOST_TEST(*decode_sketch(encode_sketch(sketch)) == sketch);
    }
    BOOST_TEST(!decode_sketch("").has_value());
    BOOST_TEST(!decode_sketch("seven b").has_value());
    BOOST_TEST(!decode_sketch("nine byte").has_value());
}

BOOST_AUTO_TEST_CASE(a_short_note_has_none) {
    Random random;
    BOOST_TEST(!sketch("").has_value());
    BOOST_TEST(!sketch(joined(random_words(random, 39))).has_value());
    BOOST_TEST(sketch(joined(random_words(random, 40))).has_value());
}

BOOST_AUTO_TEST_CASE(case_order_and_punctuation_do_not_matter) {
    Random random;
    const Words words = random_words(random, 60);
    const std::string text = joined(words);
    std::string loud = joined({words.rbegin(), words.rend()});
    for (char& c : loud) c = c == ' ' ? ',' : static_cast<char>(c - 'a' + 'A');
    BOOST_TEST(*sketch(text) == *sketch(loud));
}

BOOST_AUTO_TEST_CASE(two_characters_of_a_chinese_story_changed_leave_a_copy) {
    const std::string story =
        "首尔和东京的代表周二在乌兰巴托举行两天的非正式会谈,讨论半岛局势。蒙古外交部表示,议程包括降低风险、"
        "人道主义援助以及国际核查人员的返回。朝鲜没有派代表团,但事先得知了议程。";
    std::string edited = story;
    edited.replace(edited.find("周二"), std::string_view("周二").size(), "周三");
    BOOST_TEST(are_copies(*sketch(story), *sketch(edited)));
    const std::string other =
        "釜山的渔港今年秋天第一次迎来了自动分拣线,工人们说机器不会累,但是不认识鱼。港口管理处计划明年春天"
        "再安装三条,并为夜班工人开设课程,费用由市政府和两家公司分担。";
    BOOST_TEST(!are_copies(*sketch(story), *sketch(other)));
}

BOOST_AUTO_TEST_CASE(a_few_words_changed_leave_a_copy) {
    Random random;
    int copies = 0;
    constexpr int tries = 200;
    for (int i = 0; i < tries; ++i) {
        const Words words = random_words(random, 100 + random.below(400));
        Words edited = words;
        for (std::size_t edits = words.size() / 50; edits > 0; --edits)
            edited[random.below(edited.size())] = random_word(random);
        copies += distance(words, edited) <= most_different_bits ? 1 : 0;
    }
    BOOST_TEST(copies >= tries * 95 / 100, copies << " of " << tries << ", seed " << random.seed());
}

BOOST_AUTO_TEST_CASE(half_of_the_words_changed_leave_no_copy) {
    Random random;
    for (int i = 0; i < 200; ++i) {
        const Words words = random_words(random, 200);
        Words edited = words;
        for (std::size_t at = 0; at < edited.size(); at += 2) edited[at] = random_word(random);
        BOOST_TEST(distance(words, edited) > most_different_bits, "seed " << random.seed());
    }
}

BOOST_AUTO_TEST_CASE(texts_without_a_word_in_common_differ_in_about_half_of_the_bits) {
    Random random;
    for (int i = 0; i < 200; ++i) {
        const int bits = distance(random_words(random, 300), random_words(random, 300));
        BOOST_TEST((bits > 10 && bits < 54), bits << " bits, seed " << random.seed());
    }
}

BOOST_AUTO_TEST_SUITE_END()
