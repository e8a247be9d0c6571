#!/usr/bin/env python3
"""Brute force over people: tiny surveys are built, and every list of valid sheets that gives the page is gone through.

usage: brute.py --binary PATH [--surveys N] [--seed S]

Two or three questions with a tie, 10 to 12 people, a threshold of 2 or 3 (with `accept_risk`). No model and no search: whether a hidden
number, a pair of a rule's comparisons or a group is safe is decided by definition over all the lists there are. What attack.py says
must be the same ("differs" must be 0).
"""
import argparse
import itertools
import pathlib
import random
import shutil
import sys
import tempfile
import time

import generate
from attack import Attack, said
from expression import leaves, truth
from people import written as term_text
from published import BASES, Published
from questionnaire import Survey
from run import build
from sheets import answer, count, settle
from test_attack import accepted, all_sheets


def worlds(valid, page, keys, many, most=40_000):
    """Every vector of `keys` that so many valid people can have who give the page; None where there are too many."""
    known = {at: page.values[key] for at, key in enumerate(keys) if key in page.values}
    vectors = sorted({vector(state, keys) for state in valid}, reverse=True)
    vectors = [v for v in vectors if all(not v[at] or value for at, value in known.items())]
    # Numbers that count the same people are one.
    columns = list(zip(*vectors))
    distinct = list(dict.fromkeys(columns))
    place = [distinct.index(column) for column in columns]
    known = {place[at]: value for at, value in known.items()}
    vectors = sorted(set(zip(*distinct)), reverse=True)
    # Kind by kind: how many of it there are. What is known is never passed.
    limits = list(known.items())
    front = {((0,) * len(distinct), 0)}
    for kind in vectors:
        ahead = set()
        for sums, people in front:
            for more in range(many - people + 1):
                total = tuple(a + more * b for a, b in zip(sums, kind))
                if any(total[at] > value for at, value in limits):
                    break
                ahead.add((total, people + more))
                if len(ahead) > most:
                    return None
        front = ahead
    return [tuple(sums[at] for at in place) for sums, people in front
            if people == many and all(sums[at] == value for at, value in known.items())]


def vector(state, keys):
    return tuple(key(state) if callable(key) else key_count(state, key) for key in keys)


def key_count(state, key):
    return count(vector.survey, [state], key)


def atoms(survey):
    """Pairs of a rule's comparisons, and all of them: (text, test of a person)."""
    for question in survey.questions:
        rules = ([[leaf for _, term in question.gates for leaf in leaves(term)]] if question.gates else [])
        rules += [leaves(question.constraint[1])] if question.constraint else []
        for rule in rules:
            rule = list(dict.fromkeys(rule))
            for chosen in [*itertools.combinations(rule, 2), *([tuple(rule)] if 2 < len(rule) <= 5 else [])]:
                yield chosen, lambda state, chosen=chosen: int(all(truth(leaf, lambda n: answer(survey, state, n)) is True for leaf in chosen))


def unsafe(survey, page, valid, many):
    """What the page gives away, by definition: a set of (kind, what); None where there are too many lists."""
    T = survey.min_count
    tests = list(atoms(survey))
    hidden = sorted(page.hidden)
    groups = []
    for (variable, by, group), line in sorted(page.lines.items()):
        owner = variable.partition("/")[0] if any(q.name == variable.partition("/")[0] and q.kind == "select_multiple" for q in survey.questions) else variable
        for key in line:
            groups.append((key, (owner, "asked", by, group)))
    shown = sorted(page.values)
    extra = [key for pair in groups for key in pair]
    keys = list(dict.fromkeys([*shown, *hidden, *extra])) + [test for _, test in tests]
    vector.survey = survey
    all_worlds = worlds(valid, page, keys, many)
    if all_worlds is None:
        return None
    assert all_worlds, "the truth is missing"
    at = {key: place for place, key in enumerate(keys)}
    found = set()
    for key in hidden:
        values = {world[at[key]] for world in all_worlds}
        if not values & set(range(1, T)):
            continue
        if values <= set(range(1, T)):
            found.add(("small", said(key)))
        elif max(values) - min(values) < T - 1:
            found.add(("narrow", said(key)))
        elif max(values) < T:
            found.add(("insider", said(key)))
    for chosen, test in tests:
        values = {world[at[test]] for world in all_worlds}
        if values and values <= set(range(1, T)):
            found.add(("atoms", " and ".join(term_text(leaf) for leaf in chosen)))
    for key, asked in groups:
        if max(world[at[asked]] - world[at[key]] for world in all_worlds) <= 1 and max(world[at[key]] for world in all_worlds) >= 1:
            others = [s for s in valid if count(survey, [s], asked) and not count(survey, [s], key)]
            if others:
                found.add(("whole group", f"asked but not {said(key)}"))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--surveys", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    tally = dict(compared=0, skipped=0, refused=0, inadmissible=0, differs=0, hidden=0)
    started, seed = time.time(), arguments.seed
    while tally["compared"] < arguments.surveys and seed < arguments.seed + 20 * arguments.surveys:
        seed += 1
        rng = random.Random(f"brute {seed}")
        maker = generate.Maker(f"brute {seed}", small=True)
        text = maker.survey()
        if "profile: strict" in text or ("relevant" not in text and "constraint" not in text and "derive" not in text):
            continue
        threshold = rng.choice([2, 3])
        text += f'privacy: {{min_count: {threshold}, min_base: {threshold + 1}, accept_risk: "a test"}}\n'
        base = pathlib.Path(tempfile.mkdtemp(prefix="brute-"))
        try:
            folder = generate.site(base / "site", text)
            survey = Survey(folder / "surveys" / "s")
            sheets = all_sheets(survey, 700)
            if sheets is None:
                continue
            crowd = generate.Crowd(survey, rng)
            people = [crowd.person() for _ in range(rng.choice([10, 11, 12]))]
            if any(person is None for person in people):
                continue
            generate.store(folder, survey, people)
            if build(arguments.binary, folder):
                tally["refused"] += 1
                continue
            page = Published(folder / "public" / "data" / "s")
            if not page.hidden:
                tally["skipped"] += 1
                continue
            valid = [state for _, state in accepted(survey, sheets)]
            # The people themselves, where a sheet of theirs is none of those tried (a number in the middle of a class).
            valid += [settle(survey, person) for person in people]
            truth_found = unsafe(survey, page, valid, len(people))
            if truth_found is None:
                tally["skipped"] += 1
                continue
            attack = Attack(survey, [page], seconds=60).run()
            ours = {(f.kind, f.what) for f in attack.findings if f.kind in ("small", "narrow", "insider", "atoms", "whole group")}
            ours = {entry for entry in ours if not entry[1].startswith("asked but not") or not entry[1].endswith(("refused", "dont_know", "not_applicable"))}
            theirs = truth_found
            tally["compared"] += 1
            tally["hidden"] += len(page.hidden)
            tally["inadmissible"] += bool(truth_found)
            if attack.undecided == 0 and ours - theirs or not attack.left_out and not attack.undecided and theirs - ours:
                tally["differs"] += 1
                print(f"seed {seed} (T = {threshold}): only ours {sorted(ours - theirs)[:5]}, only by definition {sorted(theirs - ours)[:5]}", flush=True)
        finally:
            shutil.rmtree(base, ignore_errors=True)
    print(", ".join(f"{name} {value}" for name, value in tally.items()) + f"; {time.time() - started:.0f} s")
    sys.exit(1 if tally["differs"] else 0)


if __name__ == "__main__":
    main()
