# SPDX-License-Identifier: GPL-3.0-or-later
# An article is added, changed, deleted; the rest of the archive stays.
before=$("$searcher" '*' --limit 0 --format json | jq .total.count)
printf '{"id":"one","title":"Lighthouse keeper retires","body":"The old lamp stays lit.","date":"2025-11-03"}\n' >"$work/one.jsonl"
expect_exit 0 "$indexer" "$work/one.jsonl"
expect_exit 0 "$searcher" lighthouse keeper --limit 1
expect_text "Lighthouse keeper retires"
printf '{"id":"one","title":"Harbour master retires","body":"The old lamp stays lit.","date":"2025-11-03"}\n' >"$work/one.jsonl"
expect_exit 0 "$indexer" "$work/one.jsonl"
expect_exit 0 "$searcher" '"Harbour master retires"'
expect_exit 1 "$searcher" '"Lighthouse keeper retires"'
expect_exit 0 "$indexer" --delete one
expect_exit 1 "$searcher" '"Harbour master retires"'
after=$("$searcher" '*' --limit 0 --format json | jq .total.count)
[ "$before" -eq "$after" ] && pass || fail "$before articles before, $after after"

# A line that cannot be read is named, counted, and the others stand.
printf '{"id":"two","title":"Kept"}\n{broken\n' >"$work/two.jsonl"
expect_exit 1 "$indexer" "$work/two.jsonl"
expect_text "two.jsonl:2:"
expect_exit 0 "$searcher" '"Kept"'
expect_exit 0 "$indexer" --delete two
