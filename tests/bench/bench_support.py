# SPDX-License-Identifier: GPL-3.0-or-later
"""What the benchmarks share: the command line, measured runs of a program, tables that can be pasted."""
import argparse
import contextlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--programs", default=os.path.join(ROOT, "build", "release"),
                        help="folder of dateline-indexer and dateline-searcher (default: build/release)")
    parser.add_argument("--work", help="folder for indexes (default: a temporary one)")
    return parser


@contextlib.contextmanager
def work_folder(options):
    folder = tempfile.mkdtemp(prefix="dateline-bench-", dir=options.work)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Run:
    """One run of a command: wall and processor seconds, peak memory in MB, what it printed."""

    def __init__(self, command, check=(0,), **more):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        begin = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
        self.out, self.err = process.communicate()
        self.seconds = time.perf_counter() - begin
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.processor = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        if process.returncode not in check:
            sys.exit("%s: exit %d\n%s" % (" ".join(command), process.returncode, self.err[-2000:]))


def peak_memory(command):
    """Runs the command and returns (run, MB): the peak of this command alone."""
    program = ("import json,resource,subprocess,sys;"
               "status=subprocess.call(sys.argv[2:]);"
               "open(sys.argv[1],'w').write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss));"
               "sys.exit(status)")
    with tempfile.NamedTemporaryFile("r") as said:
        run = Run([sys.executable, "-c", program, said.name] + command, check=(0, 1))
        return run, int(said.read()) / 1024


def indexer(options):
    return os.path.join(options.programs, "dateline-indexer")


def searcher(options):
    return os.path.join(options.programs, "dateline-searcher")


def articles(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip():
                yield json.loads(line)


def text_bytes(path):
    """UTF-8 bytes of titles and bodies."""
    return sum(len(str(article.get(key) or "").encode())
               for article in articles(path) for key in ("title", "headline", "body", "text"))


def folder_bytes(path):
    return sum(os.path.getsize(os.path.join(folder, name)) for folder, _, names in os.walk(path) for name in names)


def percentile(values, percent):
    values = sorted(values)
    return values[min(len(values) - 1, max(0, -(-len(values) * percent // 100) - 1))] if values else float("nan")


def print_table(heads, rows):
    """A Markdown table; numbers to the right."""
    cells = [[str(cell) for cell in row] for row in [heads] + rows]
    widths = [max(len(row[column]) for row in cells) for column in range(len(heads))]
    for number, row in enumerate(cells):
        print("| " + " | ".join(cell.ljust(width) if column == 0 else cell.rjust(width)
                                for column, (cell, width) in enumerate(zip(row, widths))) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2 if column == 0 else width + 1) + ("" if column == 0 else ":")
                                 for column, width in enumerate(widths)) + "|")
