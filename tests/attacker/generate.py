#!/usr/bin/env python3
"""Writes a random site: one survey with every feature at once, and answers that its rules allow.

usage: generate.py SEED FOLDER [--people N] [--small]

Knows nothing of how answers are protected. People have a hidden type that most of their answers follow, so that small cells
and groups in which all say the same come up.
"""
import argparse
import pathlib
import random
import shutil

from questionnaire import NOT_ANSWERED, Survey
from sheets import REASONS, Rejected, answer, settle
from expression import truth

SIZES = (7, 9, 10, 12, 15, 20, 25, 29, 30, 31, 35, 40, 50, 60, 80, 100, 150, 200, 300)


class Maker:
    def __init__(self, seed, small=False, tie=None):
        self.seed, self.random = seed, random.Random(seed)
        self.small = small
        self.lines, self.closed, self.numbers, self.several, self.items, self.others = [], {}, {}, {}, {}, []
        self.scored = {}

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, share):
        return self.random.random() < share

    # -- expressions --------------------------------------------------------------------------------------------------

    def atom(self, of=None):
        """A comparison with something asked before (`of`: names to look at, all if None)."""
        sources = [n for n in (*self.closed, *self.numbers, *self.several) if of is None or n in of]
        if not sources:
            return None
        name = self.random.choice(sources)
        if name in self.closed:
            choice = self.random.choice(self.closed[name])
            kind = self.random.random()
            if kind < 0.6:
                return f"{name} = {choice}"
            if kind < 0.85:
                return f"{name} != {choice}"
            return f"answered({name})" if kind < 0.95 else f"{name} = refused"
        if name in self.numbers:
            low, high = self.numbers[name]
            at = self.random.randint(low, high)
            return f"{name} {self.pick('>=', '<', '>', '<=', '=')} {at}"
        choices = self.several[name]
        if self.chance(0.75):
            return f"selected({name}, {self.random.choice(choices)})"
        return f"count({name}) {self.pick('>=', '=', '<')} {self.random.randint(1, 2)}"

    def condition(self):
        first = self.atom()
        if first is None:
            return None
        roll = self.random.random()
        if roll < 0.45:
            return first
        second = self.atom()
        if roll < 0.6:
            return f"{first} and {second}"
        if roll < 0.78:
            return f"{first} or {second}"
        if roll < 0.86:
            return f"not ({first} or {second})"
        if roll < 0.93:
            return f"{first} and not {second}"
        return f"({first} or {second}) and {self.atom()}"

    # -- questions ----------------------------------------------------------------------------------------------------

    def choices(self, many, prefix="c"):
        return [f"{prefix}{i}" for i in range(many)]

    def written(self, choices, scores=False, exclusive=False):
        rows = []
        for at, choice in enumerate(choices):
            extra = f", score: {at + 1}" if scores else ""
            if exclusive and at == len(choices) - 1:
                extra += ", exclusive: true"
            rows.append(f'{{name: {choice}, label: "{choice.upper()}"{extra}}}')
        return "[" + ", ".join(rows) + "]"

    def question(self, number):
        name = f"q{number}"
        kinds = ["select_one"] * 8 + ["select_multiple"] * 4 + ["range"] * 2 + ["integer"] * 3 + ["decimal", "date", "text", "rank", "rank"] + ["matrix"] * 2 + ["grid"]
        kind = self.random.choice(kinds) if number > 1 else "select_one"
        out = [f"  - name: {name}", f"    type: {kind}", f'    label: "{name}"']
        gate = self.condition() if number > 0 and self.chance(0.4) else None
        if gate:
            out.append(f'    relevant: "{gate}"')
        if self.chance(0.25) and kind not in ("matrix",):
            out.append("    missing: [refused, dont_know]")
        constraint = None
        if kind == "select_one":
            choices = self.choices(self.random.randint(2, 5))
            scores = self.chance(0.35)
            out.append(f"    choices: {self.written(choices, scores)}")
            if self.chance(0.1):
                out.append("    other: true")
                if not scores:
                    choices = choices + ["other"]
            if self.closed and self.chance(0.15):
                own, other = self.random.choice(choices), self.atom()
                constraint = self.pick(f"{name} != {own} or {other}", f"not ({name} = {own} and {other})")
            if scores and "    other: true" not in out:
                self.scored[name] = (1, len(choices))
        elif kind == "select_multiple":
            choices = self.choices(self.random.randint(2, 5))
            out.append(f"    choices: {self.written(choices, exclusive=self.chance(0.3))}")
            if self.chance(0.15):
                out.append("    other: true")
                choices = choices + ["other"]
            if self.chance(0.45):
                out.append("    choose: {" + self.pick("exactly: 1", "at_most: 1", "at_most: 2", "at_least: 1", "at_least: 1, at_most: 2") + "}")
        elif kind == "grid":
            out += ['    rows: [{name: r0, label: "R0"}, {name: r1, label: "R1"}]', '    columns: [{name: k0, label: "K0"}, {name: k1, label: "K1"}]']
            choices = [f"r{i}.k{j}" for i in range(2) for j in range(2)]
            if self.chance(0.5):
                out.append("    choose: {" + self.pick("exactly: 2", "at_most: 2", "exactly: 1") + "}")
        elif kind == "range":
            low = self.pick(0, 1)
            high = low + self.random.randint(2, 6)
            out.append(f"    from: {low}\n    to: {high}")
        elif kind == "integer":
            low, high = self.pick((0, 9), (0, 20), (10, 30), (18, 99))
            constraint = f"{name} >= {low} and {name} <= {high}"
            others = [n for n in self.numbers if self.numbers[n][1] <= 20]
            if others and high <= 20 and self.chance(0.3):
                constraint += f" and {name} >= {self.random.choice(others)}"
            if self.chance(0.7):
                inner = sorted(self.random.sample(range(low + 1, high), self.random.randint(1, 3)))
                out.append(f"    bins: [{', '.join(map(str, [low, *inner]))}]")
        elif kind == "decimal":
            out.append("    bins: [0, 1, 2.5]")
        elif kind == "date":
            out.append("    precision: month")
        elif kind == "rank":
            choices = self.choices(self.random.randint(2, 4))
            out.append(f"    choices: {self.written(choices)}")
        elif kind == "matrix":
            choices = self.choices(self.random.randint(2, 4), "s")
            items = [f"i{i}" for i in range(self.random.randint(2, 3))]
            out.append(f"    scale: scale{len(choices)}")
            out.append("    items: [" + ", ".join(f'{{name: {i}, label: "{i}"}}' for i in items) + "]")
        if constraint:
            out.append(f'    constraint: "{constraint}"')
        self.lines.append("\n".join(out))
        # Known to what follows only now.
        if kind == "select_one":
            self.closed[name] = choices
        elif kind in ("select_multiple", "grid"):
            self.several[name] = choices
        elif kind == "range":
            self.numbers[name] = (low, high)
            self.scored[name] = (low, high)
            self.closed_range = getattr(self, "closed_range", []) + [name]
        elif kind == "integer":
            self.numbers[name] = (low, high)
            if high <= 20:
                self.scored[name] = (low, high)
        elif kind == "matrix":
            for item in items:
                self.closed[f"{name}.{item}"] = choices
                self.scored[f"{name}.{item}"] = (1, len(choices))

    def repeats(self):
        """Last, since nothing outside may look at what is asked in a round. A text in each keeps it from being empty."""
        dice = random.Random(f"repeats {self.seed}")
        if dice.random() >= 0.25:
            return
        out = ["  - repeat: r", '    label: "r"', f"    at_most: {dice.randint(1, 4)}"]
        if self.closed and dice.random() < 0.4:
            name = dice.choice([name for name in self.closed])
            out.append(f'    relevant: "{name} = {dice.choice(self.closed[name])}"')
        out.append("    questions:\n      - {name: r_words, type: text, label: words}")
        for at in range(dice.randint(1, 2)):
            choices = self.choices(dice.randint(2, 4))
            if dice.random() < 0.7:
                out.append(f"      - {{name: r{at}, type: select_one, label: r{at}, choices: {self.written(choices)}}}")
            else:
                exclusive = dice.random() < 0.5
                choose = dice.choice(["", ", choose: {at_most: 2}"])
                out.append(f"      - {{name: r{at}, type: select_multiple, label: r{at}, choices: {self.written(choices, exclusive=exclusive)}{choose}}}")
        self.lines.append("\n".join(out))

    def derive(self):
        lines, names = [], []
        for at in range(self.random.randint(0, 3)):
            closed = [n for n in self.closed if len(self.closed[n]) > 2]
            if closed and self.chance(0.55):
                source = self.random.choice(closed)
                choices = self.closed[source]
                group = self.random.sample(choices, self.random.randint(1, len(choices) - 1))
                lines.append(f"  - name: d{at}\n    recode: {source}\n    groups: {{g: [{', '.join(group)}], h: rest}}")
                names.append(f"d{at}")
            elif self.scored:
                items = self.random.sample(sorted(self.scored), min(len(self.scored), self.random.randint(1, 3)))
                high = sum(self.scored[i][1] for i in items)
                low = sum(self.scored[i][0] for i in items)
                line = f"  - name: d{at}\n    sum: [{', '.join(items)}]"
                if self.chance(0.3):
                    line += f"\n    require_items: {self.random.randint(1, len(items))}"
                times = self.pick(1, 1, 1, 4)
                if times != 1:
                    line += f"\n    times: {times}"
                if self.chance(0.75) and high > low:
                    edges = sorted(set(self.random.sample(range(low, high), min(high - low, self.random.randint(1, 3)))) | {high})
                    bands = ", ".join(f"{{to: {edge * times}, name: b{i}}}" for i, edge in enumerate(edges))
                    line += f"\n    bands: [{bands}]"
                    names.append(f"d{at}_band")
                lines.append(line)
        return lines, names

    def survey(self):
        count = self.random.randint(2, 4) if self.small else self.random.randint(3, 9)
        self.lines, sections = [], []
        for number in range(count):
            if number > 1 and self.chance(0.12):
                gate = self.condition() if self.chance(0.7) else None
                self.lines.append(f'  - section: s{number}\n    label: "s{number}"' + (f'\n    relevant: "{gate}"' if gate else ""))
            self.question(number)
        derived, names = self.derive()
        self.repeats()
        out = ["title: T", "scales:"]
        for size in (2, 3, 4):
            rows = ", ".join(f'{{name: s{i}, label: "S{i}", score: {i + 1}}}' for i in range(size))
            out.append(f"  scale{size}: {{choices: [{rows}]}}")
        if self.chance(0.1):
            out.append("privacy: {profile: strict}")
        out.append("questions:")
        out += self.lines
        if derived:
            out += ["derive:", *derived]
        closed = [*self.closed, *names, *getattr(self, "closed_range", [])]
        by = self.random.sample(closed, min(len(closed), self.random.choice([0, 1, 1, 1, 2, 2, 3])))
        tables = []
        if closed and self.chance(0.25):
            rows = self.random.choice([line.split("name: ")[1].split()[0] for line in self.lines if "- name: " in line])
            tables = [f"{{rows: {rows}, by: {self.random.choice(closed)}}}"]
        if by or tables:
            out.append("results: {" + ", ".join([f"by: [{', '.join(by)}]"] * bool(by) + [f"tables: [{', '.join(tables)}]"] * bool(tables)) + "}")
        return "\n".join(out) + "\n"


