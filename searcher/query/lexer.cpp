// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/lexer.h"

#include "common/icu/characters.h"
#include "common/text/character_classes.h"
#include "common/utf8.h"
#include "searcher/query/ascii_twin.h"
#include "searcher/query/quotes.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace dateline {
namespace {

using Kind = QueryToken::Kind;

constexpr char32_t no_character = 0x110000; // behind the last one

/// White space, and what a copied query carries unseen: controls, byte order marks, direction marks.
bool is_gap(char32_t c) {
    return c < 0x20 || c == 0x7F || c == 0xFEFF || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || icu::is_space(c);
}

bool is_sign(char32_t c) {
    return c == U'+' || c == U'-';
}

bool is_quote(char32_t c) {
    return !closing_quotes(c).empty() || is_closing_quote(c);
}

/// True for what a word cannot hold.
bool ends_word(char32_t c) {
    return c == no_character || c == U'(' || c == U')' || is_quote(c) || is_gap(c);
}

/// True for what ends every item: a sign before it is plain text.
bool ends_item(char32_t c) {
    return c == no_character || c == U')' || is_gap(c);
}

/// Running text of Chinese or Japanese that is pasted as a query may hold half of a pair of full-width brackets:
/// punctuation, not an operator. Each becomes as many spaces as it has bytes. A query with quotation marks is no such
/// text.
std::string without_stray_brackets(std::string_view query) {
    std::string text(query);
    std::vector<std::size_t> stray;
    std::size_t open = 0; // how many of `stray`, at its end, are opening ones
    for (std::size_t at = 0; at < query.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(query, at);
        if (is_quote(c) || c == U'(' || c == U')') return text;
        if (c == U'（') {
            stray.push_back(begin);
            ++open;
        } else if (c == U'）' && open > 0) {
            stray.pop_back();
            --open;
        } else if (c == U'）') {
            stray.push_back(begin);
        }
    }
    constexpr std::size_t bracket_bytes = 3;
    for (const std::size_t at : stray) text.replace(at, bracket_bytes, bracket_bytes, ' ');
    return text;
}

bool is_ascii_letter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool takes_no_space(char32_t c) {
    const icu::CharClass kind = class_of(c);
    return kind != icu::CharClass::other && kind != icu::CharClass::word;
}

/// How many words the analyser may make of a text, at least one.
std::size_t count_words(std::string_view text) {
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const bool letter = class_of(c) == icu::CharClass::word;
        if (takes_no_space(c) || (letter && !inside)) {
            ++words;
        }
        inside = letter;
    }
    return words == 0 ? 1 : words;
}

class Lexer {
  public:
    explicit Lexer(std::string_view query) : query_(query) {}

    std::vector<QueryToken> read() {
        while (skip_gaps(), at_ < query_.size()) {
            read_token();
        }
        add(Kind::end, at_);
        return std::move(tokens_);
    }

  private:
    std::string_view query_;
    std::size_t at_ = 0;
    bool fresh_ = true; ///< nothing is glued to the left: signs, = and fields mean what they say
    std::size_t words_ = 0;
    std::vector<QueryToken> tokens_;

    static char32_t next(std::string_view text, std::size_t& at) {
        return at < text.size() ? ascii_twin(next_code_point(text, at)) : no_character;
    }
    /// The character at `at`, twin applied.
    [[nodiscard]] char32_t peek(std::size_t at) const { return next(query_, at); }
    [[nodiscard]] std::size_t after(std::size_t at) const {
        next(query_, at);
        return at;
    }

    [[noreturn]] static void refuse(std::string reason, std::size_t begin, std::size_t end) {
        throw QueryError{std::move(reason), begin, end};
    }

    QueryToken& add(Kind kind, std::size_t begin, std::string_view text = {}) {
        tokens_.push_back({.kind = kind, .text = std::string(text), .begin = begin, .end = at_});
        fresh_ = kind == Kind::open || kind == Kind::must || kind == Kind::must_not || kind == Kind::field;
        return tokens_.back();
    }

    void skip_gaps() {
        while (at_ < query_.size() && is_gap(peek(at_))) {
            at_ = after(at_);
            fresh_ = true;
        }
    }

    void count(std::string_view text, std::size_t begin) {
        words_ += count_words(text);
        if (words_ > max_query_words) {
            refuse("the query has more than " + std::to_string(max_query_words) +
                       " words (a Chinese, Japanese or Korean character counts as one)",
                   begin, at_);
        }
    }

    void read_token() {
        const std::size_t begin = at_;
        const char32_t c = peek(at_);
        const bool is_value = !tokens_.empty() && tokens_.back().kind == Kind::field;
        if (c == U'(' || c == U')') {
            at_ = after(at_);
            add(c == U'(' ? Kind::open : Kind::close, begin);
        } else if (is_quote(c)) {
            read_quote(begin, false);
        } else if (fresh_ && c == U'=' && is_quote(peek(after(at_)))) {
            at_ = after(at_);
            read_quote(begin, true);
        } else if (is_value) {
            read_value();
        } else if (!(fresh_ && (read_sign() || read_field()))) {
            read_word();
        }
    }

