# SPDX-License-Identifier: GPL-3.0-or-later
"""A running dateline-searcher that is asked one query after the other, with the time that each takes."""
import json
import subprocess
import time


class Searcher:
    def __init__(self, program, db, *options):
        command = [program, "--db", db, "--queries", "-", "--format", "json", "--snippet-length", "0", *options]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, encoding="utf-8")

    def ask(self, query):
        """The answer and the milliseconds until it stood there. The query must be one that can be read."""
        started = time.perf_counter()
        self.process.stdin.write(f"q\t{query}\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        took = (time.perf_counter() - started) * 1000
        return json.loads(answer), took

    def best_of(self, query, times):
        return min(self.ask(query)[1] for _ in range(times))


def quantile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
