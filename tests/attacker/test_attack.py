#!/usr/bin/env python3
"""Tests of the attacker itself: answers known by hand, and brute force over all lists of valid sheets.

usage: test_attack.py [--binary PATH] [--brute N]     (with a binary: does canvass accept the sheets that we accept?)
"""
import argparse
import itertools
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import unittest

import generate
import reports
from attack import Attack
from people import People
from programme import Programme
from published import BASES, Published
from questionnaire import NOT_ANSWERED, Survey
from sheets import REASONS, Rejected, count, settle

BINARY, BRUTE, ACCEPT = os.environ.get("CANVASS"), 60, int(os.environ.get("ACCEPT", 12))


def survey_of(text):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="attacker-test-"))
    generate.site(folder, "title: T\n" + text)
    return Survey(folder / "surveys" / "s")


def published(values, hidden, lines=True):
    """A page by hand: `values` {"a=x": 7, "c=k|b=u": 3}, `hidden` ["a=y"]."""
    page = Published.__new__(Published)
    page.values = {key_of(text): value for text, value in values.items()}
    page.hidden = {key_of(text) for text in hidden}
    page.ranges, page.lines, page.conflicts, page.prose = {}, {}, [], []
    for key in sorted([*page.values, *page.hidden]):
        if key[1] not in BASES:
            page.lines.setdefault((key[0], key[2], key[3]), {}).setdefault(key)
    return page


def key_of(text):
    cell, _, group = text.partition("|")
    variable, _, answer = cell.partition("=")
    by, _, place = group.partition("=")
    return (variable, answer, by, place)


def nobody(*variables):
    return {f"{v}={reason}": 0 for v in variables for reason in NOT_ANSWERED}


def found(survey, *pages, **options):
    attack = Attack(survey, list(pages), **options).run()
    return {(f.kind, f.what, f.low, f.high) for f in attack.findings}


ONE = "  - {name: %s, type: select_one, label: l, choices: [%s]%s}\n"


def one(name, choices, extra=""):
    return ONE % (name, ", ".join(f"{{name: {c}, label: {c}}}" for c in choices), extra)


