// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet/snippet.h"

#include "common/text/fold.h"
#include "common/utf8.h"
#include "tests/support/highlight.h"
#include "tests/support/random.h"

#include <boost/test/unit_test.hpp>

using namespace dateline;

namespace {

/// The pieces with matches in square brackets.
std::string shown(const std::vector<SnippetPiece>& pieces) {
    std::string text;
    for (const SnippetPiece& piece : pieces) {
        text += piece.mark ? "[" + piece.text + "]" : piece.text;
    }
    return text;
}

Hit hit_with(Section section, std::string text) {
    Hit hit;
    hit.stored.article[section] = std::move(text);
    return hit;
}

void add_snippet(Hit& hit, const HighlightTerms& terms, std::uint64_t length, Analyzer& analyzer) {
    std::vector<Hit> hits{std::move(hit)};
    add_snippets(hits, terms, length, analyzer);
    hit = std::move(hits.front());
}

std::string body_snippet(std::string body, const HighlightTerms& terms, std::uint64_t length = 200) {
    Analyzer analyzer;
    Hit hit = hit_with(Section::body, std::move(body));
    add_snippet(hit, terms, length, analyzer);
    return hit.snippets.empty() ? "" : shown(hit.snippets.front().pieces);
}

HighlightTerms words(std::vector<std::string> terms) {
    HighlightTerms wanted;
    wanted.terms = std::move(terms);
    return wanted;
}

HighlightTerms phrase(std::string text) {
    HighlightTerms wanted;
    wanted.phrases = {std::move(text)};
    return wanted;
}

HighlightTerms words_of(Section section, std::vector<std::string> terms) {
    HighlightTerms wanted = words(std::move(terms));
    wanted.section = section;
    return wanted;
}

std::size_t code_points(const Hit& hit) {
    std::size_t count = 0;
    for (const SnippetPiece& piece : hit.snippets.at(0).pieces) {
        count += count_code_points(piece.text);
    }
    return count;
}

/// The bytes of the first code points.
std::size_t prefix_of(std::string_view text, std::size_t code_points) {
    std::size_t at = 0;
    for (; code_points > 0 && at < text.size(); --code_points) {
        next_code_point(text, at);
    }
    return at;
}

std::string_view without_ellipses(std::string_view text) {
    constexpr std::string_view ellipsis = "…";
    if (text.starts_with(ellipsis)) {
        text.remove_prefix(ellipsis.size());
    }
    if (text.ends_with(ellipsis)) {
        text.remove_suffix(ellipsis.size());
    }
    return text;
}

/// A mark holds a term, or what is left of one at the end of the snippet: as it folds alone, or as it is analysed in
/// its text, where marks of kana may join what stands before them.
bool is_match(std::string_view mark, std::string_view text, const HighlightTerms& terms, Analyzer& analyzer) {
    const auto share = [](std::string_view one, std::string_view other) {
        return one.find(other) != std::string_view::npos || other.find(one) != std::string_view::npos;
    };
    const std::string folded = fold_key(mark);
    const std::vector<Token> tokens = analyzer.analyze(text);
    return std::any_of(terms.terms.begin(), terms.terms.end(), [&](const std::string& term) {
        return share(folded, term) || std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
                   return token.term == term && share(mark, text.substr(token.begin, token.end - token.begin));
               });
    });
}

} // namespace

BOOST_AUTO_TEST_SUITE(snippet)

BOOST_AUTO_TEST_CASE(marks_words_as_written) {
    BOOST_TEST(body_snippet("The Envoy met the envoys.", words({"envoy", "envoys"})) ==
               "The [Envoy] met the [envoys].");
}

BOOST_AUTO_TEST_CASE(overlapping_bigrams_are_one_mark) {
    BOOST_TEST(body_snippet("他说北朝鲜核计划。", words({"北朝", "朝鲜", "鲜核"})) == "他说[北朝鲜核]计划。");
}

BOOST_AUTO_TEST_CASE(last_character_of_a_longer_word_marks_nothing_alone) {
    BOOST_TEST(body_snippet("对话与电话", words({"对话", "话"})) == "[对话]与电话");
}

BOOST_AUTO_TEST_CASE(single_character_query_marks_it_anywhere) {
    BOOST_TEST(body_snippet("核计划与核", words({"核"})) == "[核]计划与[核]");
}

