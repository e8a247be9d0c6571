#!/usr/bin/env python3
"""How much of the same answers is published under a threshold of 3, 4, 5 and 6, with the same key.

usage: thresholds.py --binary PATH [--surveys N] [--seed S] [--jobs J] [--keep FOLDER]

A lower threshold protects less, so it should publish more. Counted are answers, not cells: a published 14 of 31 is worth 14, and all
answers of the tables are those that the sheets give. Each survey in which a higher threshold publishes more is listed.
"""
import argparse
import multiprocessing
import os
import pathlib
import shutil
import statistics
import subprocess
import tempfile

from generate import write
from published import BASES, Published
from sheets import count, settle

THRESHOLDS = (3, 4, 5, 6)
PEOPLE = (30, 40, 60, 80, 100, 150, 200, 300)


def policy(folder, threshold):
    """Writes the threshold into the questionnaire, in place of what it says about privacy."""
    path = folder / "surveys" / "s" / "survey.yaml"
    lines = path.read_text(encoding="utf-8").splitlines()
    kept, inside = [], False
    for line in lines:
        inside = line.startswith("privacy:") or (inside and line.startswith((" ", "-")))
        if not inside:
            kept.append(line)
    kept.append("privacy:")
    kept.append(f"  min_count: {threshold}")
    if threshold < 5:
        kept.append("  accept_risk: thresholds are compared on invented answers")
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")


def one(task):
    binary, seed, keep = task
    folder = pathlib.Path(keep or tempfile.mkdtemp(prefix="thresholds-")) / f"t{seed}"
    shutil.rmtree(folder, ignore_errors=True)
    survey, sheets, _ = write(seed, folder, people=PEOPLE[seed % len(PEOPLE)])
    states = [settle(survey, sheet) for sheet in sheets]
    shares = {}
    for threshold in THRESHOLDS:
        policy(folder, threshold)
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "CANVASS_TEST_KEY": "thresholds"}
        done = subprocess.run([binary, "build", str(folder), "--no-print"], capture_output=True, text=True, env=environment)
        if done.returncode:
            lines = (done.stdout + done.stderr).splitlines()
            return seed, f"threshold {threshold}: " + next((line for line in lines if line.startswith("error")), "refused"), len(sheets)
        page = Published(folder / "public" / "data" / "s")
        answers = [key for key in (*page.values, *page.hidden) if key[1] not in BASES]
        true = {key: count(survey, states, key) for key in answers}
        all_ = sum(true.values())
        shown = sum(true[key] for key in answers if key in page.values)
        ranged = sum(true[key] for key in answers if key in page.ranges and key not in page.values)
        shares[threshold] = (shown / all_ if all_ else 1.0, (shown + ranged) / all_ if all_ else 1.0)
    if not keep:
        shutil.rmtree(folder.parent, ignore_errors=True)
    return seed, shares, len(sheets)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--surveys", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", help="keep the sites in this folder")
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    tasks = [(binary, arguments.seed + i, arguments.keep) for i in range(arguments.surveys)]
    pool = multiprocessing.Pool(arguments.jobs)
    kept = []
    for seed, shares, people in pool.imap(one, tasks):
        if isinstance(shares, str):
            print(f"seed {seed}: {shares}", flush=True)
            continue
        kept.append(shares)
        rises = [(low, high) for low, high in zip(THRESHOLDS, THRESHOLDS[1:]) if shares[high][0] > shares[low][0] + 0.005]
        for low, high in rises:
            print(f"seed {seed}, {people} people: {shares[low][0]:.1%} at {low}, {shares[high][0]:.1%} at {high}", flush=True)
    print(f"\n{len(kept)} surveys\n| threshold | answers published | and in ranges |\n|---|---|---|")
    for threshold in THRESHOLDS:
        means = [statistics.mean(shares[threshold][part] for shares in kept) for part in (0, 1)]
        print(f"| {threshold} | {means[0]:.1%} | {means[1]:.1%} |")


if __name__ == "__main__":
    main()
