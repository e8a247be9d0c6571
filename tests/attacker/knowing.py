#!/usr/bin/env python3
"""The reader who knows the program: every data set of one question is built, and those with the same page are put together.

usage: knowing.py --binary PATH [--sizes 12:3,12:4,12:5,20:3,20:4] [--keys K] [--batch B] [--jobs J] [--sample N]

Of the data sets with a count from 1 to T-1: in how many does every data set with the same page have some number of the page wholly
inside 1 to T-1 (or the same everywhere)? A program that draws by a key is known but for its key: each data set is built K times, as K
surveys of different names (which draw differently), and a page stands for every data set that led to it with any key.
"""
import argparse
import collections
import itertools
import multiprocessing
import pathlib
import shutil
import tempfile
import time

from run import build

T = 5
DESIGN = {(12, 4): "today 10.5 / 0 %", (20, 4): "today 2.8 / 0.5 %", (12, 3): "today 4.7 to 12.2 %", (12, 5): "today 4.7 to 12.2 %"}
ANSWERS = "pqrstuv"


def data_sets(people, answers):
    """All ways in which so many people give so many answers."""
    for bars in itertools.combinations(range(people + answers - 1), answers - 1):
        edges = (-1, *bars, people + answers - 1)
        yield tuple(b - a - 1 for a, b in itertools.pairwise(edges))


def write(folder, batch):
    """A site with a survey for each (name, counts)."""
    (folder / "surveys").mkdir(parents=True)
    (folder / "site.yaml").write_text("title: T\nlanguages: [en]\n")
    for name, counts in batch:
        survey = folder / "surveys" / name
        (survey / "responses").mkdir(parents=True)
        choices = ", ".join(f"{{name: {letter}, label: {letter.upper()}}}" for letter in ANSWERS[:len(counts)])
        (survey / "survey.yaml").write_text(f"title: T\nquestions:\n  - {{name: a, type: select_one, label: a, choices: [{choices}]}}\n")
        rows = "".join(f"{letter}\n" * count for letter, count in zip(ANSWERS, counts))
        (survey / "responses" / "a.csv").write_text("a\n" + rows)


def pages(task):
    """The published file of every data set of a batch (its rows, in their order)."""
    binary, batch = task
    folder = pathlib.Path(tempfile.mkdtemp(prefix="knowing-"))
    site = folder / "site"
    try:
        write(site, batch)
        refused = build(binary, site)
        if refused and len(batch) > 1:
            half = len(batch) // 2
            return pages((binary, batch[:half])) + pages((binary, batch[half:]))
        if refused:
            return [(batch[0][1], f"refused: {refused}")]
        return [(counts, (site / "public" / "data" / name / "a.csv").read_text()) for name, counts in batch]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unordered(page):
    """The page without the order of its rows."""
    return "\n".join(sorted(page.splitlines()))


def judge(built):
    """Shares of data sets with a small count that a reader pins: inside 1 to T-1, and exactly."""
    worlds = collections.defaultdict(set)
    for counts, page in built:
        worlds[page].add(counts)
    small = inside = exact = 0
    worst = None
    for counts, page in built:
        if not any(1 <= count < T for count in counts):
            continue
        small += 1
        same = worlds[page]
        pinned = [at for at in range(len(counts)) if all(1 <= world[at] < T for world in same)]
        inside += bool(pinned)
        exact += any(len({world[at] for world in same}) == 1 for at in pinned)
        if pinned and worst is None:
            worst = (counts, sorted(same)[:4])
    return small, inside, exact, len(worlds), worst


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--sizes", default="12:3,12:4,12:5,20:3,20:4")
    parser.add_argument("--keys", type=int, default=1)
    parser.add_argument("--batch", type=int, default=200)
    parser.add_argument("--jobs", type=int, default=1)
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    failed = False
    for size in arguments.sizes.split(","):
        people, answers = map(int, size.split(":"))
        started = time.time()
        every = [(f"s{at}k{key}", counts) for at, counts in enumerate(data_sets(people, answers)) for key in range(arguments.keys)]
        batches = [(binary, every[at:at + arguments.batch]) for at in range(0, len(every), arguments.batch)]
        with multiprocessing.Pool(arguments.jobs) as pool:
            built = [entry for batch in pool.imap(pages, batches) for entry in batch]
        refused = sum(page.startswith("refused") for _, page in built)
        small, inside, exact, different, worst = judge([entry for entry in built if not entry[1].startswith("refused")])
        failed |= inside > 0
        _, plain, _, _, _ = judge([(counts, unordered(page)) for counts, page in built if not page.startswith("refused")])
        print(f"n = {people}, {answers} answers, {arguments.keys} keys: {len(every)} built, {refused} refused, {different} pages; of {small} with a small count "
              f"{100 * inside / max(small, 1):.1f} % pinned inside 1 to {T - 1}, {100 * exact / max(small, 1):.1f} % exactly, "
              f"{100 * plain / max(small, 1):.1f} % inside without the order of rows"
              f" (design: {DESIGN.get((people, answers), '-')}); {time.time() - started:.0f} s" + (f"; such as {worst}" if worst else ""), flush=True)
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
