# SPDX-License-Identifier: GPL-3.0-or-later
# What the index knows of a person: names in each language, dates, companions.
expect_exit 0 "$searcher" --entity 김정은 --format json
expect_json '.id == "kim-jong-un" and .type == "person" and .first <= .last and .articles > 0'
expect_json '[.names[].lang] | contains(["en", "ko", "zh-Hans"])'
expect_json '[.names[].names[].text] | contains(["Kim Jong Un", "金正恩"])'
expect_json '[.companions.person[].id] | index("kim-jong-un") == null'
expect_json '[.companions.place[] | select(.id == "KP")][0].count > 0'
articles=$(jq .articles "$work/out")
[ "$articles" -eq "$("$searcher" 'named:kim-jong-un' --limit 0 --format json | jq .total.count)" ] && pass || fail "$articles articles name him"
expect_exit 0 "$searcher" --entity kim-jong-un
expect_text "kim-jong-un"
expect_text "金正恩"

# Filters and dates narrow it, --names says in which language, --limit how much.
expect_exit 0 "$searcher" --entity kim-jong-un --filter lang=en --names zh-Hans --limit 1 --format json
expect_json '.name == "金正恩" and (.names | length) == 1 and .names[0].lang == "en" and (.companions.place | length) == 1'
expect_exit 1 "$searcher" --entity kim-jong-un --to 1999
expect_text "0 articles"

expect_exit 1 "$searcher" --entity 'Nobody Of That Name'
expect_text 'no article names "Nobody Of That Name"'
expect_exit 2 "$searcher" --entity a query
expect_exit 2 "$searcher" --entity a --format csv

# A name of two people lists both.
printf 'ada\tperson\ten\tAda Testmann\tmain\nada\tperson\ten\tTestmann\talias\nbob\tperson\ten\tBob Testmann\tmain\nbob\tperson\ten\tTestmann\talias\n' >"$work/two.tsv"
printf '{"id":"two-people","title":"Ada Testmann meets Bob Testmann","lang":"en"}\n' >"$work/two.jsonl"
expect_exit 0 "$indexer" --entities "$work/two.tsv" "$work/two.jsonl"
expect_exit 2 "$searcher" --entity Testmann --format json
expect_json '[.candidates[].id] == ["ada", "bob"] and .candidates[0].articles == 1'
expect_exit 0 "$searcher" --entity ada
expect_exit 0 "$searcher" 'named:testmann'
expect_exit 0 "$indexer" --delete two-people
