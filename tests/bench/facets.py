#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What facets over all matches cost on any archive.

usage: facets.py SEARCHER DB [QUERY...]

Best of five, in milliseconds, without and with each facet; the filter column counts drill-sideways. The limit: under
100 ms for a broad query."""
import sys

from searcher_process import Searcher

FACETS = ["lang", "source", "section", "person", "place", "org", "entity", "date:year", "date:month", "date:day",
          "mentions:year"]


def main():
    program, db = sys.argv[1:3]
    for query in sys.argv[3:] or ["*"]:
        answer, _ = Searcher(program, db).ask(query)
        plain = Searcher(program, db).best_of(query, 5)
        print(f"{query}: {answer['total']['count']} matches, {plain:.1f} ms without facets")
        for facet in FACETS:
            alone = Searcher(program, db, "--facet", facet).best_of(query, 5)
            field = facet.partition(":")[0]
            filtered = Searcher(program, db, "--facet", facet, "--filter", f"{field}!=none").best_of(query, 5)
            print(f"    {facet:14} {alone:8.1f}    filtered {filtered:8.1f}")
        every = [option for facet in FACETS for option in ("--facet", facet)]
        print(f"    {'all of them':14} {Searcher(program, db, *every).best_of(query, 5):8.1f}")


main()
