# SPDX-License-Identifier: GPL-3.0-or-later
# The same wire story in two papers is shown once; from an article to others like it.
expect_exit 0 "$searcher" Ulaanbaatar talks --format json --limit 100
expect_json '[.hits[] | select(.id == "en-004" or .id == "en-005")] | length == 2'
expect_json '.total | has("distinct") | not'
all=$(jq .total.count "$work/out")
expect_exit 0 "$searcher" Ulaanbaatar talks --collapse --format json --limit 100
expect_json '[.hits[] | select(.id == "en-004" or .id == "en-005")] | length == 1 and .[0].copies == 1'
expect_json ".total.count == $all and .total.distinct == (.hits | length)"
expect_json '[.hits[].rank] == [range(1; (.hits | length) + 1)]'
expect_json "([.hits[].copies // 0] | add) + .total.distinct == $all"
expect_exit 0 "$searcher" Ulaanbaatar talks --collapse
expect_text 'and a near copy'

# Pages of a collapsed list follow on each other, in every order.
for order in relevance newest oldest; do
    expect_exit 0 "$searcher" '*' --collapse --sort $order --limit 1000 --format json
    jq -c '[.hits[].id]' "$work/out" >"$work/whole"
    for offset in 0 7 14; do
        expect_exit 0 "$searcher" '*' --collapse --sort $order --limit 7 --offset $offset --format json
        expect_json "[.hits[].id] == $(jq -c ".[$offset:$offset + 7]" "$work/whole")"
    done
done

# What is like an article: its copy first, never itself; filters and a query narrow.
expect_exit 0 "$searcher" --like en-004 --format json
expect_json '.hits[0].id == "en-005" and ([.hits[].id] | index("en-004") | not)'
expect_json '[.hits[0].snippet[] | select(.mark)] | length > 0'
expect_exit 0 "$searcher" --like en-004 --filter lang=en --facet lang --format json
expect_json '[.hits[].lang] | unique == ["en"]'
expect_exit 0 "$searcher" --like en-004 '+soup' --format json
expect_json '[.hits[].id] == ["en-005"]'
expect_exit 2 "$searcher" --like no-such-article
expect_text "no article has the id 'no-such-article'"
expect_exit 2 "$searcher" --like ''
expect_exit 2 "$searcher" --like en-004 --tokens x
