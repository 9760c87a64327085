// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/fold.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "common/text/variants.h"
#include "common/utf8.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>
#include <unordered_map>

namespace dateline {

namespace {

constexpr char32_t iteration_mark = 0x3005; // 々 repeats the Han character before it
constexpr char32_t voiced_mark = 0x3099;
constexpr char32_t semi_voiced_mark = 0x309A;

bool is_katakana(char32_t c) {
    return c >= 0x30A1 && c <= 0x30F6;
}

std::string fold_step(char32_t c) {
    const std::string folded = icu::fold_one(c);
    std::string unified;
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t f = next_code_point(folded, at);
        if (const std::string_view plain = latin_variant(f); !plain.empty()) {
            unified += plain;
        } else {
            append_code_point(unified, is_katakana(f) ? f - 0x60 : character_variant(f));
        }
    }
    return unified;
}

/// Steps until nothing changes: a traditional form may lead to one that the tables simplify again. ICU's 苎 and 苧 lead
/// to each other: of such a circle the smaller is taken.
std::string compute_fold(char32_t c) {
    if (icu::is_space(c)) {
        return " ";
    }
    std::string folded = fold_step(c);
    constexpr int most_steps = 4;
    for (int step = 0; step < most_steps; ++step) {
        std::string again;
        for (std::size_t at = 0; at < folded.size();) {
            again += fold_step(next_code_point(folded, at));
        }
        if (again == folded) {
            return folded;
        }
        folded = step + 1 < most_steps ? std::move(again) : std::min(folded, again);
    }
    return folded;
}

bool may_compose(char32_t c) {
    return c == voiced_mark || c == semi_voiced_mark || (c >= 0x0300 && c <= 0x036F) || (c >= 0x1161 && c <= 0x11FF);
}

/// Remembers the fold of every code point met; ICU answers each only once a thread.
class FoldTable {
  public:
    std::string_view operator()(char32_t c) {
        auto& page = pages_[c >> 8U];
        if (!page) {
            page = std::make_unique<Page>();
        }
        Entry& entry = (*page)[c & 0xFFU];
        if (!entry.known) {
            entry = {.text = compute_fold(c), .known = true};
            std::string same;
            append_code_point(same, c);
            if (c < unchanged_.size()) unchanged_[c] = entry.text == same && !may_compose(c) && c != iteration_mark;
        }
        return entry.text;
    }

    /// True for a code point of the basic plane that folds to itself whatever stands around it, once it was met.
    [[nodiscard]] bool is_unchanged(char32_t c) const { return c < unchanged_.size() && unchanged_[c]; }

  private:
    struct Entry {
        std::string text;
        bool known = false;
    };
    using Page = std::array<Entry, 256>;
    std::array<std::unique_ptr<Page>, 0x1100> pages_;
    std::bitset<0x10000> unchanged_;
};

FoldTable& fold_table() {
    thread_local FoldTable table;
    return table;
}

/// Appends folded characters one by one; knows the last one, for marks that change it.
class Sink {
  public:
    /// `offsets` may be missing.
    Sink(std::string& text, std::vector<std::uint32_t>* offsets) : text_(text), offsets_(offsets) {}

    void put(std::string_view folded, std::uint32_t origin) {
        text_ += folded;
        if (offsets_ != nullptr) offsets_->insert(offsets_->end(), folded.size(), origin);
    }

    /// Characters of the original, from `origin` on, that stay as they are.
    void put_unchanged(std::string_view characters, std::uint32_t origin) {
        text_ += characters;
        if (offsets_ == nullptr) return;
        std::uint32_t character = origin;
        for (std::size_t i = 0; i < characters.size(); ++i) {
            const bool begins = (static_cast<unsigned char>(characters[i]) & 0xC0U) != 0x80U;
            if (begins) character = origin + static_cast<std::uint32_t>(i);
            offsets_->push_back(character);
        }
    }

