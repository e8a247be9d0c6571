"""The linked tables of one survey as numbers, the sums between them, and what must stay unknown."""

import csv
from collections import defaultdict
from dataclasses import dataclass, field

MISSING = ("refused", "dontknow", "notapplicable", "skipped")


@dataclass(frozen=True)
class Rule:
    """The threshold, the smallest base, and how wide what must stay unknown has to range for each attacker."""

    threshold: int = 5
    base: int = 10
    # Who knows no more than what is published; 0 leaves them out.
    outsider: int = 0
    # Who takes every number that has anybody in it for at least 1: as a respondent does who may be counted in it.
    insider: int = 4


@dataclass
class Survey:
    """Numbers that tables show. Two cells that count the same people are one number."""

    name: str
    kind: str
    respondents: int
    keys: list = field(default_factory=list)
    counts: list = field(default_factory=list)
    # For each cell of a table: its number, why it is hidden in any case (or ""), whether canvass publishes it.
    cells: list = field(default_factory=list)
    # Sums: (whole, parts).
    lines: list = field(default_factory=list)
    # What must stay unknown: numbers and signs.
    targets: list = field(default_factory=list)


def read(path, rule):
    """All surveys of the file that the test `compare_tables` writes."""
    rows = defaultdict(list)
    with open(path, newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            rows[row["case"]].append(row)
    return [survey(case, rows[case], rule) for case in rows]


def survey(case, rows, rule):
    made = Survey(case, rows[0]["kind"], int(rows[0]["respondents"]))
    states = defaultdict(set)
    for row in rows:
        for variable, name in ((row["rows"], row["row"]), (row["by"], row["column"])):
            if name.startswith("category"):
                states[variable].add(name)
    of = {variable: side(cells) for variable, cells in states.items()}
    index = {}
    tables = defaultdict(dict)
    for row in rows:
        if row["row"] == "not asked":
            continue  # The questionnaire says that everybody is asked: a zero that needs no table.
        parts = {row["rows"]: of[row["rows"]][row["row"]], row["by"]: of[row["by"]][row["column"]]}
        key = frozenset((name, part) for name, part in parts.items() if part != of[name]["everybody"])
        if key not in index:
            index[key] = len(made.keys)
            made.keys.append(key)
            made.counts.append(int(row["count"]))
        number = index[key]
        assert made.counts[number] == int(row["count"])
        tables[row["rows"], row["by"]][row["row"], row["column"]] = (number, row["published"] == "1")
    made.lines = sums(index, of)
    targets = set()
    for table in tables.values():
        primaries(made, table, rule, targets)
    finest = set(range(len(made.keys))) - {whole for whole, _ in made.lines}
    targets |= {((number, 1),) for number in finest if 0 < made.counts[number] < rule.threshold}
    made.targets = sorted(targets)
    return made


def side(categories):
    """For each row or column of a variable, the ways to answer that it counts."""
    named = {name: frozenset([name]) for name in categories | set(MISSING)}
    named["base"] = frozenset(categories)
    named["no answer"] = frozenset(MISSING)
    named["everybody"] = frozenset(categories) | frozenset(MISSING)
    return named


def sums(index, of):
    """Every number that is the sum of others: base and categories, everybody and base and missing answers, and so on."""
    lines = set()
    contexts = defaultdict(dict)
    for key, number in index.items():
        for variable, names in of.items():
            inside = [(name, part) for name, part in key if name == variable]
            rest = frozenset(pair for pair in key if pair[0] != variable)
            contexts[variable, rest][inside[0][1] if inside else names["everybody"]] = number
    for (variable, _), numbers in contexts.items():
        names = of[variable]
        categories = [names[name] for name in sorted(names["base"])]
        missing = [names[name] for name in MISSING]
        for whole, parts in (
            (names["base"], categories),
            (names["no answer"], missing),
            (names["everybody"], [names["base"]] + missing),
            (names["everybody"], categories + missing),
            (names["everybody"], categories + [names["no answer"]]),
        ):
            if whole in numbers and len(parts) > 1 and all(part in numbers for part in parts):
                lines.add((numbers[whole], tuple(sorted(numbers[part] for part in parts))))
    return sorted(lines)


def primaries(made, table, rule, targets):
    """The primary rules, from disclosure.md: 1 small counts, 2 small bases, 3 whole groups."""
    count = lambda row, column: made.counts[table[row, column][0]]
    for (row, column), (number, published) in table.items():
        value, base, total = count(row, column), count("base", column), count("everybody", column)
        answer = row.startswith("category")
        whole = base if answer else total if row in MISSING and row != "skipped" else 0
        why = ""
        if (row, column) == ("everybody", "everybody"):
            pass
        elif 0 < value < rule.threshold:
            why = "small"
            targets.add(((number, 1),))
        elif (answer or row == "base") and 0 < base < rule.base:
            why = "base"
            if answer and count(row, "everybody") > 0:
                targets.add(((number, 1),))
        elif row == "everybody" and column != "everybody" and 0 < total < rule.base:
            why = "base"
        elif whole > 0 and whole - value <= 1:
            why = "group"
            whole_row = "base" if answer else "everybody"
            targets.add(((table[whole_row, column][0], 1), (number, -1)))
        made.cells.append((number, why, published))
