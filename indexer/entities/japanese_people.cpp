// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/japanese_people.h"

#include "common/text/character_classes.h"
#include "common/text/letter_case.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t longest_surname = 3;
constexpr std::size_t longest_given = 3;

std::string_view text_of(const Passage& passage, std::size_t begin, std::size_t end) {
    const std::size_t first = passage.characters[begin].begin;
    return passage.text().substr(first, passage.characters[end].begin - first);
}

bool is_kanji(char32_t c) {
    return is_ideograph(c) || c == U'々' || c == U'ヶ';
}

bool is_hiragana(char32_t c) {
    return c >= 0x3041 && c <= 0x309F;
}

/// What may stand right behind a name in kana.
bool is_particle(char32_t c) {
    return std::u32string_view(U"はがをにのともやへ").find(c) != std::u32string_view::npos;
}

/// Characters that make a place or an office of what looks like a surname: 山口県知事, 千葉市長.
bool begins_no_given(char32_t c) {
    return std::u32string_view(U"県市区町村郡駅国新大東西北線川山第前後内外上下両各全府都道州島").find(c) !=
           std::u32string_view::npos;
}

} // namespace

bool JapanesePeople::is_given(const Passage& passage, std::size_t begin, std::size_t end) const {
    return lists_.tables.japanese_given.contains(text_of(passage, begin, end));
}

bool JapanesePeople::ends_as_given(const Passage& passage, std::size_t begin, std::size_t end) const {
    return end - begin == 2 && !lists_.tables.japanese_not_names.contains(text_of(passage, begin, end)) &&
           lists_.tables.japanese_given_end.contains(passage.characters[end - 1].folded) &&
           !begins_no_given(passage.characters[begin].written);
}

bool JapanesePeople::is_name(const Passage& passage, std::size_t begin, std::size_t end) const {
    constexpr std::size_t least = 3;
    if (end - begin < least || end - begin > longest_surname + longest_given) return false;
    if (lists_.tables.japanese_not_names.contains(text_of(passage, begin, end))) return false;
    const bool titled = titles_.begins_at(end);
    for (std::size_t surname = 1; surname <= longest_surname && begin + surname < end; ++surname) {
        const std::size_t given = begin + surname;
        if (end - given > longest_given) continue;
        const bool known = lists_.tables.japanese_surnames.contains(text_of(passage, begin, given));
        if (known && is_given(passage, given, end)) return true;
        if (known && surname > 1 && ends_as_given(passage, given, end)) return true;
        if (titled && surname == 2 && end - given >= 2 && is_given(passage, given, end)) return true;
    }
    return false;
}

std::size_t JapanesePeople::kana_given_end(const Passage& passage, std::size_t at) const {
    constexpr std::size_t longest = 5;
    const bool hiragana = is_hiragana(passage.characters[at].written);
    const auto same_script = [&](std::size_t i) {
        const char32_t c = passage.characters[i].written;
        return hiragana ? is_hiragana(c) : is_katakana(c);
    };
    std::size_t run = at;
    while (run - at <= longest && same_script(run)) ++run;
    for (std::size_t end = std::min(run, at + longest); end >= at + 2; --end) {
        const bool closed = end == run || (hiragana && is_particle(passage.characters[end].written));
        if ((closed || titles_.begins_at(end)) && is_given(passage, at, end)) return end;
    }
    return at;
}

void JapanesePeople::propose_in(const Passage& passage, Run run, std::vector<Proposal>& proposals) const {
    const auto add = [&](std::size_t begin, std::size_t end) {
        proposals.push_back({passage.characters[begin].begin, passage.characters[end].begin, EntityType::person,
                             Strength::rule, nullptr, 0, false});
    };
    constexpr std::size_t longest_run = 24;
    if (run.end - run.begin > longest_run) return;
    for (std::size_t begin = run.begin; begin < run.end; ++begin) {
        if (begin != run.begin && !titles_.ends_at(begin) && !titles_.name_ends_at(begin)) continue;
        const std::size_t longest = std::min(run.end, begin + longest_surname + longest_given);
        for (std::size_t end = longest; end > begin; --end) {
            if (end != run.end && !titles_.begins_at(end)) continue;
            if (!is_name(passage, begin, end)) continue;
            add(begin, end);
            return;
        }
        if (run.end - begin > longest_surname || run.end - begin < 2 ||
            !lists_.tables.japanese_surnames.contains(text_of(passage, begin, run.end)))
            continue;
        const std::size_t end = kana_given_end(passage, run.end);
        if (end > run.end) add(begin, end);
    }
}

void JapanesePeople::propose(const Passage& passage, std::vector<Proposal>& proposals) {
    if (passage.lang != Lang::ja) return;
    titles_.read(passage, lists_.dictionary);
    const std::size_t size = passage.characters.size() - 1;
    for (std::size_t i = 0; i < size; ++i) {
        if (!is_kanji(passage.characters[i].written)) continue;
        Run run{i, i};
        while (run.end < size && is_kanji(passage.characters[run.end].written)) ++run.end;
        const bool behind_katakana = i > 0 && is_katakana(passage.characters[i - 1].written);
        if (!behind_katakana || titles_.name_ends_at(i)) propose_in(passage, run, proposals);
        i = run.end;
    }
}

} // namespace dateline
