#!/usr/bin/env python3
"""The table of `benches/reading.rs`, counted by DuckDB and by Polars where they are installed (PyPI: duckdb, polars).

    TABLE=/dev/shm/table.csv ROWS=1000000 cargo bench --no-default-features --bench reading
    python3 benches/peers/reading.py /dev/shm/table.csv

Both are asked for what canvass counts: every variable by itself, and by q1; nothing is checked or protected.
"""
import sys
import time

path = sys.argv[1]
with open(path) as file:
    columns = file.readline().rstrip("\n").split(",")
closed = [c for c in columns if c not in ("n0", "n1", "n2", "d")]
others = [c for c in closed if c != "q1"]


def shortest(run):
    def timed():
        start = time.perf_counter()
        run()
        return time.perf_counter() - start
    return min(timed() for _ in range(3))


def duck():
    import duckdb
    quoted = ", ".join(f'"{c}"' for c in closed)
    sets = ", ".join([f'("{c}")' for c in closed] + [f'("{c}", "q1")' for c in others])
    duckdb.sql(f"SELECT {quoted}, count(*) FROM read_csv('{path}', all_varchar = true) GROUP BY GROUPING SETS ({sets})").fetchall()


def polars():
    import polars as pl
    table = pl.read_csv(path, infer_schema=False)
    frames = [table.lazy().group_by(c).len() for c in closed] + [table.lazy().group_by([c, "q1"]).len() for c in others]
    pl.collect_all(frames)


for name, run in [("DuckDB", duck), ("Polars", polars)]:
    try:
        print(f"{name}: {shortest(run):.2f} s")
    except ImportError:
        print(f"{name}: not installed")
