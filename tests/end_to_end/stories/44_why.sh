# SPDX-License-Identifier: GPL-3.0-or-later
# --why says of one article what matches and what does not.
printf '%s\n' '{"id":"why-1","title":"Lighthouse keeper retires","body":"The café by the old lamp stays open. Talking helps.","date":"2025-11-03","lang":"en"}' >"$work/why.jsonl"
expect_exit 0 "$indexer" "$work/why.jsonl"
expect_exit 0 "$searcher" --why why-1 'lighthouse keeper zzzz'
expect_text "matches: hit 1 of"
expect_text 'lighthouse: title 1'
expect_text 'zzzz: not in the article'
expect_exit 0 "$searcher" --why why-1 talk
expect_text 'talk: body 1 as talking'

expect_exit 0 "$searcher" --why why-1 '"keeper retires"'
expect_text 'yes  phrase "keeper retires": title 1'
expect_exit 1 "$searcher" --why why-1 '"keeper lighthouse"'
expect_text 'its words are there, but not in a row'
expect_exit 1 "$searcher" --why why-1 '"keeper leaves"'
expect_text 'not in the article: leaves'
expect_exit 1 "$searcher" --why why-1 '="cafe"'
expect_text 'found only in another spelling: body 1'
expect_exit 1 "$searcher" --why why-1 title:lamp
expect_text 'found only elsewhere: body 1'
expect_exit 1 "$searcher" --why why-1 'lighthouse lang:ja date:2024'
expect_text 'lang is "ja": it has en'
expect_text 'it has 2025-11-03'
expect_exit 1 "$searcher" --why why-1 lighthouse --filter source=none --to 2024
expect_text 'filter on date: it has 2025-11-03'
expect_exit 1 "$searcher" --why why-1 '+lighthouse -keeper'
expect_text 'must not match: '

expect_exit 0 "$searcher" --why why-1 'lighthouse keeper' --format json
expect_json '.matches and .rank == 1 and .parts[0].matches and ([.parts[] | select(.depth == 1)] | length) == 2'
expect_exit 2 "$searcher" --why no-such-article lighthouse
expect_text 'no article has the id "no-such-article"'
expect_exit 2 "$searcher" --why why-1 '"open'
expect_text '^'
expect_exit 2 "$searcher" --why why-1
expect_exit 0 "$indexer" --delete why-1
