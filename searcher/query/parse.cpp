// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/parse.h"

#include "common/utf8.h"
#include "searcher/query/ascii_twin.h"
#include "searcher/query/date_range.h"
#include "searcher/query/group.h"
#include "searcher/query/lexer.h"

// The grammar. Words side by side are ranked and bind closest, then AND, then OR:
// `North Korea AND talks OR 朝鲜` is ((North Korea) AND talks) OR 朝鲜.
//
//     query   = all { OR all }
//     all     = group { AND group }
//     group   = item { item }
//     item    = [ "+" | "-" | NOT ] near
//     near    = primary [ NEAR[/n] primary ]              words and quotes only
//     primary = "(" query ")" | word | word* | quote | =quote | "*" | field ":" value
//     value   = word | quote                              and, for a section: word* | =quote | "(" query ")"

namespace dateline {
namespace {

using Kind = QueryNode::Kind;
using Mark = QueryNode::Mark;
using Token = QueryToken::Kind;

constexpr unsigned max_depth = 64;

[[noreturn]] void refuse(std::string reason, const QueryToken& at) {
    throw QueryError{std::move(reason), at.begin, at.end};
}

std::string shown(const QueryToken& token) {
    switch (token.kind) {
    case Token::must: return "+";
    case Token::must_not: return "-";
    default: return token.text;
    }
}

bool is_operator(const QueryToken& token) {
    switch (token.kind) {
    case Token::must:
    case Token::must_not:
    case Token::not_op:
    case Token::and_op:
    case Token::or_op:
    case Token::near_op: return true;
    default: return false;
    }
}

QueryNode leaf(Kind kind, const QueryToken& token) {
    QueryNode node;
    node.kind = kind;
    node.text = token.text;
    node.exact = token.exact;
    node.begin = token.begin;
    node.end = token.end;
    return node;
}

class Parser {
  public:
    explicit Parser(const std::vector<QueryToken>& tokens) : tokens_(tokens) {}

    QueryNode read() {
        QueryNode query = read_query();
        if (here().kind != Token::end) {
            refuse_here();
        }
        return query;
    }

  private:
    const std::vector<QueryToken>& tokens_;
    std::size_t at_ = 0;
    unsigned depth_ = 0;

    [[nodiscard]] const QueryToken& here() const { return tokens_[at_]; }
    const QueryToken& take() { return tokens_[at_++]; }

    QueryNode read_query() {
        return read_chain(Token::or_op, Kind::any_of,
                          [this] { return read_chain(Token::and_op, Kind::all_of, [this] { return read_group(); }); });
    }

    template <class Operand> QueryNode read_chain(Token between, Kind kind, const Operand& read_operand) {
        QueryNode first = read_operand();
        if (here().kind != between) {
            return first;
        }
        std::vector<QueryNode> operands;
        operands.push_back(std::move(first));
        while (here().kind == between) {
            take();
            operands.push_back(read_operand());
        }
        return join(kind, std::move(operands));
    }

    QueryNode read_group() {
        std::vector<GroupItem> items;
        while (!ends_group()) {
            items.push_back(read_item());
        }
        if (items.empty()) {
            refuse_here();
        }
        return make_group(std::move(items));
    }

    [[nodiscard]] bool ends_group() const {
        const Token kind = here().kind;
        return kind == Token::and_op || kind == Token::or_op || kind == Token::near_op || kind == Token::close ||
               kind == Token::end;
    }

    GroupItem read_item() {
        const Token sign = here().kind;
        GroupItem item;
        item.signed_by_user = sign == Token::must || sign == Token::must_not || sign == Token::not_op;
        if (item.signed_by_user) {
            take();
        }
        item.bare = !item.signed_by_user && here().kind == Token::word && tokens_[at_ + 1].kind != Token::near_op;
        item.node = read_near();
        if (item.signed_by_user) {
            item.node.mark = sign == Token::must ? Mark::must : Mark::must_not;
        }
        if (item.signed_by_user || !item.bare) {
            check_searchable(item.node);
        }
        return item;
    }

    QueryNode read_near() {
        const bool left_fits = fits_near();
        QueryNode left = read_primary();
        if (here().kind != Token::near_op) {
            return left;
        }
        const QueryToken& op = take();
        const bool right_fits = fits_near();
        const QueryToken& right_begin = here();
        QueryNode right = read_primary();
        if (!left_fits || !right_fits) {
            refuse("NEAR stands between two words or quotations", left_fits ? right_begin : op);
        }
        if (here().kind == Token::near_op) {
            refuse("NEAR joins two; write a NEAR b AND b NEAR c", here());
        }
        if (left.section != right.section) {
            refuse("both sides of NEAR must be of one section: title:a NEAR title:b", op);
        }
        check_searchable(left);
        check_searchable(right);
        const std::optional<Section> section = left.section;
        QueryNode near = join(Kind::near, {std::move(left), std::move(right)});
        near.section = section;
        near.distance = op.distance;
        return near;
    }

    [[nodiscard]] bool fits_near() const {
        const bool in_section = here().kind == Token::field && here().field->section;
        const Token kind = in_section ? tokens_[at_ + 1].kind : here().kind;
        return kind == Token::word || kind == Token::quote;
    }

