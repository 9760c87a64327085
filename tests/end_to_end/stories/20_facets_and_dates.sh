# SPDX-License-Identifier: GPL-3.0-or-later
# Counts of facets are those of the filtered searches behind them.
expect_exit 0 "$searcher" '*' --facet lang:100 --facet source:100 --facet date:year --limit 0 --format json
cp "$work/out" "$work/facets"
while IFS=$'\t' read -r field value count; do
    found=$("$searcher" '*' --filter "$field=$value" --limit 0 --format json | jq .total.count)
    [ "$found" -eq "$count" ] && pass || fail "$field=$value: facet $count, filter $found"
done < <(jq -r '.facets | to_entries[] | select(.key | startswith("date") | not) | .key as $f | .value[] | [$f, .value, .count] | @tsv' "$work/facets")
while IFS=$'\t' read -r value count; do
    found=$("$searcher" '*' --from "$value" --to "$value" --limit 0 --format json | jq .total.count)
    [ "$found" -eq "$count" ] && pass || fail "year $value: facet $count, range $found"
done < <(jq -r '.facets["date:year"][] | [.value, .count] | @tsv' "$work/facets")