class Crowd:
    """People of a few types, whose answers follow their type."""

    def __init__(self, survey, rng):
        self.survey, self.rng = survey, rng
        self.types = rng.randint(1, 4)
        self.weight = [rng.random() ** 2 + 0.02 for _ in range(self.types)]
        self.taste = {}
        self.skips = rng.choice([0.0, 0.0, 0.02, 0.1])
        self.follow = rng.choice([0.6, 0.8, 0.9, 0.97])

    def prefer(self, kind, name, values):
        key = (kind, name)
        if key not in self.taste:
            self.taste[key] = self.rng.choice(values)
        if self.rng.random() < self.follow:
            return self.taste[key]
        return self.rng.choice(values)

    def person(self):
        for _ in range(200):
            sheet = {}
            kind = self.rng.choices(range(self.types), self.weight)[0]
            try:
                for question in self.survey.questions:
                    self.fill(question, kind, sheet)
                settle(self.survey, sheet)
                return sheet
            except Rejected:
                continue
        return None

    def fill(self, question, kind, sheet):
        """Answers one question where it is asked; tries other answers where a rule objects."""
        state = self.partial(sheet)
        for _, term in question.gates:
            if truth(term, lambda name: answer(self.survey, state, name)) is not True:
                return
        for _ in range(20):
            given = self.answer(question, kind)
            try:
                self.partial({**sheet, **given})
            except Rejected:
                continue
            sheet.update(given)
            return

    def partial(self, sheet):
        return settle(self.survey, sheet)

    def answer(self, question, kind):
        rng = self.rng
        if question.repeat and question.in_round is None:
            return {} if rng.random() < self.skips else {question.name: self.prefer(kind, question.name, [c.name for c in question.choices])}
        if rng.random() < self.skips:
            return {} if rng.random() < 0.7 else {part: reason for reason in [rng.choice(REASONS)] for part in question.parts}
        names = [choice.name for choice in question.choices]
        if question.kind in ("select_one", "range"):
            given = {question.name: self.prefer(kind, question.name, names)}
            if given[question.name] == "other" and question.other_text and rng.random() < 0.5:
                given[question.other_text] = "answered"
            return given
        if question.kind == "matrix":
            return {part: self.prefer(kind, part, names) for part in question.parts if rng.random() >= self.skips}
        if question.kind == "number":
            from questionnaire import bounds
            low, high = bounds(question.constraint[1], question.name) if question.constraint else (0, 4)
            if question.decimal:
                values = [0.0, 0.5, 1.0, 2.0, 2.5, 4.0]
            else:
                values = [float(v) for v in range(int(low), int(high) + 1)]
            return {question.name: self.prefer(kind, question.name, values)}
        if question.kind == "text":
            return {question.name: "answered"} if rng.random() < 0.8 else {}
        if question.kind == "rank":
            order = names[:]
            rng.shuffle(order)
            if rng.random() < self.follow:
                order = list(self.taste.setdefault((kind, question.name), order))
            order = order[:rng.choice([len(order)] * 4 + list(range(1, len(order) + 1)))]
            return {f"{question.name}/{name}": str(place + 1) for place, name in enumerate(order)}
        given = {part: int(self.prefer(kind, part, [True, False, False])) for part in question.parts}
        wanted = question.at_least or 0
        ticked = [part for part in given if given[part]]
        rng.shuffle(ticked)
        blank = [part for part in given if not given[part]]
        rng.shuffle(blank)
        most = question.at_most if question.at_most is not None else len(given)
        while len(ticked) < wanted:
            ticked.append(blank.pop())
        ticked = ticked[:most]
        alone = [f"{question.name}/{choice.name}" for choice in question.choices if choice.exclusive]
        if any(part in ticked for part in alone) and len(ticked) > 1:
            ticked = alone if rng.random() < 0.5 and wanted <= 1 else [part for part in ticked if part not in alone]
        return {part: int(part in ticked) for part in given}


