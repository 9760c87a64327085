// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/plan/named_spans.h"

#include "common/text/character_classes.h"
#include "common/text/fold.h"
#include "common/text/letter_case.h"
#include "common/utf8.h"

#include <algorithm>
#include <optional>
#include <set>
#include <utility>

namespace dateline {
namespace {

using icu::CharClass;

constexpr std::size_t most_units = 128;   ///< of a query that are looked at
constexpr std::size_t most_lookups = 256; ///< of whole names
constexpr std::size_t longest_name = 12;  ///< in units
constexpr std::size_t widest_gap = 3;     ///< bytes between two words of a name: a space, a hyphen, ・

/// What a name is made of: a word, or one character of Han, kana or Hangul.
struct Unit {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool character = false;
    bool may_begin = true;
    bool may_end = true;
};

bool is_cjk(char32_t c) {
    const CharClass kind = class_of(c);
    return kind == CharClass::han_kana || kind == CharClass::hangul;
}

void add_characters(std::string_view text, std::vector<Unit>& units) {
    char32_t before = 0; // a character that the next one goes on from
    for (std::size_t at = 0; at < text.size() && units.size() < most_units;) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (!is_cjk(c)) {
            before = 0;
            continue;
        }
        Unit unit{begin, at, true, true, true};
        if (is_katakana(c) && is_katakana(before)) unit.may_begin = units.back().may_end = false;
        if (is_hangul_syllable(c) && is_hangul_syllable(before)) unit.may_begin = false;
        before = c;
        units.push_back(unit);
    }
}

std::vector<Unit> units_of(std::string_view text, const std::vector<Token>& tokens) {
    std::vector<Unit> units;
    add_characters(text, units);
    for (const Token& token : tokens)
        if (token.kind == TokenKind::word) units.push_back({token.begin, token.end, false, true, true});
    std::sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) { return a.begin < b.begin; });
    if (units.size() > most_units) units.resize(most_units);
    return units;
}

bool has_capital(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (is_capital(next_code_point(text, at))) return true;
    return false;
}

/// Letters with a smaller form that do not stand in it.
bool is_all_capitals(std::string_view text) {
    bool any = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_capital(c))
            any = true;
        else if (class_of(c) != CharClass::other && !icu::is_digit(c))
            return false;
    }
    return any;
}

class SpanFinder {
  public:
    SpanFinder(std::string_view text, const std::vector<Token>& tokens, const Archive& archive,
               const Vocabulary& vocabulary, Identities& identities)
        : text_(text),
          tokens_(tokens),
          archive_(archive),
          vocabulary_(vocabulary),
          identities_(identities),
          units_(units_of(text, tokens)),
          case_tells_(has_capital(text)) {}

    std::vector<NamedSpan> find() {
        find_beginnings();
        std::vector<NamedSpan> spans;
        for (std::size_t first = 0; first < units_.size();) {
            std::size_t next = first + 1;
            if (beginnings_.contains(first))
                if (const std::size_t last = last_of_name(first); last != none) {
                    if (std::optional<NamedSpan> span = meant(first, last)) spans.push_back(std::move(*span));
                    next = last + 1;
                }
            first = next;
        }
        return spans;
    }

  private:
    static constexpr std::size_t none = ~std::size_t{0};

    [[nodiscard]] std::string typed(std::size_t first, std::size_t last) const {
        return std::string(text_.substr(units_[first].begin, units_[last].end - units_[first].begin));
    }
    [[nodiscard]] bool joined(std::size_t left) const { // with the unit behind it
        return left + 1 < units_.size() && units_[left + 1].begin >= units_[left].end &&
               units_[left + 1].begin - units_[left].end <= widest_gap;
    }

    /// Most places of a query begin no name: one walk over the names of the archive, in their order, tells which do.
    void find_beginnings() {
        std::vector<std::pair<std::string, std::size_t>> heads;
        for (std::size_t i = 0; i < units_.size(); ++i) {
            const Unit& unit = units_[i];
            if (!unit.may_begin || (unit.character && !joined(i))) continue;
            const bool two = unit.character && units_[i + 1].character;
            heads.emplace_back(alias_key(typed(i, two ? i + 1 : i)), i);
        }
        std::sort(heads.begin(), heads.end());
        for (const Segment& segment : archive_.segments) walk(segment.db, heads);
    }
    void walk(const Xapian::Database& segment, const std::vector<std::pair<std::string, std::size_t>>& heads) {
        const std::string all = alias_key("");
        auto name = segment.metadata_keys_begin(all);
        const auto end = segment.metadata_keys_end(all);
        for (const auto& [head, unit] : heads) {
            if (name == end) return;
            if (*name < head) name.skip_to(head);
            if (name != end && (*name).starts_with(head)) beginnings_.insert(unit);
        }
    }

