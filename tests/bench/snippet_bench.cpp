// SPDX-License-Identifier: GPL-3.0-or-later
// What the snippets of one page of ten hits cost, on articles of the size that news has.
#include "searcher/snippet/snippet.h"

#include "common/text/fold.h"
#include "common/utf8.h"
#include "tests/support/highlight.h"

#include <benchmark/benchmark.h>

#include <array>
#include <random>
#include <string>
#include <string_view>

using namespace dateline;

namespace {

constexpr std::size_t page = 10;

using Words = std::array<std::string_view, 12>;
constexpr Words english{"the ",       "envoy ",   "vowed ",   "closer ", "cooperation ", "with ",
                        "officials ", "in Seoul", ", after ", "talks. ", "Mr. Kim ",     "said "};
constexpr Words chinese{"李在明", "总统", "周三", "承诺", "，将通过", "外交努力",
                        "迅速",   "恢复", "会谈", "。",   "韩国",     "政府"};
constexpr Words korean{"대통령은 ", "북한과 ",   "대화를 ",  "재개하기 ", "위해 ",     "외교적 ",
                       "노력을 ",   "하겠다고 ", "밝혔다. ", "정부는 ",   "회담에서 ", "미국의 "};
constexpr Words thai{"ประธานาธิบดี", "กล่าวว่า", "รัฐบาล", "จะเจรจา", "กับ", "เกาหลีเหนือ ",
                     "ในวันพุธ ",    "ประเทศ", "ไทย",   "และ",     "จีน", "สหรัฐ "};

/// A text of about `bytes`, with the rare word here and there.
std::string text_of(const Words& words, std::string_view rare, std::size_t bytes, unsigned seed) {
    std::mt19937 engine(seed);
    std::string text;
    while (text.size() < bytes) {
        const std::size_t draw = engine() % (40 * words.size());
        text += draw == 0 ? rare : words[draw % words.size()];
    }
    return text;
}

struct Sample {
    const Words& words;
    std::string_view rare;
    std::string_view query;
};
const std::array<Sample, 4> samples{{{english, "missile ", "missile talks Seoul"},
                                     {chinese, "朝鲜核计划", "朝鲜核计划 外交"},
                                     {korean, "핵무기 ", "핵무기 회담"},
                                     {thai, "ขีปนาวุธ", "ขีปนาวุธ รัฐบาล"}}};

std::vector<Hit> hits_of(const Sample& sample, std::size_t bytes) {
    std::vector<Hit> hits(page);
    for (std::size_t i = 0; i < page; ++i) {
        hits[i].stored.article[Section::title] = text_of(sample.words, sample.rare, 60, 1);
        hits[i].stored.article[Section::body] = text_of(sample.words, sample.rare, bytes, static_cast<unsigned>(i) + 2);
    }
    return hits;
}

void snippets_of_a_page(benchmark::State& state) {
    const Sample& sample = samples[static_cast<std::size_t>(state.range(0))];
    Analyzer analyzer;
    std::vector<Hit> hits = hits_of(sample, static_cast<std::size_t>(state.range(1)));
    const HighlightTerms terms = test::highlight_of(sample.query);
    for (auto _ : state) {
        add_snippets(hits, terms, 200, analyzer);
        benchmark::DoNotOptimize(hits.data());
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(page) * state.range(1));
}

/// For comparison: what a whole analysis of the same texts takes, and their fold alone.
void analysis_of_a_page(benchmark::State& state) {
    const Sample& sample = samples[static_cast<std::size_t>(state.range(0))];
    Analyzer analyzer;
    const std::vector<Hit> hits = hits_of(sample, static_cast<std::size_t>(state.range(1)));
    std::vector<Token> tokens;
    for (auto _ : state) {
        for (const Hit& hit : hits) {
            analyzer.analyze(hit.stored.article[Section::body], tokens);
        }
        benchmark::DoNotOptimize(tokens.data());
    }
}
void fold_of_a_page(benchmark::State& state) {
    const Sample& sample = samples[static_cast<std::size_t>(state.range(0))];
    const std::vector<Hit> hits = hits_of(sample, static_cast<std::size_t>(state.range(1)));
    Folded folded;
    for (auto _ : state) {
        for (const Hit& hit : hits) {
            fold(hit.stored.article[Section::body], folded);
        }
        benchmark::DoNotOptimize(folded.text.data());
    }
}

void scripts_and_sizes(benchmark::internal::Benchmark* bench) {
    bench->ArgNames({"en_zh_ko_th", "bytes"})->ArgsProduct({{0, 1, 2, 3}, {5'000}})->Unit(benchmark::kMillisecond);
}

BENCHMARK(snippets_of_a_page)->Apply(scripts_and_sizes)->Args({0, 1'000'000})->Args({1, 1'000'000});
BENCHMARK(analysis_of_a_page)->Apply(scripts_and_sizes);
BENCHMARK(fold_of_a_page)->Apply(scripts_and_sizes);

} // namespace
