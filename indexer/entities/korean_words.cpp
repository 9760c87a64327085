// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/korean_words.h"

#include "common/text/letter_case.h"
#include "common/utf8.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::size_t syllable_bytes = 3;

// Sorted: looked up by binary search.
constexpr auto particles = std::to_array<std::string_view>(
    {"가",     "같은",   "같이",   "과",     "과는",   "과도",   "과만",   "과의",   "까지",     "까지는",   "까지도",
     "께",     "께서",   "께서는", "나",     "는",     "도",     "들",     "들과",   "들도",     "들에",     "들에게",
     "들은",   "들을",   "들의",   "들이",   "라고",   "라고는", "라는",   "라도",   "라며",     "란",       "로",
     "로는",   "로도",   "로부터", "로서",   "로서는", "로의",   "를",     "마저",   "만",       "만의",     "만이",
     "만큼",   "및",     "밖에",   "발",     "보다",   "부터",   "부터는", "뿐",     "산",       "서",       "서는",
     "서도",   "씨",     "씨가",   "씨는",   "씨를",   "씨와",   "씨의",   "에",     "에게",     "에게는",   "에게도",
     "에게서", "에는",   "에도",   "에만",   "에서",   "에서는", "에서도", "에서만", "에서부터", "에서의",   "에선",
     "엔",     "였다",   "와",     "와는",   "와도",   "와의",   "으로",   "으로는", "으로도",   "으로부터", "으로서",
     "으로의", "은",     "을",     "의",     "이",     "이고",   "이나",   "이다",   "이든",     "이라",     "이라고",
     "이라는", "이라도", "이라며", "이란",   "이며",   "이었다", "이었던", "이자",   "이지만",   "인",       "인데",
     "인은",   "인의",   "인이",   "입니다", "조차",   "지만",   "처럼",   "측",     "측과",     "측에",     "측은",
     "측의",   "측이",   "하고",   "한테"});

} // namespace

bool is_korean_particle(std::string_view rest) {
    static_assert(std::is_sorted(particles.begin(), particles.end()));
    return rest.empty() || std::binary_search(particles.begin(), particles.end(), rest);
}

std::size_t korean_run_end(std::string_view text, std::size_t at) {
    while (at < text.size()) {
        std::size_t next = at;
        if (!is_hangul_syllable(next_code_point(text, next))) break;
        at = next;
    }
    return at;
}

bool korean_name_ends_at(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_name = 40; // bounds the look at a run without end
    constexpr std::size_t safe_bytes = 4 * syllable_bytes;
    const std::string_view rest = text.substr(end, longest_name);
    const std::size_t rest_end = korean_run_end(rest, 0);
    return end - begin >= safe_bytes || is_korean_particle(rest.substr(0, rest_end));
}

} // namespace dateline
