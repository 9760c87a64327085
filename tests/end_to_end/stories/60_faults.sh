# SPDX-License-Identifier: GPL-3.0-or-later
# Whatever happens to a run, the index is as it was before or as it is after.
faulty="$work/faulty.db"
make_articles() { # ARTICLES SEED: as JSON Lines, of words that depend on the seed
    awk -v articles="$1" -v seed="$2" 'BEGIN {
        srand(seed)
        for (i = 1; i <= articles; ++i) {
            printf "{\"id\":\"%d\",\"title\":\"Article %d of seed%d\",\"body\":\"", i, i, seed
            for (w = 0; w < 90; ++w) printf "w%d ", int(rand() ^ 3 * 30000)
            print "朝鲜半岛 한반도\"}"
        }
    }'
}
make_articles 3000 1 >"$work/old.jsonl"
make_articles 3000 2 >"$work/new.jsonl"
count_of() { "$searcher" --db "$faulty" "seed$1" --limit 0 --format json 2>/dev/null | jq '.total.count // 0'; }
# The archive holds all articles of the seed or none of the other's.
expect_whole() { # WHAT
    local old new
    old=$(count_of 1)
    new=$(count_of 2)
    case "$old $new" in
    "3000 0" | "0 3000") pass ;;
    *) fail "$1: $old old and $new new articles" ;;
    esac
}
expect_unharmed() { # WHAT
    expect_exit 0 "$indexer" --db "$faulty" --verify
    expect_whole "$1"
}

# Killed at any moment of a first run: no index or the whole one.
for delay in 0.02 0.1 0.2 0.3 0.4; do
    rm -rf "$faulty"
    "$indexer" --db "$faulty" --quiet "$work/old.jsonl" &
    sleep $delay
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    if [ -e "$faulty/XAPIANDB" ]; then expect_unharmed "killed in the first run after $delay s"; fi
    expect_exit 0 "$indexer" --db "$faulty" --quiet "$work/old.jsonl"
    expect_unharmed "again after $delay s"
done

# Killed while everything changes: the old state or the new one. The next run finishes the work.
for delay in 0.05 0.15 0.25 0.35 0.5; do
    "$indexer" --db "$faulty" --quiet --optimize "$work/new.jsonl" &
    sleep $delay
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    expect_unharmed "killed in an update after $delay s"
    expect_exit 0 "$indexer" --db "$faulty" --quiet --optimize "$work/old.jsonl"
    expect_unharmed "old again after $delay s"
done
[ ! -e "$faulty/work" ] && pass || fail "a run leaves its work folder"

# No room: each limit stops the run in another file.
for kilobytes in 1 40 400 1000; do
    expect_exit 2 bash -c "trap '' XFSZ; ulimit -f $kilobytes; exec \"\$@\"" - "$indexer" --db "$faulty" --quiet "$work/new.jsonl"
    expect_text "File too large"
    expect_unharmed "no room after $kilobytes kB"
done

# Too few files may be open.
for files in 8 12 16 20; do
    bash -c "ulimit -n $files; exec \"\$@\"" - "$indexer" --db "$faulty" --quiet "$work/new.jsonl" >"$work/out" 2>"$work/err"
    case $? in
    0) expect_exit 0 "$indexer" --db "$faulty" --quiet "$work/old.jsonl" ;;
    1 | 2) expect_text "Too many open files" ;;
    *) fail "$files open files: neither done nor refused" ;;
    esac
    expect_unharmed "$files open files"
done

# One writer at a time; the second one says so at once.
mkfifo "$work/slow"
"$indexer" --db "$faulty" --quiet - <"$work/slow" &
writer=$!
exec 9>"$work/slow"
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    [ -e "$faulty/work" ] && break
    sleep 0.2
done
expect_exit 2 "$indexer" --db "$faulty" "$work/new.jsonl"
expect_text "is being written by another process"
expect_unharmed "two writers"
exec 9>&-
wait $writer && pass || fail "the first writer fails"

# A place where no folder can be made.
expect_exit 2 "$indexer" --db "$work/old.jsonl/db" "$work/new.jsonl"
expect_exit 2 "$indexer" --db /proc/dateline.db "$work/new.jsonl"
expect_text "dateline-indexer: "