    /// put(), where a character of `folded` may join the one before: spaces, half-width voicing marks and
    /// compatibility jamo come out of the table as combining ones.
    void put_composed(std::string_view folded, std::uint32_t origin) {
        for (std::size_t at = 0; at < folded.size();) {
            const std::size_t begin = at;
            const char32_t c = next_code_point(folded, at);
            const bool joined = (c == ' ' && ends_in_space()) || (may_compose(c) && compose_with_last(c));
            if (!joined) {
                put(folded.substr(begin, at - begin), origin);
            }
        }
    }

    /// True where the character before and `c` make one, which then stands there.
    bool compose_with_last(char32_t c) {
        if (text_.empty()) {
            return false;
        }
        const std::size_t begin = last_begin();
        std::size_t at = begin;
        const char32_t last = next_code_point(text_, at);
        const char32_t both = icu::compose(last, c);
        const bool mark_counts = c == voiced_mark || c == semi_voiced_mark || c >= 0x1161 || icu::is_cyrillic(last);
        if (both == 0 || !mark_counts) {
            return false;
        }
        const std::uint32_t origin = offsets_ != nullptr ? (*offsets_)[begin] : 0;
        text_.resize(begin);
        if (offsets_ != nullptr) offsets_->resize(begin);
        put(fold_table()(both), origin);
        return true;
    }

    /// True where a Han character stands before, which then stands there twice.
    bool repeat_last(std::uint32_t origin) {
        if (text_.empty()) {
            return false;
        }
        std::size_t at = last_begin();
        const std::string last(text_, at);
        if (!is_ideograph(next_code_point(text_, at))) {
            return false;
        }
        put(last, origin);
        return true;
    }

  private:
    [[nodiscard]] bool ends_in_space() const { return !text_.empty() && text_.back() == ' '; }

    [[nodiscard]] std::size_t last_begin() const {
        std::size_t begin = text_.size() - 1;
        while ((static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) {
            --begin;
        }
        return begin;
    }
    std::string& text_;
    std::vector<std::uint32_t>* offsets_;
};

/// The end of the characters from `begin` on that stay as they are: most of every text.
std::size_t end_of_unchanged(std::string_view text, std::size_t begin, const FoldTable& table) {
    std::size_t at = begin;
    while (at < text.size()) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) >= 0x80U) {
            std::size_t next = at;
            if (!table.is_unchanged(next_code_point(text, next))) break;
            at = next;
            continue;
        }
        const bool lone_space = c == ' ' && at > begin && text[at - 1] != ' ';
        if (!lone_space && (c <= ' ' || (c >= 'A' && c <= 'Z'))) break;
        ++at;
    }
    return at;
}

void fold(std::string_view text, Sink sink) {
    FoldTable& table = fold_table();
    for (std::size_t at = 0; at < text.size();) {
        const auto origin = static_cast<std::uint32_t>(at);
        if (const std::size_t end = end_of_unchanged(text, at, table); end > at) {
            sink.put_unchanged(text.substr(at, end - at), origin);
            at = end;
            continue;
        }
        const char32_t c = next_code_point(text, at);
        if (c >= 'A' && c <= 'Z') {
            const char lower = static_cast<char>(c - 'A' + 'a');
            sink.put({&lower, 1}, origin);
            continue;
        }
        if (may_compose(c) && sink.compose_with_last(c)) {
            continue;
        }
        if (c == iteration_mark && sink.repeat_last(origin)) {
            continue;
        }
        sink.put_composed(table(c), origin);
    }
}

} // namespace

void fold(std::string_view text, Folded& into) {
    into.text.clear();
    into.offsets.clear();
    into.text.reserve(text.size());
    into.offsets.reserve(text.size() + 1);
    fold(text, Sink(into.text, &into.offsets));
    into.offsets.push_back(static_cast<std::uint32_t>(text.size()));
}

void fold(std::string_view text, std::string& into) {
    into.clear();
    into.reserve(text.size());
    fold(text, Sink(into, nullptr));
}

std::string fold_key(std::string_view text) {
    std::string folded;
    fold(text, folded);
    return folded;
}

} // namespace dateline
