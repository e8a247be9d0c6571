#!/usr/bin/env python3
"""Builds random surveys with canvass, attacks what it publishes, and adds up.

usage: run.py --binary PATH [--surveys N] [--editions M] [--neighbours K] [--seed S] [--jobs J] [--keep FOLDER]

Every published number is first compared with the people themselves, and every number worked out with its true value: so an
attacker who is wrong is found out ("wrong" below must be 0). Exit code 1 where something protected was worked out.
"""
import argparse
import collections
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

import reports

from attack import VIOLATIONS, Attack
from generate import store, write
from programme import Infeasible
from published import Published
from sheets import count, settle

BUILD_SECONDS = 120


def build(binary, folder, *options):
    """Builds a site without paper. Returns None, or the first error."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    try:
        done = subprocess.run([binary, "build", str(folder), "--no-print", *options], capture_output=True, text=True,
                              timeout=BUILD_SECONDS, env=environment)
    except subprocess.TimeoutExpired:
        return f"not built in {BUILD_SECONDS} s"
    if done.returncode == 0:
        return None
    lines = (done.stdout + done.stderr).splitlines()
    return next((line for line in lines if line.startswith("error")), f"exit code {done.returncode}")


class Result:
    def __init__(self, name):
        self.name, self.refused, self.hidden, self.undecided = name, None, 0, 0
        self.findings, self.wrong, self.seconds, self.left_out, self.nobody, self.routed = [], [], 0.0, [], 0, 0
        self.built = self.attacked = 0.0
        self.published, self.told = 0, (0, 0)


def judge(result, attack, editions_states, survey, presences=None):
    """Holds every finding against the truth."""
    for finding in attack.findings:
        extra = getattr(finding, "key", None)
        true = truth(finding, extra, editions_states, survey)
        if true is not None:
            value, people = true
            if not finding.low <= value <= finding.high:
                result.wrong.append(f"{finding}: in truth {value}")
            if finding.kind == "insider" and value == 0:
                continue
            if finding.kind == "whole group" and people == 0:
                result.nobody += 1
                continue
        result.findings.append((finding.kind, str(finding)))


def truth(finding, extra, editions_states, survey):
    """The true value of a number that was worked out, and how many people gave the answer; None where there is no such cell."""
    if not extra:
        return None
    key, mark = extra[0], extra[-1] if finding.kind == "whole group" else extra[1] if len(extra) == 2 else extra[2]
    states = editions_states[mark or 0] if not callable(mark) else None
    if states is None:
        return None
    value = count(survey, states, key)
    if finding.kind == "whole group":
        variable, answer, by, group = key
        owner = next((q.name for q in survey.questions if q.kind == "select_multiple" and variable in q.parts), variable)
        return count(survey, states, (owner, "asked", by, group)) - value, value
    return value, value


def one(task):
    binary, seed, keep, editions, seconds, small, more = task
    started = time.time()
    result = Result(f"seed {seed}")
    folder = pathlib.Path(keep or tempfile.mkdtemp(prefix="attacker-")) / f"{'e' if editions > 1 else 'n' if editions < 0 else 's'}{seed}"
    try:
        if editions > 1:
            series(binary, seed, folder, editions, seconds, result)
        elif editions < 0:
            neighbours(binary, seed, folder, seconds, result)
        else:
            single(binary, seed, folder, seconds, small, result, more)
    except Infeasible as reason:
        result.wrong.append(f"the model does not fit: {reason}")
    except Exception:  # noqa: BLE001 - a run of thousands goes on
        result.wrong.append(traceback.format_exc())
    finally:
        if not keep:
            shutil.rmtree(folder.parent, ignore_errors=True)
    result.seconds = time.time() - started
    return result


def single(binary, seed, folder, seconds, small, result, more):
    survey, sheets, _ = write(seed, folder, small=small)
    told = reports.write(survey, seed, folder, more.get("sentences", 0))
    at = time.time()
    result.refused = build(binary, folder)
    if result.refused and "is never published by" in result.refused:
        # Who is asked by whose answer, and what is sensitive, makes no groups.
        told = reports.write(survey, seed, folder, more.get("sentences", 0), groups=False)
        result.refused = build(binary, folder)
    result.built = time.time() - at
    if result.refused:
        return
    states = [settle(survey, sheet) for sheet in sheets]
    published = Published(folder / "public" / "data" / "s")
    published.prose = reports.read(folder, told)
    result.told = (len(told), len({fact.what for fact in published.prose}))
    compare(survey, published, states, result)
    at = time.time()
    attack = Attack(survey, [published], seconds=seconds).run()
    note(result, attack)
    judge(result, attack, [states], survey)
    known = {text for _, text in result.findings}
    if more.get("floor"):
        # Whoever takes no mark for a zero where there is none.
        attack = Attack(survey, [published], seconds=seconds, floor=lambda key: count(survey, states, key) > 0).run()
        stronger(result, attack, states, survey, known, "floor")
    for own in distinct(states)[:more.get("insiders", 0)]:
        others = published.without(lambda key: count(survey, [own], key))
        attack = Attack(survey, [others], seconds=seconds, own=lambda key: count(survey, [own], key)).run()
        stronger(result, attack, states, survey, known, "of the others")
    result.attacked = time.time() - at


def stronger(result, attack, states, survey, known, word):
    """Findings of a reader who knows more, beyond those of a stranger."""
    fresh = Result(result.name)
    judge(fresh, attack, [states], survey)
    result.wrong += fresh.wrong
    result.undecided += attack.undecided
    for kind, text in fresh.findings:
        if kind in ("small", "narrow", "whole group") and text not in known:
            known.add(text)
            result.findings.append((f"{kind} ({word})", text))


def distinct(states):
    """People who differ, in a fixed order."""
    return list({repr(sorted(state.items(), key=repr)): state for state in states}.values())


def compare(survey, published, states, result):
    for key, value in published.values.items():
        if count(survey, states, key) != value:
            result.wrong.append(f"published {key} = {value}, counted {count(survey, states, key)}")
    for key, (low, high) in published.ranges.items():
        true = count(survey, states, key)
        if (low is not None and true < low) or (high is not None and true > high):
            result.wrong.append(f"published {key} from {low} to {high}, counted {true}")
    for fact in published.prose:
        if not fact.holds(lambda key: count(survey, states, key)):
            result.wrong.append(f"a sentence that is not so: {fact.what}")


def note(result, attack):
    result.hidden, result.undecided, result.left_out = attack.hidden, attack.undecided, attack.left_out
    result.published = sum(len(edition.values) for edition in attack.editions)
    result.routed += attack.routed


def series(binary, seed, folder, editions, seconds, result):
    """People come (and in a third of the series also leave); every edition is published and kept."""
    survey, sheets, crowd = write(seed, folder)
    rng = crowd.rng
    many = rng.choice([20, 30, 40, 60, 100])
    people = [crowd.person() for _ in range(many)]
    people = [sheet for sheet in people if sheet is not None]
    leaving = rng.random() < 0.34
    present, here, kept, states = [set(range(len(people)))], set(range(len(people))), [], []
    editions_seen, members = [], []
    at = time.time()
    for edition in range(editions):
        if edition:
            if leaving:
                gone = rng.sample(sorted(here), min(len(here) - 8, rng.choice([0, 1, 3, 5, 6, 10]))) if len(here) > 8 else []
                here = here - set(gone)
            fresh = [crowd.person() for _ in range(rng.choice([1, 2, 4, 5, 6, 8, 10, 15, 30]))]
            fresh = [sheet for sheet in fresh if sheet is not None]
            if fresh and rng.random() < 0.25:
                fresh = [fresh[0]] * len(fresh)
            here = here | set(range(len(people), len(people) + len(fresh)))
            people += fresh
        store(folder, survey, [people[i] for i in sorted(here)])
        refused = build(binary, folder, "--publish")
        if refused:
            result.refused = refused
            continue
        published = Published(folder / "public" / "data" / "s")
        if editions_seen and published.values == editions_seen[-1].values:
            continue
        editions_seen.append(published)
        members.append(set(here))
        shutil.copytree(folder / "public", folder / f"public{edition}", dirs_exist_ok=True)
    result.built = time.time() - at
    if not editions_seen:
        return
    result.refused = None
    settled = {i: settle(survey, people[i]) for i in set().union(*members)}
    states = [[settled[i] for i in sorted(group)] for group in members]
    for published, group in zip(editions_seen, states):
        compare(survey, published, group, result)
    patterns = collections.Counter(tuple(e for e, group in enumerate(members) if i in group) for i in settled)
    at = time.time()
    if len(editions_seen) == 1:
        attack = Attack(survey, editions_seen, seconds=seconds).run()
        judge(result, attack, states, survey)
    else:
        presences, crowd = possible(len(editions_seen), leaving), len(settled)
        if leaving:
            presences, crowd = unknown(presences, states)
        attack = Attack(survey, editions_seen, seconds=seconds, presences=presences, crowd=crowd)
        attack.run()
        judge(result, attack, states, survey)
    result.editions = len(editions_seen)
    result.attacked = time.time() - at
    note(result, attack)


def neighbours(binary, seed, folder, seconds, result):
    """Two surveys with one questionnaire, one of which says that it shares people with the other; in a third of them some are in the first alone."""
    survey, sheets, crowd = write(seed, folder)
    rng = crowd.rng
    many = rng.choice([20, 30, 40, 60, 100])
    people = [sheet for sheet in (crowd.person() for _ in range(many + rng.choice([3, 5, 6, 8, 10, 15, 30]))) if sheet is not None]
    leaving = rng.random() < 0.34
    first = set(range(min(many, len(people))))
    second = set(range(len(people))) - (set(rng.sample(sorted(first), rng.choice([1, 3, 5, 8]))) if leaving else set())
    other = folder / "surveys" / "u"
    shutil.copytree(folder / "surveys" / "s", other)
    # Whichever has more people may be the first by name, and either may say it.
    if rng.random() < 0.5:
        first, second = second, first
    said = folder / "surveys" / rng.choice(["s", "u"]) / "survey.yaml"
    text = said.read_text(encoding="utf-8")
    named = "u" if said.parent.name == "s" else "s"
    if "privacy: {" in text:
        text = text.replace("privacy: {", f"privacy: {{shared_with: [{named}], ", 1)
    elif "privacy:" in text:
        text = text.replace("privacy:\n", f"privacy:\n  shared_with: [{named}]\n", 1)
    else:
        text += f"privacy: {{shared_with: [{named}]}}\n"
    said.write_text(text, encoding="utf-8")
    groups = {"s": first, "u": second}
    for name, group in groups.items():
        store(folder, survey, [people[i] for i in sorted(group)], name)
    at = time.time()
    result.refused = build(binary, folder)
    result.built = time.time() - at
    if result.refused:
        return
    settled = {i: settle(survey, people[i]) for i in first | second}
    smaller = sorted(groups, key=lambda name: len(groups[name]))
    states = [[settled[i] for i in sorted(groups[name])] for name in smaller]
    published = [Published(folder / "public" / "data" / name) for name in smaller]
    for each, group in zip(published, states):
        compare(survey, each, group, result)
    told = [(each, group) for each, group in zip(published, states) if each.values]
    if not told:
        return
    published, states = [each for each, _ in told], [group for _, group in told]
    at = time.time()
    if len(told) == 1:
        attack = Attack(survey, published, seconds=seconds).run()
    else:
        presences, crowd = [(0, 1), (1,)], len(settled)
        if leaving:
            presences, crowd = unknown([*presences, (0,)], states)
        attack = Attack(survey, published, seconds=seconds, presences=presences, crowd=crowd)
        attack.run()
    judge(result, attack, states, survey)
    result.editions = len(told)
    result.attacked = time.time() - at
    note(result, attack)


def unknown(presences, states):
    """Nobody is told how many left, and so how many people there were in all: at most everybody is another one each time."""
    return [*presences, ()], sum(len(people) for people in states)


def possible(editions, leaving):
    """In which editions somebody may have taken part: from when they came until the last, or until they left."""
    last = range(editions) if leaving else [editions - 1]
    return [tuple(range(first, end + 1)) for first in range(editions) for end in last if end >= first]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--surveys", type=int, default=100)
    parser.add_argument("--editions", type=int, default=0, help="series of editions, beside the surveys")
    parser.add_argument("--neighbours", type=int, default=0, help="sites of two surveys that share people, beside the surveys")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--keep", help="keep the sites in this folder")
    parser.add_argument("--small", action="store_true", help="two to four questions")
    parser.add_argument("--seconds", type=float, default=30, help="for the whole numbers of one survey")
    parser.add_argument("--floor", action="store_true", help="also the reader who takes no mark for a zero")
    parser.add_argument("--insiders", type=int, default=0, help="also so many respondents, each with the own sheet")
    parser.add_argument("--sentences", type=int, default=8, help="so many in a report of each site; 0: no report")
    parser.add_argument("--quiet", action="store_true")
    arguments = parser.parse_args()
    binary = str(pathlib.Path(arguments.binary).resolve())
    more = {"floor": arguments.floor, "insiders": arguments.insiders, "sentences": arguments.sentences}
    tasks = [(binary, arguments.seed + i, arguments.keep, 0, arguments.seconds, arguments.small, more) for i in range(arguments.surveys)]
    tasks += [(binary, arguments.seed + i, arguments.keep, 2 + i % 3, arguments.seconds, arguments.small, more) for i in range(arguments.editions)]
    tasks += [(binary, arguments.seed + i, arguments.keep, -1, arguments.seconds, arguments.small, more) for i in range(arguments.neighbours)]
    started = time.time()
    results = []
    pool = multiprocessing.Pool(arguments.jobs) if arguments.jobs > 1 else None
    for result in pool.imap(one, tasks) if pool else map(one, tasks):
        results.append(result)
        if arguments.quiet:
            continue
        for text in result.wrong:
            print(f"{result.name}: WRONG {text}", flush=True)
        if result.refused:
            print(f"{result.name}: refused: {result.refused}", flush=True)
        for _, text in result.findings:
            print(f"{result.name}: {text}", flush=True)
    sys.exit(report(results, time.time() - started))


def report(results, seconds):
    attacked = [result for result in results if not result.refused and not any("Traceback" in w for w in result.wrong)]
    by_kind = collections.Counter(kind for result in results for kind, _ in result.findings)
    surveys = collections.Counter(kind for result in results for kind in {kind for kind, _ in result.findings})
    broken = [result for result in results if any(kind in VIOLATIONS or kind == "insider" or "(" in kind for kind, _ in result.findings)]
    refused = collections.Counter(result.refused for result in results if result.refused)
    print(f"\nsites {len(results)}, attacked {len(attacked)}, refused {sum(refused.values())}; numbers published "
          f"{sum(r.published for r in attacked)}, hidden {sum(r.hidden for r in attacked)}; undecided "
          f"{sum(r.undecided for r in attacked)}; groups of nobody that are whole {sum(r.nobody for r in attacked)}, "
          f"whole groups that routing makes {sum(r.routed for r in attacked)}; sentences {sum(r.told[0] for r in attacked)}, "
          f"of them with something to say {sum(r.told[1] for r in attacked)}")
    print(f"sites with something worked out: {len(broken)}")
    for kind in (*VIOLATIONS, "insider", "unpublished", *sorted(kind for kind in by_kind if "(" in kind)):
        print(f"  {kind}: {by_kind[kind]} numbers in {surveys[kind]} sites")
    for message, many in refused.most_common():
        print(f"  refused {many}: {message[:150]}")
    left = collections.Counter(text.split()[0] for result in results for text in result.left_out)
    if left:
        print(f"left out of the model (bounds wider): {dict(left)}")
    wrong = sum(len(result.wrong) for result in results)
    slow = sorted(results, key=lambda r: -r.attacked)[:1]
    print(f"wrong {wrong}; {seconds:.0f} s, of them building {sum(r.built for r in results):.0f}, attacking "
          f"{sum(r.attacked for r in results):.0f} (at most {slow[0].attacked if slow else 0:.0f}, {slow[0].name if slow else ''})")
    return 1 if broken else 2 if wrong else 0


if __name__ == "__main__":
    main()
