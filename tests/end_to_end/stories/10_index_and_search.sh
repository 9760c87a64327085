# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer indexes the sample corpus and asks in three scripts.
expect_exit 0 "$indexer" "$corpus"
expect_text "skipped 0"
articles=$("$searcher" '*' --limit 0 --format json | jq .total.count)
[ "$articles" -ge 60 ] && pass || fail "only $articles articles"

expect_exit 0 "$searcher" 'North Korea dialogue' --format json
expect_json '.version == 1 and (.hits | length) > 0 and .total.exact'
expect_json '[.hits[].snippet[] | select(.mark)] | length > 0'
expect_exit 0 "$searcher" 朝鲜
expect_exit 0 "$searcher" 半導体
expect_exit 0 "$searcher" 정상회담
expect_exit 1 "$searcher" zzzzqqqq
expect_exit 2 "$searcher" '"not closed'
expect_text '^'

# Indexed again, nothing changes.
expect_exit 0 "$indexer" "$corpus"
expect_text "$articles unchanged"