def rounds(survey, sheet, repeat):
    """The rounds of somebody who told of so many, and gave these answers at least once."""
    number = next(q for q in survey.questions if q.repeat == repeat and q.in_round is None)
    many = sheet.get(number.name)
    if many is None or many in NOT_ANSWERED:
        return []
    many = int(many)
    entries = [[f"{repeat}_words: words"] for _ in range(many)]
    for question in survey.questions:
        if question.repeat != repeat or question.in_round is None or many == 0:
            continue
        given = {name[len(question.name) + 1:]: sheet[name] for name in question.parts if name in sheet}
        reason = next((value for value in given.values() if value in REASONS), None)
        ticked = [name for name, value in given.items() if value == 1]
        name, one = question.in_round["name"], question.in_round["type"] == "select_one"
        if reason:
            for entry in entries:
                entry.append(f"{name}: {reason}")
        elif ticked and one:
            for at, entry in enumerate(entries):
                entry.append(f"{name}: {ticked[at % len(ticked)]}")
        elif ticked:
            alone = [choice["name"] for choice in question.in_round["choices"] if choice.get("exclusive") == "true"]
            alone = [choice for choice in alone if choice in ticked]
            others = [choice for choice in ticked if choice not in alone]
            free = entries[len(alone):] if others else entries
            for entry, choice in zip(entries, alone):
                entry.append(f"{name}: [{choice}]")
            for at, entry in enumerate(free if others else []):
                part = others[at::len(free)]
                if part:
                    entry.append(f"{name}: [{', '.join(part)}]")
        elif given:
            entries[0].append(f"{name}: []")
    return [f"{repeat}: [" + ", ".join("{" + ", ".join(entry) + "}" for entry in entries) + "]"]


