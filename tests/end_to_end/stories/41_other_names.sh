# SPDX-License-Identifier: GPL-3.0-or-later
# A query for one name of a person finds the articles that use the others, and says so.
expect_exit 0 "$searcher" 金正恩 --limit 50 --format json
expect_json '.expansions == [.expansions[0]] and .expansions[0].id == "kim-jong-un" and .expansions[0].from == "金正恩"'
expect_json '[.hits[].lang] | unique | contains(["en", "ko", "zh-Hans"])'
expect_json '[.hits[].snippet[] | select(.mark) | .text] | any(test("Kim Jong Un"))'
expect_exit 0 "$searcher" 金正恩
expect_text 'also articles that name Kim Jong'

# Not where the name must stand as it is typed, and not for ordinary words.
for query in '"金正恩"' '+金正恩 报道' 'title:金正恩' '金正恩 AND 朝鲜' 'who told us'; do
    "$searcher" "$query" --format json >"$work/out"
    expect_json '.expansions == []'
done
# A filter beside the words leaves them what they are.
expect_exit 0 "$searcher" '金正恩 lang:en' --format json
expect_json '.expansions[0].id == "kim-jong-un"'
