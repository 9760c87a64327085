// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random.h"
#include "tests/support/test_archive.h"

#include <boost/test/unit_test.hpp>

#include <array>
#include <set>

using namespace dateline;
using namespace dateline::test;

// Random expressions against plain sets of articles.
BOOST_AUTO_TEST_SUITE(boolean_property)

namespace {

using Ids = std::set<std::size_t>;

/// An expression and the articles that it must find.
struct Expression {
    std::string text;
    Ids articles;
};

/// Articles of few words, so that every expression meets some of them.
class World {
  public:
    explicit World(Random& random) : random_(random) {
        for (std::size_t i = 0; i < count; ++i) {
            Article made = article(std::to_string(i), words(random.below(3)), words(1 + random.below(6)));
            made.lang = random.below(2) == 0 ? "en" : "ja";
            if (random.below(4) != 0) made.date = Date{static_cast<std::int16_t>(2023 + random.below(3)), 5, 1};
            articles.push_back(std::move(made));
        }
    }

    Expression random_expression(unsigned depth) {
        if (depth == 0) return leaf();
        switch (random_.below(6)) {
        case 0: return joined(" AND ", depth, true);
        case 1: return joined(" OR ", depth, false);
        case 2: return negation(depth);
        case 3: return signs(depth);
        default: return leaf();
        }
    }

    std::vector<Article> articles;

  private:
    static constexpr std::size_t count = 50;
    static constexpr std::array<std::string_view, 6> vocabulary{"alpha", "beta", "gamma", "北京", "朝鲜", "delta"};

    std::string words(std::size_t most) {
        std::string text;
        for (std::size_t n = most; n > 0; --n)
            text += (text.empty() ? "" : " ") + std::string(vocabulary[random_.below(vocabulary.size())]);
        return text;
    }

    template <class Test> Ids where(Test test) const {
        Ids ids;
        for (std::size_t i = 0; i < articles.size(); ++i)
            if (test(articles[i])) ids.insert(i);
        return ids;
    }
    Ids holding(const std::string& text, bool in_title, bool in_body) const {
        return where([&](const Article& one) {
            return (in_title && one[Section::title].find(text) != std::string::npos) ||
                   (in_body && one[Section::body].find(text) != std::string::npos);
        });
    }
    static Ids both(const Ids& a, const Ids& b) {
        Ids ids;
        std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(ids, ids.end()));
        return ids;
    }
    static Ids either(Ids a, const Ids& b) {
        a.insert(b.begin(), b.end());
        return a;
    }
    static Ids without(const Ids& a, const Ids& b) {
        Ids ids;
        std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::inserter(ids, ids.end()));
        return ids;
    }

    Expression leaf() {
        const std::string word(vocabulary[random_.below(vocabulary.size())]);
        const std::string other(vocabulary[random_.below(vocabulary.size())]);
        switch (random_.below(9)) {
        case 0: return {"title:" + word, holding(word, true, false)};
        case 1: return {"body:" + word, holding(word, false, true)};
        case 2: return {'"' + word + ' ' + other + '"', holding(word + ' ' + other, true, true)};
        case 3: return {"lang:ja", where([](const Article& one) { return one.lang == "ja"; })};
        case 4: return {"date:2024..", where([](const Article& one) { return one.date && one.date->year >= 2024; })};
        case 5: return {"date:none", where([](const Article& one) { return !one.date; })};
        case 6: return {word.substr(0, 3) + "*", holding(word.substr(0, 3), true, true)};
        default: return {word, holding(word, true, true)};
        }
    }
    Expression in_brackets(unsigned depth) {
        Expression inner = random_expression(depth - 1);
        return {"(" + inner.text + ")", std::move(inner.articles)};
    }
    Expression joined(const std::string& op, unsigned depth, bool all) {
        const Expression left = in_brackets(depth);
        const Expression right = in_brackets(depth);
        return {left.text + op + right.text,
                all ? both(left.articles, right.articles) : either(left.articles, right.articles)};
    }
    Expression negation(unsigned depth) {
        const Expression inner = in_brackets(depth);
        return {"NOT " + inner.text, without(where([](const Article&) { return true; }), inner.articles)};
    }
    /// Words, since fields beside words are filters and need no sign.
    Expression signs(unsigned depth) {
        const std::string word(vocabulary[random_.below(vocabulary.size())]);
        const std::string may(vocabulary[random_.below(vocabulary.size())]);
        const Expression other = in_brackets(depth);
        const Expression must_not = in_brackets(depth);
        const Ids must = either(holding(word, true, true), other.articles);
        return {"+(" + word + " OR " + other.text + ") " + may + " -" + must_not.text,
                without(must, must_not.articles)};
    }

    Random& random_;
};

std::string joined(const Ids& ids) {
    std::string text;
    for (const std::size_t id : ids) text += (text.empty() ? "" : " ") + std::to_string(id);
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(an_expression_finds_what_its_sets_say) {
    Random random;
    World world(random);
    const auto middle = world.articles.begin() + 20;
    TestArchive archive(std::vector<TestSegment>{segment_of({world.articles.begin(), middle}),
                                                 segment_of({middle, world.articles.end()})});
    for (int round = 0; round < 600; ++round) {
        const Expression expression = world.random_expression(1 + static_cast<unsigned>(random.below(4)));
        BOOST_TEST_CONTEXT("seed " << random.seed() << ", " << expression.text)
        BOOST_TEST(archive.found(expression.text) == joined(expression.articles));
    }
}

BOOST_AUTO_TEST_SUITE_END()
