#!/usr/bin/env python3
"""Attacks the published files of a site: works out, from the questionnaire and the numbers, what is hidden.

usage: attack.py SITE [--survey NAME] [--public FOLDER ...] [--seconds N] [--verbose]

Exit code 1 where something protected can be worked out, 2 where the numbers and our reading of the rules do not fit.
"""
import argparse
import itertools
import pathlib
import sys
import time

import numpy as np

from network import TooBig
from people import REASONS, People
from programme import Infeasible, Programme
from published import BASES, Published
from questionnaire import NOT_ANSWERED, Survey, load


class Finding:
    def __init__(self, kind, what, low, high, note=""):
        self.kind, self.what, self.low, self.high, self.note = kind, what, int(low), int(high), note

    def __str__(self):
        known = self.low if self.low == self.high else f"{self.low} to {self.high}"
        return f"{self.kind}: {self.what} is {known}{' (' + self.note + ')' if self.note else ''}"


# What breaks the promise; "insider" does where somebody is in the cell, which the attacker cannot know.
VIOLATIONS = ("shown", "small", "whole group", "small base", "atoms", "remainder", "narrow")


class Attack:
    """One survey, one or several editions of what is published about it.

    `floor(key)`: whether the reader takes this hidden number for at least 1. `own(key)`: 1 where the reader is one of those
    counted; then the editions are what is published about all others, and findings are about everybody.
    """

    def __init__(self, survey, editions, seconds=30, presences=None, crowd=None, floor=None, own=None, log=lambda text: None):
        self.survey, self.editions, self.seconds, self.log = survey, editions, seconds, log
        self.routed = 0     # whole groups that routing makes, where nobody at all left a question out
        self.presences, self.crowd = presences, crowd
        self.floor, self.own = floor, own or (lambda key: 0)
        self.findings, self.left_out, self.undecided, self.hidden = [], [], 0, 0
        self.targets = []
        self.columns = self.solved = 0
        self.sub = False

    # -- reading ------------------------------------------------------------------------------------------------------

    def blank(self, key, total):
        """The promise's one exception: from 30 people on, how many in all skipped a question that everybody is asked."""
        variable, answer, by, group = key
        if answer != "skipped" or by or total < 30:
            return False
        question = next((q for q in self.survey.questions if variable in (q.name, *q.parts)), None)
        if question is None:
            derived = next((d for d in self.survey.derived if variable in (d.name, f"{d.name}_band")), None)
            return derived is not None and all(self.blank((item, answer, by, group), total) for item in derived.items or [derived.recode])
        return not question.gates

    def zero(self, variable, state):
        """Whether every edition says that nobody at all gave this answer."""
        return all(edition.values.get((variable, state, "", "")) == 0 for edition in self.editions)

    def total(self, edition):
        totals = {value for (_, answer, by, _), value in edition.values.items() if answer == "total" and not by}
        return totals.pop() if len(totals) == 1 else None

    def test(self, people, variable, answer):
        """(network variable, test of its states) for a row of a table."""
        if answer == "total":
            return None
        net, published = people.variables[variable]
        say = published or (lambda state: state)
        if answer == "answered":
            return net, lambda state: say(state) not in NOT_ANSWERED
        if answer == "asked":
            return net, lambda state: say(state) != "not_asked"
        if answer == "no_answer":
            return net, lambda state: say(state) in NOT_ANSWERED
        return net, lambda state: say(state) == answer

    def conditions(self, people, key, edition=None):
        variable, answer, by, group = key
        found = {}
        tests = [self.test(people, variable, answer)] if answer != "total" else []
        if by:
            tests.append(self.test(people, by, group))
        for net, test in tests:
            old = found.get(net)
            found[net] = test if old is None else (lambda state, a=old, b=test: a(state) and b(state))
        if self.presences and edition is not None:
            found["#present"] = (lambda present: edition in present) if isinstance(edition, int) else edition
        return found

    def modelled(self, key, people, bys):
        variable, answer, by, group = key
        return (variable in people.variables or answer == "total") and (not by or (by in people.variables and by in bys))

    # -- the model ----------------------------------------------------------------------------------------------------

    def build(self, bys, atoms=True):
        people = People(self.survey, self.zero, self.presences, atoms)
        network = people.network
        zeros, pairs = {}, set()
        for edition in self.editions:
            told = (key for fact in edition.prose for key in fact.weights)
            for key in itertools.chain(edition.values, edition.hidden, told):
                if not self.modelled(key, people, bys):
                    continue
                nets = list(self.conditions(people, key))
                if self.presences:
                    nets.append("#present")
                pairs.add(tuple(sorted(nets)))
        if not self.presences:
            edition = self.editions[0]
            for key, value in edition.values.items():
                if value == 0 and self.modelled(key, people, bys):
                    tests = self.conditions(people, key)
                    zeros.setdefault(tuple(tests), []).append(tuple(tests.values()))
            for nets, tests in zeros.items():
                if nets:
                    network.rule(nets, lambda *states, tests=tests:
                                 not any(all(t(s) for t, s in zip(test, states)) for test in tests))
        network.cliques.extend(list(pair) for pair in pairs if len(pair) > 1)
        if self.presences:
            network.cliques.extend([name, "#present"] for name, _, _ in people.atom_sets)
        tree = network.tree()
        return people, tree

    def run(self):
        started = time.time()
        totals = [self.total(edition) for edition in self.editions]
        if any(total is None for total in totals):
            self.log("no total is published: nothing to attack")
            return self
        for at, edition in enumerate(self.editions):
            self.hidden += len(edition.hidden)
            for key, value in edition.values.items():
                if 1 <= value < self.survey.min_count and key[1] != "total" and not self.blank(key, totals[at]):
                    self.findings.append(Finding("shown", said(key), value, value))
            if edition.conflicts:
                raise Infeasible(f"one number is published twice and differs: {edition.conflicts[:3]}")
        bys = sorted({by for edition in self.editions for (_, _, by, _) in itertools.chain(edition.values, edition.hidden) if by})
        for wanted in self.plans(bys):
            try:
                people, tree = self.build(*wanted)
            except TooBig as reason:
                self.log(f"too big with {wanted}: {str(reason)[:200]}")
                continue
            self.bound(people, tree, totals, wanted[0], started)
            if set(wanted[0]) == set(bys) or self.done(wanted[0], bys):
                break
        else:
            self.left_out.append("breakdowns")
        return self

    def plans(self, bys):
        yield bys, True
        yield bys, False
        self.sub = True
        for size in (3, 2, 1, 0):
            if size < len(bys):
                for chosen in itertools.combinations(bys, size):
                    yield list(chosen), True

    def done(self, chosen, bys):
        """Smaller models follow until every breakdown has stood in one of the largest size that works."""
        self.covered = getattr(self, "covered", set()) | {frozenset(chosen)}
        size = len(chosen)
        wanted = {frozenset(c) for c in itertools.combinations(bys, size)}
        return wanted <= self.covered

    def bound(self, people, tree, totals, bys, started):
        self.left_out += [text for text in people.left_out if text not in self.left_out]
        if tree.empty:
            raise Infeasible("no kind of person is possible")
        if self.presences:
            crowd = self.presence_crowd(totals)
        else:
            crowd = totals[0]
        programme = Programme(tree, crowd)
        functional = {}
        def of(key, edition=None):
            place = (key, edition)
            if place not in functional:
                functional[place] = programme.functional(self.conditions(people, key, edition))
            return functional[place]
        numbers = range(len(self.editions))
        if self.presences:
            for index, low, high in self.presence_facts(programme, totals):
                programme.fact(index, low, high)
        for at in numbers:
            edition = self.editions[at]
            mark = at if self.presences else None
            for key, value in edition.values.items():
                if self.modelled(key, people, bys):
                    programme.fact(of(key, mark), value, value)
            for key in sorted(edition.hidden) if self.floor else []:
                if self.modelled(key, people, bys) and self.floor(key):
                    programme.fact(of(key, mark), 1, None)
            for key, (low, high) in edition.ranges.items():
                if key in edition.hidden and self.modelled(key, people, bys):
                    programme.fact(of(key, mark), low, high)
            for fact in edition.prose:
                if all(self.modelled(key, people, bys) for key in fact.weights):
                    self.tell(programme, fact, [(of(key, mark), weight) for key, weight in fact.weights.items()])
        marks = []
        if self.presences:
            marks = [(f"edition {at + 1}", at, self.editions[at]) for at in numbers]
            for (first, second) in itertools.combinations(numbers, 2):
                marks.append((f"came between editions {first + 1} and {second + 1}",
                              lambda present, a=first, b=second: b in present and a not in present, None))
                marks.append((f"left between editions {first + 1} and {second + 1}",
                              lambda present, a=first, b=second: a in present and b not in present, None))
        else:
            marks = [("", None, self.editions[0])]
        wanted = []      # (kind, what, target, extra)
        for label, mark, edition in marks:
            self.choose(programme, people, bys, of, label, mark, edition, wanted)
        if not wanted:
            self.columns = max(self.columns, programme.size)
            programme.targets.append((np.zeros(0, dtype=np.int64), np.zeros(0)))
        try:
            programme.close()
        except Infeasible:
            raise Infeasible("no people give these numbers")
        self.columns = max(self.columns, programme.columns)
        self.settle(programme, wanted, started, people)
        self.solved += programme.solved

    @staticmethod
    def tell(programme, fact, parts):
        """What a sentence says, about cells one by one."""
        if any(index is None for index, _ in parts):
            return
        together = {}
        for index, weight in parts:
            for at in index:
                together[int(at)] = together.get(int(at), 0) + weight
        places = np.array(sorted(together), dtype=np.int64)
        programme.fact(places, fact.low, fact.high, np.array([together[at] for at in places.tolist()], dtype=float))

    # -- what is protected --------------------------------------------------------------------------------------------

    def choose(self, programme, people, bys, of, label, mark, edition, wanted):
        prefix = f"{label}: " if label else ""
        both = [edition] if edition else self.editions
        lines = {}
        for each in both:
            for line, keys in each.lines.items():
                lines.setdefault(line, {}).update(keys)
        keys = sorted(set().union(*((each.hidden if edition else set(each.hidden) | set(each.values)) for each in both)))
        functional_seen = set()
        shift = programme.shift
        for key in keys:
            if not self.modelled(key, people, bys):
                continue
            if not edition and key[1] == "total" and not key[2]:
                continue
            index = of(key, mark)
            if index is None:
                continue
            signature = index.tobytes()
            if signature in functional_seen or len(index) == 0:
                continue
            functional_seen.add(signature)
            wanted.append(("cell" if edition else "difference", prefix + said(key), programme.target([index]), (key, mark)))
            shift[wanted[-1][2]] = self.own(key)
        for (variable, by, group), line in sorted(lines.items()):
            if variable not in people.variables or (by and (by not in people.variables or by not in bys)):
                continue
            owner = variable.partition("/")[0] if variable.partition("/")[0] in people.variables else variable
            asked = of((owner, "asked", by, group), mark)
            answers = list(line)
            # Ticks are answers one by one; other questions' answers add up to the base.
            hidden = [key for key in answers if edition and key in edition.hidden]
            if edition and len(hidden) > 1 and not self.is_tick(variable):
                index = [of(key, mark) for key in hidden]
                wanted.append(("remainder", prefix + "hidden answers of " + said((variable, "", by, group)), programme.target(index), None))
                shift[wanted[-1][2]] = sum(self.own(key) for key in hidden)
            for answer in [key[1] for key in answers] + ["refused", "dont_know", "not_applicable"]:
                if (owner, answer) == (variable, answer) or answer in (key[1] for key in answers):
                    key = (variable if answer in (key[1] for key in answers) else owner, answer, by, group)
                    index = of(key, mark)
                    if index is None or asked is None or len(index) == 0:
                        continue
                    wanted.append(("group", prefix + f"asked but not {said(key)}", programme.target([asked], [index]),
                                   (key, programme.target([index]), mark)))
                    shift[wanted[-1][2]] = self.own((owner, "asked", by, group)) - self.own(key)
                    shift[wanted[-1][3][1]] = self.own(key)
            base = of((owner, "answered", by, group), mark)
            if edition and base is not None and hidden and self.own(("", "total", "", "")) == 0:
                place = programme.target([base])
                for key in hidden:
                    wanted.append(("base", prefix + said(key), programme.target([of(key, mark)]), (key, place, mark, programme.target([of((key[0], key[1], "", ""), mark)]))))
        if edition:
            for name, texts, _ in people.atom_sets:
                test = {name: lambda value: all(part is True for part in value)}
                if self.presences:
                    test["#present"] = lambda present, mark=mark: mark in present
                index = programme.functional(test)
                if index is not None and len(index):
                    wanted.append(("atoms", prefix + " and ".join(texts), programme.target([index]), None))

    @staticmethod
    def is_tick(variable):
        return "/" in variable

    def settle(self, programme, wanted, started, people):
        T = self.survey.min_count
        cells = [entry for entry in wanted if entry[0] in ("cell", "remainder", "atoms", "difference")]
        kinds = {entry[2]: entry[0] for entry in cells}
        if not wanted:
            return
        def safe(target, low, high):
            """A hidden cell has values T-1 apart, T or more among them; other numbers one outside 1 to T-1."""
            own = programme.shift[target]
            if kinds[target] == "cell":
                # The insider's own place may be where the range ends: others' counts must be T-1 apart.
                return high[target] + own >= T and high[target] - low[target] >= T - 1
            return high[target] + own >= T or low[target] + own < 1 - 1e-6
        def open_targets(low, high):
            return [entry[2] for entry in cells if not safe(entry[2], low, high)]
        random = np.random.default_rng(1)
        # Fractions of people first: many targets at once, then one by one.
        for round_ in range(6):
            left = open_targets(programme.lp_low, programme.lp_high)
            if not left:
                break
            weights = np.zeros(programme.columns)
            for target in left:
                weights += programme.cost(target) * random.random()
            programme.solve(weights, -1 if round_ % 2 == 0 else 1)
        late = lambda: time.time() - started > self.seconds
        for target in open_targets(programme.lp_low, programme.lp_high):
            if late():
                break
            programme.bound(target, -1)
            programme.bound(target, 1)
        for kind, what, target, extra in wanted:
            if kind == "group" and programme.lp_high[target] + programme.shift[target] <= 1 + 1e-6:
                if late():
                    self.undecided += 1
                    continue
                if programme.bound(target, -1) + programme.shift[target] <= 1:
                    self.whole_group(programme, what, target, extra, people)
        # Whole people, where fractions do not decide.
        def decided(target):
            low, high = programme.floor[target] + programme.shift[target], programme.ceiling[target] + programme.shift[target]
            if low >= T or high <= 0 or (np.isfinite(low) and np.isfinite(high) and high <= T - 1):
                return True
            return safe(target, programme.low_seen, programme.high_seen)
        for entry in cells:
            target = entry[2]
            if decided(target) or late() or entry[0] == "difference":
                continue
            if programme.high_seen[target] + programme.shift[target] < T:
                programme.whole(target, -1, enough=T - programme.shift[target], seconds=5)
            if not decided(target) and programme.high_seen[target] - programme.low_seen[target] < T - 1:
                programme.whole(target, 1, seconds=5)
                if not decided(target) and programme.high_seen[target] - programme.low_seen[target] < T - 1:
                    programme.whole(target, -1, enough=programme.low_seen[target] + T - 1, seconds=5)
        known = {(f.kind, f.what) for f in self.findings}
        for kind, what, target, extra in cells:
            own = programme.shift[target]
            low, high = max(programme.floor[target] + own, -1e9), min(programme.ceiling[target] + own, 1e9)
            if kind == "difference" and safe(target, programme.lp_low, programme.lp_high):
                continue
            if not decided(target) and not (high - low < T - 1):
                self.undecided += 1
                continue
            if low >= T or high <= 0 or safe(target, programme.low_seen, programme.high_seen):
                continue
            if low >= 1 and high <= T - 1:
                found = "small" if kind in ("cell", "difference") else kind
            elif kind == "cell" and high - low < T - 1:
                # Of a table of which nothing is published, as of one that nobody asked for, no mark says that there is anybody.
                found = "narrow" if self.is_spoken_of(extra[0]) else "unpublished"
            elif kind == "cell" and high <= T - 1:
                found = "insider" if self.is_spoken_of(extra[0]) else "unpublished"
            else:
                continue
            # What is public of each edition is so of their difference.
            if kind in ("cell", "difference") and self.blank(extra[0], programme.total):
                continue
            if (found, what) not in known:
                self.findings.append(Finding(found, what, low, high))
                self.findings[-1].key = extra
        for kind, what, target, extra in wanted:
            if kind == "base" and not late():
                self.small_base(programme, what, target, extra, known)

    def whole_group(self, programme, what, target, extra, people):
        """At most one of those asked answered otherwise (if there is anybody at all), and no rule says so anyway."""
        key, cell, mark = extra
        shift = programme.shift
        if programme.bound(cell, -1) + shift[cell] < 1 or self.implied(key):
            return
        # Whoever answers at all must give this answer: then a reader learns who left it out, which the table beside it says.
        if self.implied(key, self.no_reason) or self.implied(key, self.no_own(key[0])) or self.implied(key, of="answered"):
            self.routed += 1
            return
        low = int(programme.bound(cell, 1)) + shift[cell]
        finding = Finding("whole group", what, programme.bound(target, 1) + shift[target], programme.ceiling[target] + shift[target],
                          f"{low} to {int(programme.ceiling[cell]) + shift[cell]} gave it")
        if (finding.kind, finding.what) not in {(f.kind, f.what) for f in self.findings}:
            finding.key = extra
            self.findings.append(finding)

    def no_reason(self, variable, state):
        """A reason for no answer that nobody at all had, as the question's own table says."""
        return state in REASONS and self.zero(variable, state)

    def no_own(self, variable):
        """An answer that nobody at all gave to the question that a variable is computed from, as that question's own table says. Who was
        led elsewhere by that very question is known by the answer: of all who gave one of two answers, the others gave the other."""
        while source := next((d.recode for d in self.survey.derived if d.name == variable and d.recode), None):
            variable = source
        own = variable.partition("/")[0]
        return lambda name, state: self.no_reason(name, state) or name.partition("/")[0] == own and self.zero(name, state)

    def implied(self, key, nobody=lambda variable, state: False, of="asked"):
        """Whether the questionnaire alone says that whoever is in this group and is asked (or answers) gives this answer. With `nobody`: where
        these states are had by nobody at all. Only those who gave the answer are led on to what makes the group, then; that some of
        them might have left it out, and none of all people did, says nothing of this group."""
        variable, answer, by, group = key
        owner = variable.partition("/")[0]
        people = People(self.survey, nobody, atoms=False)
        owner = owner if owner in people.variables else variable
        network = people.network
        tests = [self.test(people, variable, answer), self.test(people, owner, of)]
        network.restrict(tests[0][0], lambda state: not tests[0][1](state))
        network.restrict(tests[1][0], tests[1][1])
        if by:
            network.restrict(*self.test(people, by, group))
        try:
            return network.tree().empty
        except TooBig:
            return True

    def small_base(self, programme, what, target, extra, known):
        """An answer of so few people that nothing may be said of them, known exactly."""
        key, base, mark, everywhere = extra
        if programme.lp_high[base] >= self.survey.min_base or programme.lp_high[target] - programme.lp_low[target] > 1e-6:
            return
        if programme.bound(base, -1) >= self.survey.min_base or programme.bound(base, 1) < 1:
            return
        low, high = programme.bound(target, 1), programme.bound(target, -1)
        if low != high or (high == 0 and programme.bound(everywhere, -1) == 0):
            return
        if self.implied_zero(key) if high == 0 else self.implied(key):
            return
        if self.implied_zero(key, self.no_reason) if high == 0 else self.implied(key, self.no_reason):
            self.routed += 1
            return
        if ("small base", what) not in known and ("small", what) not in {(f.kind, f.what) for f in self.findings}:
            finding = Finding("small base", what, low, high, f"of {int(programme.bound(base, 1))} to {int(programme.bound(base, -1))}")
            finding.key = extra
            self.findings.append(finding)

    def is_spoken_of(self, key):
        """Whether anything is published of the table that a cell stands in."""
        variable, _, by, _ = key
        return any((other[0], other[2]) == (variable, by)
                   for edition in self.editions for other in itertools.chain(edition.values, edition.ranges))

    def implied_zero(self, key, nobody=lambda variable, state: False):
        """Whether the questionnaire alone rules out this answer in this group; with `nobody`, as in `implied`."""
        variable, answer, by, group = key
        people = People(self.survey, nobody, atoms=False)
        network = people.network
        network.restrict(*self.test(people, variable, answer))
        if by:
            network.restrict(*self.test(people, by, group))
        try:
            return network.tree().empty
        except TooBig:
            return True

    # -- editions -----------------------------------------------------------------------------------------------------

    def presence_crowd(self, totals):
        """How many people took part in any edition: known where how many left is."""
        return self.crowd if self.crowd is not None else max(totals)

    def presence_facts(self, programme, totals):
        for at, total in enumerate(totals):
            index = programme.functional({"#present": lambda present, at=at: at in present})
            yield index, total, total

    def violations(self):
        return [finding for finding in self.findings if finding.kind in VIOLATIONS]


