// SPDX-License-Identifier: GPL-3.0-or-later
// Any text folds and has terms that stand in it.
#include "common/text/analyzer.h"
#include "common/text/fold.h"
#include "common/utf8.h"
#include "tests/fuzz/must.h"

#include <algorithm>
#include <cstdint>
#include <string>

using namespace dateline;
using dateline::test::must;

namespace {

void check_fold(const std::string& text, const Folded& folded) {
    must(folded.offsets.size() == folded.text.size() + 1, "every folded byte has its origin");
    must(std::is_sorted(folded.offsets.begin(), folded.offsets.end()), "origins never go back");
    must(folded.offsets.back() == text.size(), "the fold ends where the text does");
    std::string copy = folded.text;
    must(make_valid_utf8(copy) == 0, "a fold is valid UTF-8");
}

void check_tokens(const std::string& text, const Folded& folded, const std::vector<Token>& tokens) {
    for (const Token& token : tokens) {
        must(!token.term.empty() && token.term.size() <= max_term_bytes, "a term fits Xapian");
        must(token.begin < token.end && token.end <= text.size(), "a token stands within the text");
        must(token.term.front() < 'A' || token.term.front() > 'Z', "no term looks like a prefix");
        const bool whole = token.term.size() < max_term_bytes - 20;
        must(!whole || folded.text.find(token.term) != std::string::npos, "a term stands in the fold");
    }
    must(std::is_sorted(tokens.begin(), tokens.end(), [](const Token& a, const Token& b) { return a.begin < b.begin; }),
         "tokens come in order");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    std::string text(reinterpret_cast<const char*>(bytes), size);
    make_valid_utf8(text);
    Folded folded;
    fold(text, folded);
    check_fold(text, folded);
    static Analyzer analyzer;
    check_tokens(text, folded, analyzer.analyze(text));
    return 0;
}
