# SPDX-License-Identifier: GPL-3.0-or-later
# --explain gives the parts of each score, and they add up to it.
for query in 'North Korea dialogue' 金正恩 '"North Korea" talks -Geneva' 'title:朝鲜 会谈' 'diplom* lang:en' \
    'body:dialogue' 'dialogue NEAR/8 Korea' '+韩国 朝鲜 OR 中国' 'talks OR "nuclear programme"'; do
    "$searcher" "$query" --explain --limit 20 --format json >"$work/out" 2>/dev/null
    expect_json '.hits | length > 0'
    expect_json '[.hits[] | ([.explanation | split("\n")[] | select(length > 0) | ltrimstr(" ") | split("  ") | map(select(length > 0))[0] | tonumber] | add) - .score | fabs] | max < 0.01'
    # In order of time nobody contends for the first place: the parts of the query are all there is.
    "$searcher" "$query" --explain --limit 20 --sort newest --format json >"$work/out" 2>/dev/null
    expect_json '[.hits[].explanation | contains("close together")] | any | not'
done
expect_exit 0 "$searcher" 'North Korea dialogue' --explain
expect_text 'words "North Korea dialogue"'
expect_text 'dialogue: '
expect_text ' articles'
expect_exit 0 "$searcher" 金正恩 --explain --filter lang=en
expect_text 'by any name: '
expect_text 'as Kim Jong Un'