def said(key):
    variable, answer, by, group = key
    return variable + (f" = {answer}" if answer else "") + (f" where {by} = {group}" if by else "")


def attack_site(site, publics=None, names=None, **options):
    """Attacks every survey of a site; yields (name, attack)."""
    site = pathlib.Path(site)
    publics = publics or [site / "public"]
    description = load(site / "site.yaml")
    for folder in sorted((site / "surveys").iterdir()):
        if not (folder / "survey.yaml").exists() or (names and folder.name not in names):
            continue
        survey = Survey(folder, description)
        editions = [Published(pathlib.Path(public) / "data" / folder.name) for public in publics]
        yield folder.name, Attack(survey, editions, **options).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("site")
    parser.add_argument("--survey", action="append")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    log = (lambda text: print(f"  {text}")) if arguments.verbose else (lambda text: None)
    failed = False
    started = time.time()
    try:
        for name, attack in attack_site(arguments.site, names=arguments.survey, seconds=arguments.seconds, log=log):
            print(f"{name}: {attack.hidden} hidden numbers, {attack.columns} kinds, {len(attack.violations())} violations, "
                  f"{attack.undecided} undecided, {time.time() - started:.1f} s"
                  + (f"; left out: {', '.join(attack.left_out)}" if attack.left_out else ""))
            for finding in attack.findings:
                print(f"  {finding}")
            failed |= bool(attack.violations())
    except Infeasible as reason:
        print(f"the model does not fit: {reason}")
        return 2
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