def written(survey, sheet):
    """A sheet as an entry of a YAML file of answers."""
    lines = []
    for repeat in dict.fromkeys(question.repeat for question in survey.questions if question.repeat):
        lines += rounds(survey, sheet, repeat)
    for question in survey.questions:
        if question.repeat:
            continue
        texts = [question.other_text] if question.other_text else []
        given = {name: sheet[name] for name in [*question.parts, *texts] if name in sheet}
        if question.kind == "select_multiple":
            parts = {name: value for name, value in given.items() if name in question.parts}
            if parts:
                reason = next((value for value in parts.values() if value in REASONS), None)
                ticked = [name[len(question.name) + 1:] for name, value in parts.items() if value == 1]
                lines.append(f"{question.name}: {reason or '[' + ', '.join(ticked) + ']'}")
        elif question.kind == "matrix":
            if given:
                lines.append(f"{question.name}: {{{', '.join(f'{n[len(question.name) + 1:]}: {v}' for n, v in given.items())}}}")
        elif question.kind == "rank":
            if given and all(value in REASONS for value in given.values()):
                lines.append(f"{question.name}: {next(iter(given.values()))}")
            elif given:
                order = sorted(given, key=lambda name: given[name])
                lines.append(f"{question.name}: [{', '.join(name[len(question.name) + 1:] for name in order)}]")
        elif question.name in given:
            value = given[question.name]
            if value == "answered":
                value = "2024-05" if question.date else "something to say"
            elif question.kind == "number" and value not in NOT_ANSWERED:
                value = f"{float(value):g}"
            lines.append(f"{question.name}: {value}")
        for name in texts:
            if name in given:
                lines.append(f"{name}: {'words' if given[name] == 'answered' else given[name]}")
    return "- " + "\n  ".join(lines) + "\n" if lines else "- {}\n"