    void read_quote(std::size_t begin, bool exact) {
        const std::size_t mark = at_;
        const std::u32string_view closing = closing_quotes(next_code_point(query_, at_));
        const std::size_t inner = at_;
        if (closing.empty()) {
            refuse("this quotation mark ends nothing", mark, at_);
        }
        std::size_t inner_end = at_;
        do {
            if (at_ == query_.size()) {
                refuse("this quotation mark is never closed", mark, inner);
            }
            inner_end = at_;
        } while (closing.find(next_code_point(query_, at_)) == std::u32string_view::npos);
        const std::string_view text = trimmed(query_.substr(inner, inner_end - inner));
        if (text.empty()) {
            refuse("there is nothing between these quotation marks", mark, at_);
        }
        count(text, begin);
        add(Kind::quote, begin, text).exact = exact;
    }

    static std::string_view trimmed(std::string_view text) {
        std::size_t first = text.size();
        std::size_t last = text.size();
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            if (!is_gap(next_code_point(text, at))) {
                first = std::min(first, begin);
                last = at;
            }
        }
        return text.substr(first, last - first);
    }

    /// + or - directly before something. A run of signs with a gap behind it is plain text.
    bool read_sign() {
        std::size_t run = at_;
        while (is_sign(peek(run))) {
            run = after(run);
        }
        if (run == at_ || ends_item(peek(run))) {
            return false;
        }
        const std::size_t begin = at_;
        const bool must = peek(at_) == U'+';
        at_ = after(at_);
        if (run != at_) {
            refuse("only one + or - can stand before a word", begin, run);
        }
        add(must ? Kind::must : Kind::must_not, begin);
        return true;
    }

    /// A name of letters and a colon. Unknown names are plain words (http://…), unless they look like a slip.
    bool read_field() {
        std::size_t name_end = at_;
        while (is_ascii_letter(peek(name_end))) {
            name_end = after(name_end);
        }
        if (name_end == at_ || peek(name_end) != U':') {
            return false;
        }
        const std::string name = ascii_form(query_.substr(at_, name_end - at_));
        const QueryField* const field = find_query_field(name);
        const char32_t behind = peek(after(name_end));
        if (field == nullptr) {
            const QueryField* const meant = behind == U'/' || ends_item(behind) ? nullptr : near_query_field(name);
            if (meant != nullptr) {
                refuse("no field '" + name + "'; did you mean '" + std::string(meant->name) +
                           "'? Put the words between quotation marks to look for them as they stand",
                       at_, name_end);
            }
            return false;
        }
        const std::size_t begin = at_;
        at_ = after(name_end);
        if (ends_item(behind)) {
            refuse(
                "'" + std::string(field->name) +
                    ":' needs a value directly behind the colon; put it between quotation marks to look for the word",
                begin, at_);
        }
        add(Kind::field, begin).field = field;
        return true;
    }

    std::string_view take_word() {
        const std::size_t begin = at_;
        while (!ends_word(peek(at_))) {
            at_ = after(at_);
        }
        return query_.substr(begin, at_ - begin);
    }

    /// What stands behind a colon is no operator and no field.
    void read_value() {
        const QueryField& field = *tokens_.back().field;
        const std::size_t begin = at_;
        const bool sign = is_sign(peek(at_));
        const std::string_view text = take_word();
        if (sign && field.section) {
            refuse("the sign stands before the field: " + ascii_form(text.substr(0, after(begin) - begin)) +
                       std::string(field.name) + ":word",
                   begin, at_);
        }
        add_text(text, begin);
    }

    void read_word() {
        const bool glued = !fresh_;
        const std::size_t begin = at_;
        const std::string_view text = take_word();
        const std::string plain = text.size() <= 64 ? ascii_form(text) : std::string();
        if (plain == "AND") {
            add(Kind::and_op, begin, plain);
        } else if (plain == "OR") {
            add(Kind::or_op, begin, plain);
        } else if (plain == "NOT") {
            add(Kind::not_op, begin, plain);
        } else if (plain == "NEAR" || plain.starts_with("NEAR/")) {
            add(Kind::near_op, begin, plain).distance = read_distance(plain, begin);
        } else if (plain == "*") {
            if (glued || !ends_item(peek(at_))) {
                refuse("* stands alone, for every article, or directly behind the beginning of a word", begin, at_);
            }
            count(plain, begin);
            add(Kind::everything, begin);
        } else {
            add_text(text, begin);
        }
    }

    [[nodiscard]] unsigned read_distance(std::string_view plain, std::size_t begin) const {
        if (plain == "NEAR") {
            return default_near_distance;
        }
        const std::string_view digits = plain.substr(5);
        unsigned distance = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), distance);
        if (error != std::errc{} || end != digits.data() + digits.size() || distance == 0 ||
            distance > max_near_distance) {
            refuse("NEAR/ takes a number from 1 to " + std::to_string(max_near_distance), begin, at_);
        }
        return distance;
    }

    void add_text(std::string_view text, std::size_t begin) {
        count(text, begin);
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t star = at;
            if (next(text, at) != U'*') {
                continue;
            }
            if (at != text.size() || star == 0) {
                refuse("* can stand only behind the beginning of a word; put the words between quotation marks to look "
                       "for "
                       "the sign itself",
                       begin + star, begin + at);
            }
            add(Kind::prefix, begin, text.substr(0, star));
            return;
        }
        add(Kind::word, begin, text);
    }
};

} // namespace

bool has_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (class_of(next_code_point(text, at)) != icu::CharClass::other) {
            return true;
        }
    }
    return false;
}

std::vector<QueryToken> read_tokens(std::string_view query) {
    if (query.size() > max_query_bytes) {
        throw QueryError{"the query is longer than " + std::to_string(max_query_bytes / 1024) + " KiB", max_query_bytes,
                         query.size()};
    }
    const std::string text = without_stray_brackets(query);
    return Lexer(text).read();
}

} // namespace dateline
