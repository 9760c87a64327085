// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/entities/rule_lists.h"

#include "common/text/fold.h"
#include "indexer/entities/list_rows.h"

#include <algorithm>
#include <array>

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
        if (lang == Lang::ko) state.tables.korean_titles.insert(fold_key(row[1]));
    }
}

void add_org_suffixes(State& state, std::string_view text, std::string_view file) {
    for (const auto& row : read_table(text, 4, file)) {
        const Lang lang = language_of(row[0]);
        const bool strong = row[3] == "strong";
        if (row[2] != "after" && strong) state.dictionary.add(row[1], Use::org_before, only(lang));
        if (row[2] != "before") state.dictionary.add(row[1], strong ? Use::org_after : Use::org_after_weak, only(lang));
        if (lang == Lang::ko && strong && row[2] != "before") state.tables.korean_org_suffixes.insert(fold_key(row[1]));
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

void add_to_dictionary(State& state, std::string_view text, Use use, Lang lang) {
    each_word(text, [&](std::string_view word) { state.dictionary.add(word, use, only(lang)); });
}

} // namespace

void add_rule_list(State& state, std::string_view name, std::string_view text) {
    RuleTables& tables = state.tables;
    if (name == "titles.tsv") {
        add_titles(state, text, name);
    } else if (name == "org_suffixes.tsv") {
        add_org_suffixes(state, text, name);
    } else if (name == "not_names.tsv") {
        add_not_names(state, text, name);
    } else if (name == "blockers.tsv") {
        add_blockers(state, text, name);
    } else if (name == "first_names.txt") {
        add_to_dictionary(state, text, Use::first_name, Lang::en);
    } else if (name == "particles.txt") {
        add_to_dictionary(state, text, Use::particle, Lang::en);
    } else if (name == "surnames_ja.txt") {
        add_to_dictionary(state, text, Use::surname, Lang::ja);
        add_words(tables.japanese_surnames, text);
    }
    const std::array<std::pair<std::string_view, WordSet*>, 6> sets{{
        {"surnames_zh.txt", &tables.chinese_surnames},
        {"transliteration_zh.txt", &tables.chinese_transliteration},
        {"given_ja.txt", &tables.japanese_given},
        {"surnames_ko.txt", &tables.korean_surnames},
        {"given_ko.txt", &tables.korean_given},
        {"surnames_first.txt", &tables.surname_first},
    }};
    for (const auto& [file, words] : sets) {
        if (file == name) add_words(*words, text);
    }
}

} // namespace dateline