    QueryNode read_primary() {
        switch (here().kind) {
        case Token::word: return leaf(Kind::words, take());
        case Token::prefix: return leaf(Kind::prefix, take());
        case Token::quote: return leaf(Kind::phrase, take());
        case Token::everything: return leaf(Kind::everything, take());
        case Token::open: return read_brackets();
        case Token::field: return here().field->section ? read_section() : read_value();
        default: refuse_here();
        }
    }

    QueryNode read_brackets() {
        const QueryToken& open = take();
        if (++depth_ > max_depth) {
            refuse("brackets are nested deeper than " + std::to_string(max_depth), open);
        }
        QueryNode inner = read_query();
        if (here().kind != Token::close) {
            refuse("this bracket is never closed", open);
        }
        take();
        --depth_;
        return inner;
    }

    QueryNode read_section() {
        const QueryToken& field = take();
        QueryNode node = read_primary();
        if (!holds_text(node)) {
            refuse("'" + std::string(field.field->name) + ":' looks for words, and there are none here", field);
        }
        restrict_to(*field.field->section, node);
        if (node.children.empty()) {
            node.begin = field.begin;
        }
        return node;
    }

    QueryNode read_value() {
        const QueryToken& field = take();
        const QueryToken& value = here();
        const std::string name(field.field->name);
        if (value.kind == Token::open) {
            refuse("a value of '" + name + "' is one word or a quotation; write (" + name + ":a OR " + name + ":b)",
                   value);
        }
        if (value.kind == Token::prefix) {
            refuse("a value of '" + name + "' stands in full, without *", value);
        }
        if (value.kind == Token::quote && value.exact) {
            refuse("= asks for the unfolded form of a phrase; '" + name + "' has none", value);
        }
        QueryNode node = leaf(Kind::field, take());
        node.field = name;
        node.text = checked_value(name, value);
        node.begin = field.begin;
        return node;
    }

    static std::string checked_value(const std::string& name, const QueryToken& value) {
        const std::string plain = ascii_form(value.text);
        if (plain == "none") {
            return plain;
        }
        if (name == "date" || name == "mentions") {
            const Result<DateRange> range = read_date_range(plain, today());
            if (!range) {
                refuse(range.error().reason, value);
            }
            return plain;
        }
        if (name == "section") {
            const std::optional<Section> section = find_section(plain);
            if (!section) {
                refuse("no such section; there are title, caption, body, related, comments and boilerplate", value);
            }
            return std::string(name_of(*section));
        }
        return value.text;
    }

    static void check_searchable(const QueryNode& node) {
        const bool is_text = node.kind == Kind::words || node.kind == Kind::prefix;
        if (is_text && !has_letter(node.text)) {
            throw QueryError{"there is no letter or digit in this", node.begin, node.end};
        }
    }

    /// What is missing or too much at this token.
    [[noreturn]] void refuse_here() const {
        const QueryToken& now = here();
        if (at_ > 0 && is_operator(tokens_[at_ - 1])) {
            const QueryToken& before = tokens_[at_ - 1];
            if (is_operator(now)) {
                refuse("'" + shown(now) + "' cannot follow '" + shown(before) + "'" + as_words(now), now);
            }
            refuse("'" + shown(before) + "' needs something behind it" + as_words(before), before);
        }
        if (is_operator(now)) {
            refuse("'" + shown(now) + "' needs something before it" + as_words(now), now);
        }
        if (now.kind == Token::close) {
            const bool empty = at_ > 0 && tokens_[at_ - 1].kind == Token::open;
            refuse(empty ? "there is nothing between these brackets" : "this bracket closes nothing", now);
        }
        if (at_ > 0 && tokens_[at_ - 1].kind == Token::open) {
            refuse("this bracket is never closed", tokens_[at_ - 1]);
        }
        throw QueryError{"the query is empty; * finds every article", 0, now.end};
    }

    static std::string as_words(const QueryToken& token) {
        const bool is_word = token.kind != Token::must && token.kind != Token::must_not;
        return is_word ? "; put it between quotation marks to look for the word" : "";
    }
};

/// Where the first ill-formed sequence stands; the size of the query where none does.
std::size_t first_ill_formed(std::string_view query) {
    std::string valid(query);
    if (make_valid_utf8(valid) == 0) {
        return query.size();
    }
    std::size_t at = 0;
    std::size_t i = 0;
    while (at < query.size() && i < valid.size()) {
        if (query[at] == '\0') {
            ++at; // mending drops it, as it does a byte order mark
        } else if (query.substr(at, 3) == "\xEF\xBB\xBF") {
            at += 3;
        } else if (query[at] == valid[i]) {
            ++at;
            ++i;
        } else {
            break;
        }
    }
    while ((static_cast<unsigned char>(valid[i]) & 0xC0U) == 0x80U) { // inside the replacement character
        --i;
        --at;
    }
    return at;
}

} // namespace

std::variant<QueryNode, QueryError> parse_query(std::string_view query) {
    try {
        const std::size_t ill_formed = first_ill_formed(query);
        if (ill_formed < query.size()) {
            return QueryError{"the query is not UTF-8 from here on", ill_formed, ill_formed + 1};
        }
        const std::vector<QueryToken> tokens = read_tokens(query);
        return Parser(tokens).read();
    } catch (QueryError& error) {
        return std::move(error);
    }
}

} // namespace dateline
