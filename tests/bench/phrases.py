#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a quoted phrase costs beside the same words without quotes, on any archive.

usage: phrases.py SEARCHER DB [PHRASES [SEED]]

Phrases are pieces of the archive's own texts, of two to eight words or characters, with 1 to 999 hits. Each is asked
three times in both forms; the best time of each counts. The limit: a phrase costs at most 3 times its words."""
import random
import re
import sys

from searcher_process import Searcher, quantile

MOST_HITS = 999


def pieces(text, rng):
    """A random piece of each run of text between punctuation: words of a script with spaces, or characters."""
    for run in re.findall(r"[\w ]+", text):
        spaced = " " in run.strip() and not re.search(r"[\u3040-\u30ff\u3400-\u9fff]", run)
        parts, glue = (run.split(), " ") if spaced else (list(run.strip()), "")
        if len(parts) < 2:
            continue
        length = rng.randint(2, min(8, len(parts)))
        begin = rng.randrange(len(parts) - length + 1)
        piece = glue.join(parts[begin:begin + length]).strip()
        if len(piece) > 1:
            yield piece


def texts(program, db, rng, wanted):
    """Snippets of articles from all over the archive."""
    searcher = Searcher(program, db, "--limit", "0")
    total = searcher.ask("*")[0]["total"]["count"]
    for _ in range(wanted):
        offset = rng.randrange(total)
        one = Searcher(program, db, "--limit", "1", "--offset", str(offset), "--snippet-length", "400")
        for hit in one.ask("*")[0]["hits"]:
            yield hit["title"] + "\n" + "".join(piece["text"] for piece in hit["snippet"])
        one.process.stdin.close()


def main():
    program, db = sys.argv[1:3]
    wanted = int(sys.argv[3]) if len(sys.argv) > 3 else 200
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)
    searcher = Searcher(program, db)
    ratios, quoted, plain = [], [], []
    candidates = [piece for text in texts(program, db, rng, wanted) for piece in pieces(text, rng)]
    rng.shuffle(candidates)
    for piece in candidates:
        if len(ratios) == wanted:
            break
        answer, _ = searcher.ask(f'"{piece}"')
        if not 0 < answer["total"]["count"] <= MOST_HITS or answer["warnings"]:
            continue
        quoted.append(searcher.best_of(f'"{piece}"', 3))
        plain.append(searcher.best_of(piece.lower(), 3))  # in lower case no AND, OR, NOT
        ratios.append((quoted[-1] / plain[-1], piece))
    print(f"{len(ratios)} phrases    p50      p95      max    (ms)")
    for name, times in (("quoted", quoted), ("words", plain)):
        print(f"{name:12} {quantile(times, .5):8.2f} {quantile(times, .95):8.2f} {max(times):8.2f}")
    values = [ratio for ratio, _ in ratios]
    print(f"{'ratio':12} {quantile(values, .5):8.2f} {quantile(values, .95):8.2f} {max(values):8.2f}")
    print(f"over 3 times: {sum(value > 3 for value in values)}; sum of quoted / sum of words: "
          f"{sum(quoted) / sum(plain):.2f}")
    for ratio, piece in sorted(ratios, reverse=True)[:5]:
        print(f"    {ratio:6.2f}  {piece}")


main()