    /// The last unit of the longest name that begins here.
    std::size_t last_of_name(std::size_t first) {
        std::size_t last = first;
        while (last - first + 1 < longest_name && joined(last)) ++last;
        for (;; --last) {
            const bool too_short = units_[first].character && last == first;
            if (!too_short && may_stand(first, last)) {
                if (++lookups_ > most_lookups) return none;
                if (!bearers_of(vocabulary_, typed(first, last)).empty()) return last;
            }
            if (last == first) return none;
        }
    }

    /// Not inside of katakana, nor a piece of a longer dictionary word.
    [[nodiscard]] bool may_stand(std::size_t first, std::size_t last) const {
        if (!units_[first].may_begin || !units_[last].may_end) return false;
        const std::size_t begin = units_[first].begin;
        const std::size_t end = units_[last].end;
        return std::none_of(tokens_.begin(), tokens_.end(), [&](const Token& token) {
            const bool apart = token.end <= begin || end <= token.begin;
            const bool within = begin <= token.begin && token.end <= end;
            return token.kind == TokenKind::cjk_word && !apart && !within;
        });
    }

    [[nodiscard]] std::optional<NamedSpan> meant(std::size_t first, std::size_t last) {
        NamedSpan span{{}, typed(first, last), 0, 0};
        const std::vector<std::string> ids = bearers_of(vocabulary_, span.typed);
        const Identity* const identity = ids.size() == 1 ? identities_.find(ids.front()) : nullptr;
        if (identity == nullptr || !is_plain_name(*identity, span.typed)) return std::nullopt;
        span.id = identity->id;
        span.first_position = ~0U;
        for (const Token& token : tokens_) {
            if (token.begin < units_[first].begin || token.begin >= units_[last].end) continue;
            span.first_position = std::min(span.first_position, token.position);
            span.last_position = std::max(span.last_position, token.position);
        }
        return span.first_position <= span.last_position ? std::optional(std::move(span)) : std::nullopt;
    }

    /// 朝鲜 is North Korea, though 朝鮮, which folds to it, may be more: a name spelled as typed decides alone.
    [[nodiscard]] bool is_plain_name(const Identity& identity, const std::string& typed) const {
        const bool spelled_so = std::any_of(identity.names.begin(), identity.names.end(),
                                            [&](const IdentityName& name) { return name.name == typed; });
        const std::string folded = fold_key(typed);
        bool plain = false;
        for (const IdentityName& name : identity.names) {
            if (spelled_so ? name.name != typed : fold_key(name.name) != folded) continue;
            if (name.role == NameRole::ambiguous) return false;
            const bool needs_capitals = is_acronym(name.name) && !is_all_capitals(typed);
            const bool needs_capital = case_tells_ && has_capital(name.name) && !has_capital(typed);
            plain = plain || (!needs_capitals && !needs_capital);
        }
        return plain;
    }

    std::string_view text_;
    const std::vector<Token>& tokens_;
    const Archive& archive_;
    const Vocabulary& vocabulary_;
    Identities& identities_;
    std::vector<Unit> units_;
    std::set<std::size_t> beginnings_; ///< units at which some name may begin
    std::size_t lookups_ = 0;
    bool case_tells_ = false; ///< the query uses capitals
};

} // namespace

bool is_acronym(std::string_view name) {
    constexpr std::size_t longest = 6;
    return name.size() <= longest && name.find(' ') == std::string_view::npos && is_all_capitals(name);
}

std::vector<NamedSpan> named_spans(std::string_view text, const std::vector<Token>& tokens, const Archive& archive,
                                   const Vocabulary& vocabulary, Identities& identities) {
    if (archive.remote) return {};
    return SpanFinder(text, tokens, archive, vocabulary, identities).find();
}

} // namespace dateline
