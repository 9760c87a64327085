// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "indexer/entities/languages.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a name or word is used for.
enum class Use : std::uint8_t {
    name,          ///< of the identity
    ambiguous,     ///< of the identity or of something else
    implied,       ///< a place that stands in the identity or speaks for it (a capital for its country)
    compound,      ///< a one-character country name in a compound
    weak_compound, ///< the same, also an ordinary word
    blocked,       ///< holds a name and does not mean it (New England)
    first_name,
    particle, ///< within a name: de, van, bin
    not_name,
    thing, ///< closes the name of a thing or place: Street, Cup
    title_before,
    title_after,
    org_before,
    org_after,
    org_after_weak
};

/// How a name must be written in the text, which folding has made equal.
enum class Shape : std::uint8_t {
    any,
    capital, ///< begins with a capital letter
    acronym, ///< all letters are capitals
    katakana ///< not hiragana
};

struct Sense {
    Use use = Use::name;
    Shape shape = Shape::any;
    LangSet langs = 0;
    std::uint32_t identity = 0; ///< index, of the uses up to weak_compound
};

/// Folded names and what each can mean. Filled, then frozen, then only read.
class NameDictionary {
  public:
    struct Name {
        std::uint32_t begin = 0; ///< of the folded name in the pool
        std::uint32_t size = 0;
        std::uint32_t first_sense = 0;
        std::uint32_t sense_count = 0;
    };

    /// `written` as it is printed: folded here, and its shape taken from it. Names that fold to nothing are left out.
    void add(std::string_view written, Use use, LangSet langs, std::uint32_t identity = 0);
    void freeze();

    /// Calls f(name) for every name that stands at text[at], the longest first. `unit_end` ends the first unit there
    /// (see first_unit_end). Looks at no word bounds. f returns nothing.
    template <class F> void match(std::string_view text, std::size_t at, std::size_t unit_end, F&& f) const {
        const std::string_view unit = text.substr(at, unit_end - at);
        const std::uint32_t hash = hash_of(unit);
        if (!maybe(hash)) return;
        for (std::uint32_t i = bucket(unit, hash); i < names_.size() && same_unit(i, unit); ++i) {
            if (text.substr(at).starts_with(text_of(names_[i]))) f(names_[i]);
        }
    }

    [[nodiscard]] std::string_view text_of(const Name& name) const {
        return std::string_view(pool_).substr(name.begin, name.size);
    }
    [[nodiscard]] const Sense* begin_senses(const Name& name) const { return senses_.data() + name.first_sense; }
    [[nodiscard]] const Sense* end_senses(const Name& name) const { return begin_senses(name) + name.sense_count; }
    [[nodiscard]] std::size_t size() const { return names_.size(); }

  private:
    struct Added {
        std::string folded;
        Sense sense;
    };
    static constexpr std::uint32_t none = ~0U;

    [[nodiscard]] static std::uint32_t hash_of(std::string_view unit) {
        std::uint64_t hash = 0xCBF29CE484222325U;
        for (const char c : unit) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
        return static_cast<std::uint32_t>(hash ^ (hash >> 32U));
    }
    [[nodiscard]] bool maybe(std::uint32_t hash) const {
        return !filter_.empty() && ((filter_[(hash / 64) & (filter_.size() - 1)] >> (hash % 64)) & 1U) != 0;
    }
    [[nodiscard]] bool same_unit(std::uint32_t i, std::string_view unit) const {
        return unit_sizes_[i] == unit.size() && text_of(names_[i]).starts_with(unit);
    }
    [[nodiscard]] std::uint32_t bucket(std::string_view unit, std::uint32_t hash) const;
    void build_index();

    std::vector<Added> added_;
    std::string pool_;
    std::vector<Name> names_; ///< by first unit, then the longest first
    std::vector<std::uint32_t> unit_sizes_;
    std::vector<Sense> senses_;
    std::vector<std::uint64_t>
        filter_; ///< a bit for each hash of a first unit: most places of a text end here; 2^n words
    std::vector<std::uint32_t> slots_; ///< hash table: the first name of a first unit
};

/// True for scripts that separate words.
[[nodiscard]] bool is_word_character(char32_t c);

/// Where the first unit of folded text at `at` ends: the word in scripts that separate words, else two characters.
/// REQUIRES: at < text.size()
[[nodiscard]] std::size_t first_unit_end(std::string_view text, std::size_t at);

} // namespace dateline
