# SPDX-License-Identifier: GPL-3.0-or-later
# The query language on real programs: phrases, exact forms, sections, limits, errors.
cat >"$work/language.jsonl" <<'END'
{"id":"q1","title":"3M公司的口罩","body":"关于朝鲜核计划的谈判。Apple 手机 review","lang":"zh","date":"2025-11-18","tags":["a:b \"c\"/d=e"]}
{"id":"q2","title":"A peacemaker and a pacemaker","body":"Apple met an apple. Mr. Kim spoke.","lang":"en","date":"2025-10","tags":["Two Words"]}
{"id":"q3","title":"ソニーの新型カメラ","body":"ｿﾆｰが発表した。iPhone15手机","lang":"ja","date":"2025"}
END
export DATELINE_DB="$work/language.db"
expect_exit 0 "$indexer" --quiet "$work/language.jsonl"

# finds QUERY IDS [OPTION...]: exactly these articles, sorted
finds() {
    local query=$1 wanted=$2 found
    shift 2
    found=$("$searcher" --format json "$@" -- "$query" 2>"$work/err" | jq -r '[.hits[].id] | sort | join(" ")')
    [ "$found" = "$wanted" ] && pass || fail "$query $*: found '$found', wanted '$wanted'"
}
finds '"朝鲜核计划"' q1
finds '"3M公司"' q1
finds '"peacemaker and a pacemaker"' q2
finds '"ソニーの新型"' q3
finds '「ソニーの新型」' q3
finds '“3M公司”' q1
finds '"公司的口罩关于"' ''
finds 'Apple 手机 review' 'q1 q2 q3'
finds 'iPhone15手机' 'q1 q3'
finds '3M公司' q1
finds '+apple -手机' q2
finds 'apple AND NOT kim' q1
finds '（apple OR ソニー） AND lang：ja' q3
finds 'title:"3M公司"' q1
finds 'body:sony OR title:ソニー' q3
finds 'pacemak*' q2
finds '朝鲜 NEAR/5 谈判' q1
finds 'kim NEAR/2 spoke' q2
finds 'date:2025-10..2025-12' 'q1 q2'
finds 'date:2025' 'q1 q2 q3'
finds 'date:none' ''
finds '*' 'q1 q2 q3'
finds '-apple' q3
finds '="apple"' q2
finds 'ソニー' 'q3' --exact
finds 'APPLE' '' --exact
finds '*' q1 --filter 'tag=a:b "c"/d=e'
finds '*' q2 --filter 'tag=Two Words'
finds '*' 'q1 q3' --filter 'tag!=Two Words'
finds '*' q3 --filter tag=none

# A query that cannot be read says where and why, and exits with 2.
refuses() {
    expect_exit 2 "$searcher" -- "$1"
    expect_text '^'
    expect_text "$2"
}
refuses '"never closed' 'never closed'
refuses '(apple' 'never closed'
refuses '?!' 'no letter or digit'
refuses 'a AND' 'needs something behind it'
refuses '*京*' '* can stand only behind'
refuses 'NEAR/0 a' 'NEAR/ takes a number'
refuses 'date:2025-13' 'no date'
refuses 'sectoin:body' "did you mean 'section'"
expect_exit 2 "$searcher" ''
expect_exit 2 "$searcher" '   '
expect_exit 2 "$searcher" apple --limit -1
expect_exit 2 "$searcher" apple --offset 1000000000000
expect_exit 0 "$searcher" apple --offset 4000000000
expect_exit 2 "$searcher" $'\xff\xfe(' 
expect_exit 2 "$searcher" "$(printf '(%.0s' {1..50000})"
expect_text '^'
expect_exit 2 "$searcher" "$(printf 'w %.0s' {1..20000})"
expect_text '1024 words'

# A batch reports each bad query by its line and runs the others; one of 10 MB is a message, no hang.
{
    printf 'one\tapple\ntwo\t"open\nthree\tkim\nno tab\nfour\t'
    head -c 10000000 /dev/zero | tr '\0' a
    printf '\nfive\t\0apple\n'
} >"$work/batch"
expect_exit 2 timeout 60 "$searcher" --queries "$work/batch" --format json
expect_text 'line 2'
expect_text 'line 4'
expect_text 'line 5'
[ "$(wc -l <"$work/out")" -eq 3 ] && pass || fail "$(wc -l <"$work/out") answers"
export DATELINE_DB="$work/news.db"