class Known(unittest.TestCase):
    def test_two_unknowns_that_may_be_small_or_not_are_safe(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 20, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        self.assertEqual(found(survey, page), set())

    def test_two_unknowns_of_sum_three_are_small(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 27, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        self.assertEqual(found(survey, page), {("remainder", "hidden answers of a", 3, 3), ("narrow", "a = y", 0, 3), ("narrow", "a = z", 0, 3)})

    def test_a_sum_of_four_is_enough_for_strangers_and_not_for_insiders(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 26, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        self.assertEqual(found(survey, page), {("remainder", "hidden answers of a", 4, 4), ("insider", "a = y", 0, 4), ("insider", "a = z", 0, 4)})

    def test_both_of_two_complaints(self):
        survey = survey_of("questions:\n" + one("a", "xy") + one("b", "uv") + one("c", "kl", ', relevant: "a = x or b = u"'))
        page = published({"a=x": 13, "a=y": 27, "b=u": 9, "b=v": 31, "c=k": 10, "c=l": 10, "c=answered": 20, "c=not_asked": 20, "a=total": 40,
                          **nobody("a", "b"), **{f"c={r}": 0 for r in NOT_ANSWERED[:4]}}, [])
        self.assertEqual(found(survey, page), {("atoms", "a = x and b = u", 2, 2)})

    def test_a_condition_on_a_number_tells_a_class(self):
        survey = survey_of("questions:\n  - {name: n, type: integer, label: n, constraint: n >= 10 and n <= 30, bins: [10, 18, 25]}\n"
                           + one("c", "kl", ', relevant: "n >= 18 and n < 25"'))
        page = published({"n=class_3": 14, "n=total": 30, "n=answered": 30, "c=answered": 13, "c=not_asked": 17, **nobody("n"),
                          **{f"c={r}": 0 for r in NOT_ANSWERED[:4]}}, ["n=class_1", "n=class_2"])
        self.assertIn(("small", "n = class_1", 3, 3), found(survey, page))

    def test_first_places_add_up_to_all_who_rank(self):
        survey = survey_of("questions:\n  - {name: r, type: rank, label: r, choices: [{name: z, label: Z}, {name: a, label: A}, {name: b, label: B}]}\n")
        values = {"r/z=3": 8, "r/z=answered": 18, "r/z=skipped": 11, "r/a=1": 13, "r/a=2": 16, "r/a=3": 0, "r/a=answered": 29, "r/a=skipped": 0,
                  "r/b=1": 13, "r/b=2": 6, "r/b=3": 10, "r/b=answered": 29, "r/b=skipped": 0, "r/a=total": 29}
        values |= {f"r/{p}={r}": 0 for p in "zab" for r in (*REASONS, "not_asked")}
        self.assertIn(("small", "r/z = 1", 3, 3), found(survey, published(values, ["r/z=1", "r/z=2"])))

    def test_how_many_may_be_ticked(self):
        survey = survey_of("questions:\n  - {name: m, type: select_multiple, label: m, choose: {exactly: 1}, choices: [{name: p, label: P}, {name: q, label: Q}, {name: r, label: R}]}\n")
        page = published({"m/p=p": 20, "m/q=q": 7, "m=answered": 30, "m=total": 30, **nobody("m")}, ["m/r=r"])
        self.assertEqual(found(survey, page), {("small", "m/r = r", 3, 3)})
        survey = survey_of("questions:\n  - {name: m, type: select_multiple, label: m, choices: [{name: p, label: P}, {name: q, label: Q}, {name: r, label: R}]}\n")
        self.assertEqual(found(survey, page), set())

    def test_none_of_these_stands_alone(self):
        survey = survey_of("questions:\n  - {name: m, type: select_multiple, label: m, choose: {at_least: 1}, choices: [{name: p, label: P}, {name: q, label: Q, exclusive: true}]}\n")
        page = published({"m/p=p": 27, "m=answered": 30, "m=total": 30, **nobody("m")}, ["m/q=q"])
        self.assertEqual(found(survey, page), {("small", "m/q = q", 3, 3)})

    def test_a_score_of_one_item_is_a_recode(self):
        choices = "[" + ", ".join(f"{{name: s{i}, label: s, score: {i}}}" for i in range(1, 5)) + "]"
        survey = survey_of(f"questions:\n  - {{name: a, type: select_one, label: l, choices: {choices}}}\n"
                           "derive:\n  - {name: d, sum: [a], bands: [{to: 2, name: low}, {to: 4, name: high}]}\n")
        page = published({"a=s1": 7, "a=s3": 15, "d_band=low": 10, "d_band=high": 20, "a=total": 30, **nobody("a", "d_band")}, ["a=s2", "a=s4"])
        self.assertIn(("small", "a = s2", 3, 3), found(survey, page))

    def test_a_score_of_two_items_leaves_more_open(self):
        choices = "[" + ", ".join(f"{{name: s{i}, label: s, score: {i}}}" for i in range(1, 4)) + "]"
        text = "questions:\n" + "".join(f"  - {{name: {n}, type: select_one, label: l, choices: {choices}}}\n" for n in "ab")
        survey = survey_of(text + "derive:\n  - {name: d, sum: [a, b], bands: [{to: 2, name: low}, {to: 6, name: high}]}\n")
        # Both least scores are low together: 8 people at s1 in each, 6 with both.
        page = published({"a=s1": 8, "b=s1": 8, "d_band=low": 6, "d_band=high": 14, "a=total": 20, **nobody("a", "b", "d_band")}, ["a=s2", "a=s3", "b=s2", "b=s3"])
        self.assertEqual(found(survey, page), set())

    def test_a_zero_that_leaves_a_whole_group(self):
        survey = survey_of("questions:\n" + one("a", "xy") + one("b", "uv") + "results: {by: [b]}\n")
        page = published({"a=total": 30, "a=answered": 30, "a=x|b=u": 0, **nobody("a", "b")}, ["a=x", "a=y", "b=u", "b=v", "a=y|b=u", "a=total|b=u"])
        self.assertIn(("whole group", "asked but not a = y where b = u", 0, 0), found(survey, page))

    def test_a_group_that_routing_makes_whole_is_none(self):
        survey = survey_of("questions:\n" + one("a", "xy") + one("b", "uv", ', relevant: "a = x"') + "results: {by: [b]}\n")
        page = published({"a=total": 30, "a=x": 20, "a=y": 10, "b=u": 10, "b=v": 10, "a=x|b=u": 10, "a=y|b=u": 0, "a=total|b=u": 10,
                          **nobody("a"), **{f"b={r}": 0 for r in NOT_ANSWERED[:4]}, "b=not_asked": 10}, [])
        self.assertEqual(found(survey, page), set())

    def test_a_percentage_is_a_range(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 20, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        page.percent({"variable": "a", "answer": "y", "by": "", "group": "all", "count": "[c]", "percent": "10.0"})
        self.assertIn(("small", "a = y", 3, 3), found(survey, page))

    def test_newcomers_who_all_say_the_same(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        first = published({"a=x": 10, "a=y": 10, "a=z": 10, "a=answered": 30, "a=total": 30, **nobody("a")}, [])
        second = published({"a=x": 15, "a=y": 10, "a=z": 10, "a=answered": 35, "a=total": 35, **nobody("a")}, [])
        got = found(survey, first, second, presences=[(0, 1), (1,)], crowd=35)
        self.assertIn(("whole group", "came between editions 1 and 2: asked but not a = x", 0, 0), got)

    def test_a_newcomer_alone_with_an_answer(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        first = published({"a=x": 10, "a=y": 10, "a=z": 10, "a=answered": 30, "a=total": 30, **nobody("a")}, [])
        second = published({"a=x": 15, "a=y": 11, "a=z": 10, "a=answered": 36, "a=total": 36, **nobody("a")}, [])
        got = found(survey, first, second, presences=[(0, 1), (1,)], crowd=36)
        self.assertIn(("small", "came between editions 1 and 2: a = y", 1, 1), got)

    def test_constraints_hold_for_those_who_answered(self):
        survey = survey_of("questions:\n" + one("a", "xyzt") + one("b", "uv", ', constraint: "(b = u and (a = x or a = y)) or (b = v and (a = z or a = t))"'))
        page = published({"a=x": 12, "a=z": 12, "b=u": 15, "b=v": 15, "a=total": 30, **nobody("a", "b")}, ["a=y", "a=t"])
        got = found(survey, page)
        self.assertIn(("small", "a = y", 3, 3), got)
        # Who skips b may be anything.
        page.values.pop(("b", "skipped", "", ""))
        page.values |= {("b", "u", "", ""): 12, ("b", "v", "", ""): 12}
        page.hidden.add(("b", "skipped", "", ""))
        self.assertNotIn(("small", "a = y"), {entry[:2] for entry in found(survey, page)})


    def test_who_takes_no_mark_for_a_zero_knows_more(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 25, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        self.assertEqual(found(survey, page), set())
        self.assertEqual(found(survey, page, floor=lambda key: True), {("small", "a = y", 1, 4), ("small", "a = z", 1, 4)})

    def test_who_is_in_a_cell_knows_more(self):
        survey = survey_of("questions:\n" + one("a", "xyz"))
        page = published({"a=x": 26, "a=total": 30, "a=answered": 30, **nobody("a")}, ["a=y", "a=z"])
        own = lambda key: int(key in (("a", "y", "", ""), ("a", "answered", "", ""), ("a", "total", "", ""), ("a", "asked", "", "")))
        self.assertIn(("small", "a = y", 1, 4), found(survey, page.without(own), own=own))


# -- brute force ------------------------------------------------------------------------------------------------------

def all_sheets(survey, most=4000):
    """Every sheet of a small questionnaire, valid or not (numbers: between their bounds, and one beyond)."""
    options = []
    for question in survey.questions:
        names = [choice.name for choice in question.choices]
        if question.kind in ("select_one", "range"):
            own = [{}] + [{question.name: v} for v in (*names, "refused", "not_applicable")]
            if question.other_text:
                own += [{**o, question.other_text: "answered"} for o in own]
        elif question.kind == "matrix":
            own = [{p: v for p, v in zip(question.parts, values) if v}
                   for values in itertools.product((*names, "dont_know", None), repeat=len(question.parts))]
        elif question.kind == "number":
            own = [{}, {question.name: "refused"}] + [{question.name: float(v)} for v in edge_values(question)]
        elif question.kind == "text":
            own = [{}, {question.name: "answered"}, {question.name: "dont_know"}]
        elif question.kind == "rank":
            places = [None, *map(str, range(1, len(names) + 1)), "refused"]
            own = [{p: v for p, v in zip(question.parts, values) if v} for values in itertools.product(places, repeat=len(names))]
        else:
            own = [{}, {part: "refused" for part in question.parts}]
            own += [dict(zip(question.parts, v)) for v in itertools.product((0, 1), repeat=len(names))]
            if question.other_text:
                # Where "other" is not ticked, the text ticks it (in a list) or is refused (in columns): neither is new.
                own += [{**o, question.other_text: "answered"} for o in own if o.get(question.parts[-1]) == 1]
        options.append(own)
    size = 1
    for own in options:
        size *= len(own)
    if size > most:
        return None
    return [{key: value for part in parts for key, value in part.items()} for parts in itertools.product(*options)]


def edge_values(question):
    from questionnaire import bounds
    low, high = bounds(question.constraint[1], question.name) if question.constraint else (0, 4)
    if question.decimal:
        return [-1, 0, 0.5, 1, 2, 2.5, 3]
    return range(int(low) - 1, int(high) + 2)


def accepted(survey, sheets):
    found = []
    for sheet in sheets:
        try:
            found.append((sheet, settle(survey, sheet)))
        except Rejected:
            pass
    return found


def tiny(seed):
    maker = generate.Maker(seed, small=True)
    text = maker.survey().replace("{low: 18", "{low: 0")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="attacker-tiny-"))
    generate.site(folder, text)
    return folder, Survey(folder / "surveys" / "s")


class Kinds(unittest.TestCase):
    """The network of kinds has exactly the sheets that the rules, read one by one, accept."""

    def test_kinds_are_the_accepted_sheets(self):
        compared = 0
        for seed in range(200):
            _, survey = tiny(seed)
            sheets = all_sheets(survey, 3000)
            if sheets is None:
                continue
            people = People(survey)
            self.assertEqual(people.left_out, [], seed)
            by_sheets = set()
            for _, state in accepted(survey, sheets):
                by_sheets.add(tuple(self.say(people, v, state[v]) for v in sorted(people.variables)))
            by_network = self.joint(people)
            if by_network is None:
                continue
            self.assertTrue(by_sheets <= by_network, (seed, sorted(by_sheets - by_network)[:2]))
            self.assertTrue(by_network <= by_sheets, (seed, sorted(by_network - by_sheets)[:2]))
            compared += 1
        self.assertGreater(compared, 25)

    @staticmethod
    def say(people, variable, state):
        owner = next((q for q in people.survey.questions if variable in q.parts and variable != q.name), None)
        if owner is not None and owner.kind == "select_multiple":
            return variable.partition("/")[2] if state == 1 else "-"
        if isinstance(state, float) and people.variables[variable][1] is None:
            return "answered"
        published = people.variables[variable][1]
        return published(state) if published else state

    def joint(self, people):
        tree = people.network.tree()
        names = sorted(people.variables)
        rows = None
        from network import TooBig, join
        have, table = [], None
        try:
            for _, bag in reversed(tree.live()):
                if table is None:
                    have, table = list(bag.names), bag.rows
                else:
                    have, table = join(have, table, list(bag.names), bag.rows, people.network.domains, 60_000)
        except TooBig:
            return None
        found = set()
        domains = people.network.domains
        for row in table:
            value = dict(zip(have, (domains[n][c] for n, c in zip(have, row))))
            kind = []
            for variable in names:
                net, say = people.variables[variable]
                kind.append(say(value[net]) if say else value[net])
            if all(self.offered(people, v, k) for v, k in zip(names, kind)):
                found.add(tuple(kind))
        return found

    @staticmethod
    def offered(people, variable, state):
        """Only the reasons that `all_sheets` tries."""
        owner = next((q for q in people.survey.questions if variable in q.parts or variable == q.name or variable == q.other_text), None)
        if owner is None:
            return True
        if variable == owner.other_text:
            return state not in REASONS
        tried = {"select_one": ("refused", "not_applicable"), "range": ("refused", "not_applicable"), "matrix": ("dont_know",),
                 "number": ("refused",), "text": ("dont_know",), "rank": ("refused",), "select_multiple": ("refused",)}[owner.kind]
        return state not in REASONS or state in tried


class Brute(unittest.TestCase):
    """All lists of valid sheets that give a page: the bounds of every hidden number are exactly theirs."""

    def test_bounds_are_those_of_all_lists_of_sheets(self):
        compared = numbers = 0
        rng = random.Random(7)
        seed = 0
        while compared < BRUTE:
            seed += 1
            _, survey = tiny(1000 + seed)
            sheets = all_sheets(survey)
            if sheets is None:
                continue
            valid = [state for _, state in accepted(survey, sheets)]
            people = rng.choices(valid, k=rng.choice([4, 5, 6]))
            page, keys = self.page(survey, people, rng)
            vectors = {}
            for state in valid:
                if any(v == 0 and count(survey, [state], k) for k, v in page.values.items()):
                    continue
                vectors.setdefault(tuple(count(survey, [state], k) for k in keys), None)
            kinds = list(vectors)
            if len(kinds) > 14:
                continue
            low, high = self.enumerate(kinds, keys, page, len(people))
            survey.min_count = 10 ** 6      # nothing is ever large enough: every number is bounded to its end
            survey.min_base = 10 ** 6
            attack = Attack(survey, [page], seconds=60)
            bounds = self.bounds(attack, page)
            for key, (ours_low, ours_high) in bounds.items():
                at = keys.index(key)
                self.assertEqual((ours_low, ours_high), (low[at], high[at]), (seed, key))
                numbers += 1
            compared += 1
        self.assertGreater(numbers, BRUTE)

    @staticmethod
    def page(survey, people, rng):
        keys = []
        variables = [name for q in survey.questions for name in q.parts] + [v for d in survey.derived for v in ([d.name] if not d.bands else [f"{d.name}_band"])]
        def answers(v):
            question = next((q for q in survey.questions if v in q.parts), None)
            if question is not None and question.kind == "select_multiple":
                return [v.partition("/")[2]]
            if question is not None and question.kind == "rank":
                return [str(i + 1) for i in range(len(question.parts))]
            if question is not None and question.kind == "number":
                return [f"class_{i + 1}" for i in range(len(question.bins))]
            return survey.categories(v)
        for v in variables:
            owner = v.partition("/")[0] if any(q.name == v.partition("/")[0] and q.kind == "select_multiple" for q in survey.questions) else v
            for answer in answers(v):
                keys.append((v, answer, "", ""))
            for base in BASES:
                keys.append((owner, base, "", ""))
            for by in survey.by:
                if by != v:
                    keys += [(v, answer, by, group) for answer in answers(v) for group in [*survey.categories(by), "no_answer"]]
        keys = list(dict.fromkeys(keys))
        page = published({}, [])
        for key in keys:
            value = count(survey, people, key)
            small = key[1] not in REASONS and key[1] != "total"
            if small and rng.random() < 0.45:
                page.hidden.add(key)
            else:
                page.values[key] = value
            if key[1] not in BASES:
                page.lines.setdefault((key[0], key[2], key[3]), {}).setdefault(key)
        return page, keys

    @staticmethod
    def enumerate(kinds, keys, page, many):
        known = [(at, page.values[key]) for at, key in enumerate(keys) if key in page.values]
        low, high = [10 ** 9] * len(keys), [-1] * len(keys)
        for chosen in itertools.combinations_with_replacement(range(len(kinds)), many):
            sums = [sum(kinds[kind][at] for kind in chosen) for at in range(len(keys))]
            if all(sums[at] == value for at, value in known):
                for at, value in enumerate(sums):
                    low[at], high[at] = min(low[at], value), max(high[at], value)
        return low, high

    @staticmethod
    def bounds(attack, page):
        """Exact bounds of every hidden key, by integer programmes."""
        bys = sorted({key[2] for key in (*page.values, *page.hidden) if key[2]})
        people, tree = attack.build(bys)
        total = attack.total(page)
        programme = Programme(tree, total)
        index = {key: programme.functional(attack.conditions(people, key)) for key in (*page.values, *page.hidden)}
        for key, value in page.values.items():
            programme.fact(index[key], value, value)
        targets = {key: programme.target([index[key]]) for key in page.hidden}
        if not targets:
            return {}
        programme.close()
        return {key: (programme.whole(t, 1), programme.whole(t, -1)) for key, t in targets.items()}


class Prose(unittest.TestCase):
    """What a sentence of a report says is known like a number in a table."""

    A = [("a", name, "", "") for name in "xyz"]
    ALL = [("a", "answered", "", "")]

    def page(self, kind, said, **about):
        survey = survey_of("questions:\n  - {name: a, type: select_one, label: a, choices: [" + ", ".join(
            f"{{name: {name}, label: {name.upper()}, score: {score}}}" for score, name in enumerate("xyz")) + "]}\n")
        page = published({"a=x": 20, "a=answered": 30, "a=total": 30, **nobody("a")}, ["a=y", "a=z"])
        sentence = reports.Sentence("", kind, **about)
        page.prose = reports.learnt(sentence, said, lambda variable, name: name.upper())
        return {(kind, low, high) for kind, what, low, high in found(survey, page) if what != "a"}

    def test_nothing_said(self):
        for said in (reports.NOTHING, "[c]"):
            self.assertEqual(self.page("count", said, plus=self.A[1:2]), set())

    def test_what_gives_a_small_number_away(self):
        small = {("small", 3, 3)}
        of = {"plus": self.A[1:2], "base": self.ALL}
        self.assertEqual(self.page("count", "3", plus=self.A[1:2]), small)
        self.assertEqual(self.page("share", "10.0%", **of), small)
        self.assertEqual(self.page("share", "3 of 30", **of), small)
        # 20 x with 0, 3 y with 1, 7 z with 2: 17/30.
        self.assertEqual(self.page("mean", "0.57", scores=list(zip(self.A, (0, 1, 2)))), small)
        self.assertEqual(self.page("difference", "4", plus=self.A[2:], minus=self.A[1:2]), small)
        self.assertEqual(self.page("difference", "\u22124", plus=self.A[1:2], minus=self.A[2:]), small)

    def test_what_leaves_enough_open(self):
        order = {name: [cell] for name, cell in zip("xyz", self.A)}
        self.assertEqual(self.page("most", "X", order=order), set())
        self.assertEqual(self.page("count", "at most 8", plus=self.A[1:2]), set())
        # Whoever hears that fewest said Y knows that 5 at most did; that nobody did is possible.
        self.assertEqual(self.page("least", "Y", order=order), set())

    def test_numbers_as_they_are_written(self):
        for said, low, high in (("26", 26, 26), ("1,234", 1234, 1234), ("at least 26", 26, None), ("between 24 and 28", 24, 28), ("\u22123", -3, -3)):
            self.assertEqual(reports.whole(reports.ends(said)), (low, high), said)
        low, high = reports.ends("between 77.1% and 90%")
        self.assertTrue(77.04 < low < 77.06 and 90.49 < high < 90.51)


@unittest.skipUnless(BINARY, "no binary given")
class Accepted(unittest.TestCase):
    """canvass takes exactly the sheets that our reading of the rules takes, and counts them as we do."""

    def test_sheets(self):
        tried = 0
        for seed in range(3000, 3000 + ACCEPT):
            folder, survey = tiny(seed)
            sheets = all_sheets(survey, 2500)
            if sheets is None:
                continue
            sheets = [s for s in random.Random(seed).sample(sheets, min(40, len(sheets)))]
            # A ranking in a list has no holes; another ranking cannot be written.
            sheets = [s for s in sheets if all(self.writable(survey, s) for _ in [0])]
            ours = []
            texts, at = [], 1
            lines = {}
            for sheet in sheets:
                text = generate.written(survey, sheet)
                for line in range(at, at + text.count("\n")):
                    lines[line] = len(ours)
                at += text.count("\n")
                texts.append(text)
                try:
                    settle(survey, sheet)
                    ours.append(True)
                except Rejected:
                    ours.append(False)
            path = folder / "surveys" / "s" / "responses" / "a.yaml"
            for chunk in range(0, len(sheets), 12):
                # Few at a time: messages of one kind are gathered into one.
                part = list(range(chunk, min(chunk + 12, len(sheets))))
                for at in [part] if all(ours[i] for i in part) else [[i] for i in part]:
                    path.write_text("".join(texts[i] for i in at), encoding="utf-8")
                    done = subprocess.run([BINARY, "build", str(folder), "--no-print"], capture_output=True, text=True)
                    said = done.stdout + done.stderr
                    # Too many ticks, or a choice that stands alone ticked beside others, is kept with a warning.
                    objected = "responses/a.yaml" in said
                    self.assertEqual(not objected, all(ours[i] for i in at), (seed, str(path), said[:600]))
                    tried += len(at)
        self.assertGreater(tried, 5 * ACCEPT)

    @staticmethod
    def writable(survey, sheet):
        for question in survey.questions:
            if question.kind == "rank":
                values = [sheet[p] for p in question.parts if p in sheet]
                if values and set(values) != {"refused"} and sorted(values) != [str(i + 1) for i in range(len(values))]:
                    return False
        return True


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary")
    parser.add_argument("--brute", type=int, default=BRUTE)
    known, rest = parser.parse_known_args()
    BRUTE = known.brute
    if known.binary:
        BINARY = known.binary
        Accepted.__unittest_skip__ = False
    unittest.main(argv=[sys.argv[0], *rest])
