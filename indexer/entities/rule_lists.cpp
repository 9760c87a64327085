// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/rule_lists.h"

#include "common/text/fold.h"
#include "common/utf8.h"
#include "indexer/entities/list_rows.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

using State = EntityLists::State;

/// Calls f(word) for the words of a file, separated by white space; # begins a comment line.
template <class F> void each_word(std::string_view text, F&& f) {
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.starts_with('#')) continue;
        while (!line.empty()) {
            const std::string_view word = line.substr(0, line.find(' '));
            line.remove_prefix(std::min(word.size() + 1, line.size()));
            if (!word.empty()) f(word);
        }
    }
}

void add_titles(State& state, std::string_view text, std::string_view file) {
    for (const auto& row : read_table(text, 3, file)) {
        const Lang lang = language_of(row[0]);
        if (row[2] != "after") state.dictionary.add(row[1], Use::title_before, only(lang));
        if (row[2] != "before") state.dictionary.add(row[1], Use::title_after, only(lang));
        if (lang != Lang::ko || row[2] == "before") continue;
        state.tables.korean_titles_after.insert(fold_key(row[1]));
        if (row[2] == "joined") state.tables.korean_joined_titles.insert(fold_key(row[1]));
    }
}

void add_korean_suffix(State& state, std::string folded) {
    char32_t last = 0;
    for (std::size_t at = 0; at < folded.size();) last = next_code_point(folded, at);
    state.tables.korean_org_suffixes.insert(std::move(folded), last);
}

void add_org_suffixes(State& state, std::string_view text, std::string_view file) {
    for (const auto& row : read_table(text, 4, file)) {
        const Lang lang = language_of(row[0]);
        const bool strong = row[3] == "strong";
        if (row[2] != "after" && strong) state.dictionary.add(row[1], Use::org_before, only(lang));
        if (row[2] != "before") state.dictionary.add(row[1], strong ? Use::org_after : Use::org_after_weak, only(lang));
        if (lang == Lang::ko && strong && row[2] != "before") add_korean_suffix(state, fold_key(row[1]));
    }
}

void add_not_names(State& state, std::string_view text, std::string_view file) {
    for (const auto& row : read_table(text, 2, file)) {
        switch (const Lang lang = language_of(row[0])) {
        case Lang::zh: state.tables.chinese_not_names.insert(fold_key(row[1])); break;
        case Lang::ja: state.tables.japanese_not_names.insert(fold_key(row[1])); break;
        case Lang::ko: state.tables.korean_not_names.insert(fold_key(row[1])); break;
        default: state.dictionary.add(row[1], Use::not_name, only(lang));
        }
    }
}

void add_blockers(State& state, std::string_view text, std::string_view file) {
    for (const auto& row : read_table(text, 2, file))
        state.dictionary.add(row[1], Use::blocked, only(language_of(row[0])));
}

void add_words(WordSet& words, std::string_view text) {
    each_word(text, [&](std::string_view word) { words.insert(fold_key(word)); });
}

void add_characters(CharacterSet& characters, std::string_view text) {
    each_word(text, [&](std::string_view word) {
        const std::string folded = fold_key(word);
        std::size_t at = 0;
        const char32_t c = next_code_point(folded, at);
        if (at == folded.size()) characters.insert(c);
    });
}

/// Surnames of one character and longer ones.
void add_surnames(CharacterSet& single, GuardedWords& longer, std::string_view text) {
    add_characters(single, text);
    each_word(text, [&](std::string_view word) {
        std::string folded = fold_key(word);
        std::size_t at = 0;
        const char32_t first = next_code_point(folded, at);
        if (at < folded.size()) longer.insert(std::move(folded), first);
    });
}

void add_to_dictionary(State& state, std::string_view text, Use use, Lang lang) {
    each_word(text, [&](std::string_view word) { state.dictionary.add(word, use, only(lang)); });
}

using AddList = void (*)(State& state, std::string_view text, std::string_view file);

constexpr auto files = std::to_array<std::pair<std::string_view, AddList>>({
    {"titles.tsv", add_titles},
    {"org_suffixes.tsv", add_org_suffixes},
    {"not_names.tsv", add_not_names},
    {"blockers.tsv", add_blockers},
    {"first_names.txt", [](State& s, auto text, auto) { add_to_dictionary(s, text, Use::first_name, Lang::en); }},
    {"particles.txt", [](State& s, auto text, auto) { add_to_dictionary(s, text, Use::particle, Lang::en); }},
    {"thing_words.txt", [](State& s, auto text, auto) { add_to_dictionary(s, text, Use::thing, Lang::en); }},
    {"surnames_first.txt", [](State& s, auto text, auto) { add_words(s.tables.surname_first, text); }},
    {"surnames_zh.txt",
     [](State& s, auto text, auto) { add_surnames(s.tables.chinese_surnames, s.tables.chinese_long_surnames, text); }},
    {"given_characters_zh.txt", [](State& s, auto text, auto) { add_characters(s.tables.chinese_given, text); }},
    {"transliteration_zh.txt", [](State& s, auto text, auto) { add_characters(s.tables.transliteration, text); }},
    {"after_names_zh.txt", [](State& s, auto text, auto) { add_words(s.tables.chinese_after_names, text); }},
    {"surnames_ja.txt", [](State& s, auto text, auto) { add_words(s.tables.japanese_surnames, text); }},
    {"given_ja.txt", [](State& s, auto text, auto) { add_words(s.tables.japanese_given, text); }},
    {"given_characters_ja.txt", [](State& s, auto text, auto) { add_characters(s.tables.japanese_given_end, text); }},
    {"first_names_katakana.txt", [](State& s, auto text, auto) { add_words(s.tables.katakana_first_names, text); }},
    {"surnames_ko.txt",
     [](State& s, auto text, auto) { add_surnames(s.tables.korean_surnames, s.tables.korean_long_surnames, text); }},
    {"given_ko.txt", [](State& s, auto text, auto) { add_characters(s.tables.korean_given, text); }},
});

} // namespace

void add_rule_list(EntityLists::State& state, std::string_view name, std::string_view text) {
    for (const auto& [file, add] : files) {
        if (file == name) add(state, text, name);
    }
}

} // namespace dateline
