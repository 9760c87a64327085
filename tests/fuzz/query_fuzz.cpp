// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a query or an error that can be shown.
#include "common/utf8.h"
#include "searcher/query/exact.h"
#include "searcher/query/parse.h"
#include "tests/fuzz/must.h"

#include <cstdint>

using namespace dateline;
using dateline::test::must;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view query(reinterpret_cast<const char*>(bytes), size);
    auto parsed = parse_query(query);
    if (const auto* const error = std::get_if<QueryError>(&parsed)) {
        must(error->begin <= error->end && error->end <= size, "an error stands within the query");
        must(!error->reason.empty(), "an error has a reason");
        std::string shown = show_error(query, *error);
        must(make_valid_utf8(shown) == 0, "a shown error is valid UTF-8");
        must(shown.find('\x1b') == std::string::npos, "a shown error holds no escape");
        return 0;
    }
    auto& node = std::get<QueryNode>(parsed);
    must(node.begin <= node.end && node.end <= size, "a query stands within its text");
    std::string described = describe(node);
    must(make_valid_utf8(described) == 0, "a described query is valid UTF-8");
    make_exact(node);
    must(!describe(node).empty(), "an exact query can be described");
    return 0;
}