BOOST_AUTO_TEST_CASE(phrase_is_found_through_the_fold) {
    BOOST_TEST(body_snippet("Met KIM  Jong Un.", phrase("jong un")) == "Met KIM  [Jong Un].");
    BOOST_TEST(body_snippet("The party art.", phrase("art")) == "The party [art].");
}

BOOST_AUTO_TEST_CASE(long_text_is_cut_at_sentences) {
    const std::string filler = "Nothing of interest happened here on that day. ";
    std::string body;
    for (int i = 0; i < 20; ++i) {
        body += filler;
    }
    body += "Then the envoy vowed closer cooperation. ";
    for (int i = 0; i < 20; ++i) {
        body += filler;
    }
    const std::string text = body_snippet(body, words({"envoy", "cooperation"}), 100);
    BOOST_TEST(text == "…Then the [envoy] vowed closer [cooperation]. Nothing of interest happened here on that day.…");
}

BOOST_AUTO_TEST_CASE(rarer_and_closer_words_win) {
    const std::string gap(600, 'x');
    const std::string body = "envoy " + gap + " dialogue " + gap + " envoy dialogue " + gap;
    const std::string text = body_snippet(body, words({"envoy", "dialogue"}), 60);
    BOOST_TEST(text.find("[envoy] [dialogue]") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(never_longer_than_asked_and_never_a_split_character) {
    std::string body;
    for (int i = 0; i < 300; ++i) {
        body += i % 7 == 0 ? "朝鲜𠀀" : "李在明总统";
    }
    Analyzer analyzer;
    for (std::uint64_t length = 1; length < 60; ++length) {
        Hit hit = hit_with(Section::body, body);
        add_snippet(hit, words({"朝鲜"}), length, analyzer);
        BOOST_TEST(code_points(hit) <= length);
        for (const SnippetPiece& piece : hit.snippets.at(0).pieces) {
            std::string valid = piece.text;
            BOOST_TEST(make_valid_utf8(valid) == 0U);
        }
    }
}

BOOST_AUTO_TEST_CASE(without_a_match_the_body_begins) {
    BOOST_TEST(body_snippet("First line.\nSecond line.", {}) == "First line. Second line.");
    BOOST_TEST(body_snippet("First sentence. Second sentence is longer.", {}, 22) == "First sentence.…");
    BOOST_TEST(body_snippet("", {}).empty());
    BOOST_TEST(body_snippet("envoy", words({"envoy"}), 0).empty());
}

BOOST_AUTO_TEST_CASE(related_items_only_when_the_body_has_nothing) {
    Analyzer analyzer;
    Hit hit = hit_with(Section::related, "An envoy arrives");
    hit.stored.article[Section::body] = "Of other things.";
    add_snippet(hit, words({"envoy"}), 200, analyzer);
    BOOST_TEST((hit.snippets.at(0).section == Section::related));
    hit.stored.article[Section::body] = "Of an envoy.";
    add_snippet(hit, words({"envoy"}), 200, analyzer);
    BOOST_TEST((hit.snippets.at(0).section == Section::body));
}

BOOST_AUTO_TEST_CASE(boilerplate_only_when_asked_for) {
    Analyzer analyzer;
    Hit hit = hit_with(Section::boilerplate, "Accept cookies");
    add_snippet(hit, words({"cookies"}), 200, analyzer);
    BOOST_TEST(hit.snippets.empty());
    add_snippet(hit, words_of(Section::boilerplate, {"cookies"}), 200, analyzer);
    BOOST_TEST(shown(hit.snippets.at(0).pieces) == "Accept [cookies]");
}

BOOST_AUTO_TEST_CASE(two_fragments_where_no_single_one_has_all_words) {
    std::string filler;
    while (filler.size() < 600) {
        filler += "Nothing of interest happened. ";
    }
    Analyzer analyzer;
    Hit hit = hit_with(Section::body, "The envoy came. " + filler + "The missile left. " + filler);
    add_snippet(hit, words({"envoy", "missile"}), 200, analyzer);
    BOOST_TEST_REQUIRE(hit.snippets.size() == 2U);
    BOOST_TEST(shown(hit.snippets[0].pieces).find("[missile]") != std::string::npos);
    BOOST_TEST(shown(hit.snippets[1].pieces).find("[envoy]") != std::string::npos);
    add_snippet(hit, words({"envoy", "nothing"}), 200, analyzer);
    BOOST_TEST(hit.snippets.size() == 1U);
    add_snippet(hit, words({"envoy", "missile"}), 80, analyzer);
    BOOST_TEST(hit.snippets.size() == 1U); // no room for two
}

BOOST_AUTO_TEST_CASE(two_fragments_of_two_scripts_and_sections) {
    Analyzer analyzer;
    Hit hit = hit_with(Section::body, "South Korea's envoy spoke in Washington.");
    hit.stored.article[Section::related] = "李在明总统承诺恢复对话。";
    add_snippet(hit, words({"envoy", "对话"}), 200, analyzer);
    BOOST_TEST_REQUIRE(hit.snippets.size() == 2U);
    BOOST_TEST(shown(hit.snippets[0].pieces) == "South Korea's [envoy] spoke in Washington.");
    BOOST_TEST(shown(hit.snippets[1].pieces) == "李在明总统承诺恢复[对话]。");
    BOOST_TEST((hit.snippets[1].section == Section::related));
}

BOOST_AUTO_TEST_CASE(forms_of_one_word_need_no_second_fragment) {
    const std::string gap(600, 'x');
    Analyzer analyzer;
    Hit hit = hit_with(Section::body, "An envoy. " + gap + " Two envoys.");
    add_snippet(hit, words({"envoy", "envoys"}), 200, analyzer);
    BOOST_TEST(hit.snippets.size() == 1U);
}

BOOST_AUTO_TEST_CASE(the_rarer_word_wins) {
    const std::string gap(600, 'x');
    HighlightTerms terms = words({"government", "moth"});
    BOOST_TEST(body_snippet("A government. " + gap + " A moth.", terms, 40).find("[government]") != std::string::npos);
    terms.weights = {1.5, 9};
    BOOST_TEST(body_snippet("A government. " + gap + " A moth.", terms, 40).find("[moth]") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_match_far_inside_a_huge_text_is_found) {
    std::string body;
    while (body.size() < 1'000'000) {
        body += "Nothing of interest. ";
    }
    body += "The envoy came. And left.";
    BOOST_TEST(body_snippet(body, words({"envoy"}), 30) == "…The [envoy] came. And left.");
}

BOOST_AUTO_TEST_CASE(pieces_are_text_of_the_section_within_the_budget) {
    test::Random random;
    Analyzer analyzer;
    for (int round = 0; round < 1'500; ++round) {
        const std::string body = random.text(400);
        const std::string query =
            random.below(2) == 0 ? random.text(8) : body.substr(0, prefix_of(body, random.below(12)));
        const HighlightTerms terms = test::highlight_of(query);
        const std::uint64_t length = random.below(200) + 1;
        Hit hit = hit_with(Section::body, body);
        add_snippet(hit, terms, length, analyzer);
        std::size_t used = 0;
        for (const Snippet& snippet : hit.snippets) {
            std::string text;
            for (const SnippetPiece& piece : snippet.pieces) {
                std::string valid = piece.text;
                BOOST_TEST_REQUIRE(make_valid_utf8(valid) == 0U, "seed " << random.seed());
                BOOST_TEST_REQUIRE(!piece.text.empty());
                BOOST_TEST_REQUIRE((!piece.mark || is_match(piece.text, body, terms, analyzer)),
                                   "seed " << random.seed() << ": " << piece.text);
                text += piece.text;
            }
            used += count_code_points(text);
            BOOST_TEST_REQUIRE(body.find(without_ellipses(text)) != std::string::npos, "seed " << random.seed());
        }
        BOOST_TEST_REQUIRE(used <= length, "seed " << random.seed());
    }
}

BOOST_AUTO_TEST_CASE(title_is_marked_whole) {
    Analyzer analyzer;
    Hit hit = hit_with(Section::title, "朝鲜 and dialogue");
    add_snippet(hit, words({"朝鲜", "dialogue"}), 0, analyzer);
    BOOST_TEST(shown(hit.title) == "[朝鲜] and [dialogue]");
}

BOOST_AUTO_TEST_CASE(a_text_of_a_megabyte_is_bounded) {
    std::string body;
    while (body.size() < 1'000'000) {
        body += "envoy 朝鲜 dialogue. ";
    }
    BOOST_TEST(!body_snippet(body, words({"envoy", "朝鲜"})).empty());
}

BOOST_AUTO_TEST_SUITE_END()