def site(folder, text, name="s"):
    folder = pathlib.Path(folder)
    if folder.exists():
        shutil.rmtree(folder)
    (folder / "surveys" / name / "responses").mkdir(parents=True)
    (folder / "site.yaml").write_text("title: T\nlanguages: [en]\n", encoding="utf-8")
    (folder / "surveys" / name / "survey.yaml").write_text(text, encoding="utf-8")
    return folder


def write(seed, folder, people=None, small=False):
    """Writes a site; returns its survey and everybody's sheet."""
    maker = Maker(seed, small)
    text = maker.survey()
    folder = site(folder, text)
    survey = Survey(folder / "surveys" / "s")
    crowd = Crowd(survey, maker.random)
    many = people or maker.random.choice(SIZES)
    sheets = [sheet for sheet in (crowd.person() for _ in range(many)) if sheet is not None]
    store(folder, survey, sheets)
    return survey, sheets, crowd


def store(folder, survey, sheets, name="s"):
    path = pathlib.Path(folder) / "surveys" / name / "responses" / "a.yaml"
    path.write_text("".join(written(survey, sheet) for sheet in sheets) or "[]\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("seed", type=int)
    parser.add_argument("folder")
    parser.add_argument("--people", type=int)
    parser.add_argument("--small", action="store_true")
    arguments = parser.parse_args()
    write(arguments.seed, arguments.folder, arguments.people, arguments.small)


if __name__ == "__main__":
    main()
