# SPDX-License-Identifier: GPL-3.0-or-later
# Everyone who is mentioned can be asked for; facets count the main ones, under names in the reader's language.
count() { "$searcher" "$@" --limit 0 --format json | jq .total.count; }
named=$(count 'named:"Kim Jong Un"')
[ "$named" -gt 0 ] && pass || fail "nobody names Kim Jong Un"
for name in 金正恩 김정은 kim-jong-un 'KIM Jong-un'; do
    [ "$(count "named:\"$name\"")" -eq "$named" ] && pass || fail "$name is not Kim Jong Un"
done
[ "$(count 'person:"Kim Jong Un"')" -le "$named" ] && pass || fail "more facets than mentions"
all=$(count '*')
[ "$(count named:none)" -lt "$all" ] && pass || fail "nobody is named anywhere"
expect_exit 1 "$searcher" 'named:"Nobody Of That Name"'
expect_text 'no article names "Nobody Of That Name"'

# One identity, one facet value, one name in the language that was asked for.
expect_exit 0 "$searcher" '*' --facet place:50 --names ja --format json --limit 50
expect_json '[.facets.place[] | select(.id == "KP")] | length == 1 and .[0].value == "北朝鮮"'
expect_json '[.hits[].entities[] | select(.id == "KP") | .name] | unique == ["北朝鮮"]'
expect_exit 0 env LC_ALL=zh_TW.UTF-8 "$searcher" '*' --facet place:50 --format json --limit 0
expect_json '[.facets.place[] | select(.id == "KP")][0].value == "北韓"'
expect_exit 2 "$searcher" '*' --names 'not a tag'
expect_text "'not a tag'"
