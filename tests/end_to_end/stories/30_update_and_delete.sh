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

# A second run over what has not changed changes nothing, and a line that is an article by its place moves with it.
printf '{"title":"Old pier"}\n{"title":"Old quay"}\n{"id":"named","title":"Old dock"}\n' >"$work/moved.jsonl"
expect_exit 0 "$indexer" "$work/moved.jsonl"
expect_exit 0 "$indexer" "$work/moved.jsonl"
expect_text "0 new, 0 changed, 3 unchanged"
printf '{"title":"New pier"}\n{"title":"Old pier"}\n{"title":"Old quay"}\n{"id":"named","title":"Old dock"}\n' >"$work/moved.jsonl"
expect_exit 0 "$indexer" "$work/moved.jsonl"
expect_text "1 new, 2 changed, 1 unchanged"
for title in "New pier" "Old pier" "Old quay" "Old dock"; do expect_exit 0 "$searcher" "\"$title\""; done
expect_exit 0 "$indexer" --prune "$work/moved.jsonl"
expect_text "0 new, 0 changed, 4 unchanged, 0 removed"
printf '' >"$work/moved.jsonl"
expect_exit 0 "$indexer" --prune "$work/moved.jsonl"
expect_text "4 removed"

# Of several lines with one id the last one stands, however often they are read.
printf '{"id":"twice","title":"Early edition"}\n{"id":"twice","title":"Late edition"}\n' >"$work/twice.jsonl"
for run in 1 2; do
    expect_exit 0 "$indexer" "$work/twice.jsonl"
    expect_exit 0 "$searcher" '"Late edition"'
    expect_exit 1 "$searcher" '"Early edition"'
done
expect_exit 0 "$indexer" --delete twice
