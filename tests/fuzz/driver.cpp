// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer.
// usage: fuzz_query FILE...     each file is one input (what libFuzzer left behind, or a corpus)
//        fuzz_query --smoke N   N inputs of a fixed seed: the same ones each time
#include <cstdint>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size);

namespace {

void run(const std::string& input) {
    (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

/// Pieces that mean something to the parser or to the analyser, put together at random with plain bytes between.
class Inputs {
  public:
    std::string next() {
        std::string input;
        for (std::size_t left = below(24); left > 0; --left) {
            if (below(6) == 0) {
                input += static_cast<char>(below(256));
            } else {
                input += pieces_[below(pieces_.size())];
            }
            for (std::size_t more = below(12) == 0 ? below(300) : 0; more > 0; --more) input += pieces_[more % 7];
        }
        return input;
    }

  private:
    std::size_t below(std::size_t bound) { return engine_() % bound; }

    std::mt19937_64 engine_{20251118};
    const std::vector<std::string_view> pieces_{"(",
                                                ")",
                                                "\"",
                                                "北",
                                                "a",
                                                "+",
                                                "-",
                                                " ",
                                                "NEAR/3 ",
                                                "AND ",
                                                "OR ",
                                                "NOT ",
                                                "title:",
                                                "date:2025..",
                                                "lang:ja",
                                                "*",
                                                "=\"",
                                                "「",
                                                "」",
                                                "“",
                                                "（",
                                                "）",
                                                "：",
                                                "＊",
                                                "　",
                                                "\n",
                                                "朝鲜核计划",
                                                "ソニー",
                                                "ｿﾆｰ",
                                                "々",
                                                "ﾞ",
                                                "서울",
                                                "ㄱ",
                                                "ประชุม",
                                                "ລາວ",
                                                "Ｓｏｎｙ",
                                                "COVID-19",
                                                "C++",
                                                "AT&T",
                                                "'s",
                                                "1,000",
                                                "50%",
                                                "#tag",
                                                "@",
                                                "iphone15",
                                                "́",
                                                "̈̈̈̈",
                                                "\u200B",
                                                "\u202E",
                                                "\xEF\xBB\xBF",
                                                "㍿",
                                                "ﬁ",
                                                "İ",
                                                "ß",
                                                "😀",
                                                "👩‍👩‍👧",
                                                "\xF0\xB0\x80\x80",
                                                "\xF4\x8F\xBF\xBF",
                                                "\xED\xA0\x80",
                                                "\xC0\x80",
                                                "\xFF",
                                                "last 30 days",
                                                "none",
                                                "section:body",
                                                "http://",
                                                "..",
                                                ".",
                                                ",",
                                                ":",
                                                "=",
                                                "!",
                                                "\\"};
};

} // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--smoke") {
        Inputs inputs;
        for (unsigned long left = std::stoul(argv[2]); left > 0; --left) run(inputs.next());
        return 0;
    }
    for (int i = 1; i < argc; ++i) {
        std::ifstream file(argv[i], std::ios::binary);
        if (!file) {
            std::cerr << "cannot read " << argv[i] << '\n';
            return 2;
        }
        run({std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()});
    }
    return 0;
}
