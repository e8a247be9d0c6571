"""Reads survey.yaml, as docs/format.md describes it: questions, variables, conditions, rules and derived variables."""
import math
import pathlib

import yaml

from expression import Parser, names

NOT_ANSWERED = ("refused", "dont_know", "not_applicable", "skipped", "not_asked")
BUILT_IN = {
    "yes_no": [("yes", None), ("no", None)],
    "yes_no_dont_know": [("yes", None), ("no", None)],
    "agree_5": [("strongly_agree", 5.0), ("agree", 4.0), ("neither", 3.0), ("disagree", 2.0), ("strongly_disagree", 1.0)],
}
PROFILES = {"at_risk": (5, 10), "strict": (10, 20)}


class Choice:
    def __init__(self, name, score=None, exclusive=False, other=False):
        self.name, self.score, self.exclusive, self.other = name, score, exclusive, other


class Question:
    """`parts` are the variables it makes: names of ticks, items, places; for others its own name."""

    def __init__(self, name, kind):
        self.name, self.kind = name, kind
        self.gates, self.constraint = [], None
        self.choices, self.parts, self.other_text = [], [name], None
        self.at_least, self.at_most = None, None
        self.bins, self.decimal = [], False
        # Of what is counted of rounds: the repeat, and its question as it is asked (None: how many rounds there are).
        self.repeat, self.in_round = None, None


class Derived:
    def __init__(self, name):
        self.name = name
        self.recode, self.groups = None, {}
        self.items, self.times, self.require, self.bands = [], 1.0, None, []


class Survey:
    def __init__(self, folder, site=None):
        folder = pathlib.Path(folder)
        tree = load(folder / "survey.yaml")
        site = site or {}
        self.name = folder.name
        privacy = tree.get("privacy") or {}
        profile = privacy.get("profile") or (site.get("privacy") or {}).get("profile") or "at_risk"
        count, base = PROFILES[profile]
        self.min_count = int(privacy.get("min_count", count))
        self.min_base = int(privacy.get("min_base", base))
        self.scales = {
            name: choices_of((scale or {}).get("choices"), {}) + counted_of(scale or {})
            for name, scale in (tree.get("scales") or {}).items()
        }
        self.questions, self.derived = [], []
        self.case = (tree.get("waves") or {}).get("case")
        section_gate = None
        for entry in tree["questions"]:
            if "section" in entry:
                section_gate = entry.get("relevant")
            elif "repeat" not in entry:
                self.question(entry, section_gate)
        section_gate = None
        for entry in tree["questions"]:
            if "section" in entry:
                section_gate = entry.get("relevant")
            elif "repeat" in entry:
                self.repeat(entry, section_gate)
        for entry in tree.get("derive") or []:
            self.derive(entry)
        self.by = list((tree.get("results") or {}).get("by") or [])

    def kind_of(self, name):
        """What an expression sees under this name, or None."""
        question, _, item = name.partition(".")
        found = next((q for q in self.questions if q.name == question), None)
        if found is None:
            return None
        if found.kind == "matrix":
            return ("one", [c.name for c in found.choices]) if item else ("other",)
        if found.kind == "select_one":
            return ("one", [c.name for c in found.choices])
        if found.kind in ("number", "range"):
            return ("number",)
        return ("other",)

    def parse(self, text):
        return Parser(text, self.kind_of).whole()

    def question(self, entry, section_gate):
        kind = entry["type"]
        if kind == "note":
            return
        kind = {"integer": "number", "decimal": "number", "grid": "select_multiple", "date": "text"}.get(kind, kind)
        question = Question(entry["name"], kind)
        # Earlier questions only: the list does not yet hold this one.
        question.gates = [(text, self.parse(text)) for text in (section_gate, entry.get("relevant")) if text]
        choose = entry.get("choose") or {}
        question.date = entry["type"] == "date"
        question.at_least = whole(choose.get("exactly", choose.get("at_least")))
        question.at_most = whole(choose.get("exactly", choose.get("at_most")))
        if entry["type"] in ("select_one", "select_multiple", "rank"):
            question.choices = choices_of(entry.get("choices", entry.get("scale")), self.scales) + counted_of(entry)
            if entry.get("other") and str(entry["other"]).lower() not in ("false", "no"):
                question.choices.append(Choice("other", other=True))
            if any(choice.other for choice in question.choices) and kind != "rank":
                question.other_text = f"{question.name}_other"
        if entry["type"] == "grid":
            question.choices = [Choice(f"{row['name']}.{column['name']}") for row in entry["rows"] for column in entry["columns"]]
        if kind == "matrix":
            question.choices = choices_of(entry["scale"] if "scale" in entry else entry.get("choices"), self.scales)
            question.choices += counted_of(entry)
            question.parts = [f"{question.name}.{item['name']}" for item in entry["items"]]
        if kind in ("select_multiple", "rank"):
            question.parts = [f"{question.name}/{choice.name}" for choice in question.choices]
        if kind == "range":
            question.choices = [Choice(str(step), float(step)) for step in range(int(entry["from"]), int(entry["to"]) + 1)]
        self.questions.append(question)
        if entry.get("constraint"):
            question.constraint = (entry["constraint"], self.parse(entry["constraint"]))
        if kind == "number":
            question.decimal = entry["type"] == "decimal"
            question.bins = [float(edge) for edge in entry.get("bins") or []]
            if not question.bins and question.constraint:
                question.bins = made_bins(question.constraint[1], question.name, question.decimal)

    def repeat(self, entry, section_gate):
        """What is published of a group that is asked several times: how many rounds somebody told of, and which answers they gave at
        least once. Somebody with r rounds gave at least one answer (or none at all) and at most r times as many as a round takes."""
        number = Question(f"{entry['repeat']}-number", "range")
        number.repeat = entry["repeat"]
        number.gates = [(text, self.parse(text)) for text in (section_gate, entry.get("relevant")) if text]
        number.choices = [Choice(str(step), float(step)) for step in range(int(entry.get("at_most", 10)) + 1)]
        self.questions.append(number)
        rounds = ("answer", number.name)
        for asked in entry["questions"]:
            if asked["type"] not in ("select_one", "select_multiple") or asked.get("relevant") or asked.get("constraint"):
                continue
            ever = Question(f"{asked['name']}-ever", "select_multiple")
            ever.repeat, ever.in_round = entry["repeat"], asked
            ever.date = False
            choices = choices_of(asked.get("choices", asked.get("scale")), self.scales) + counted_of(asked)
            if asked.get("other") and str(asked["other"]).lower() not in ("false", "no"):
                choices.append(Choice("other"))
            ever.choices = [Choice(choice.name) for choice in choices]
            ever.parts = [f"{ever.name}/{choice.name}" for choice in choices]
            ever.gates = [(f"{number.name} >= 1", (">=", rounds, ("number", 1.0)))]
            choose = asked.get("choose") or {}
            ever.at_least = 1 if asked["type"] == "select_one" else whole(choose.get("exactly", choose.get("at_least")))
            alone = [choice for choice in choices if choice.exclusive and asked["type"] == "select_multiple"]
            if len(alone) > 1 or alone and (ever.at_least or 0) > 1:
                continue
            most = 1 if asked["type"] == "select_one" else whole(choose.get("exactly", choose.get("at_most"))) or len(choices)
            rule = ("<=", ("count", ever.name), ("*", rounds, ("number", float(most))))
            for choice in alone:
                # It fills a round of its own.
                less = lambda term: ("-", term, ("number", 1.0))
                tick = ("selected", ever.name, choice.name)
                rest = ("<=", less(("count", ever.name)), ("*", less(rounds), ("number", float(most))))
                rule = ("or", ("and", ("not", tick), rule), ("and", tick, rest))
            self.questions.append(ever)
            ever.constraint = (f"{ever.name} of {number.name} rounds", rule)

    def dated(self, entry):
        """Nights or an age in groups: no other table shows the dates, so that it is a question like any other."""
        question = Question(entry["name"], "select_one")
        first = [int(edge) for edge in entry["groups"]]
        last = [edge - 1 for edge in first[1:]] + [whole(entry.get("at_most"))]
        name = lambda low, high: f"{low}_or_more" if high is None else f"{low}" if low == high else f"{low}_{high}"
        question.choices = [Choice(name(low, high)) for low, high in zip(first, last)]
        self.questions.append(question)

    def derive(self, entry):
        if "between" in entry or "age" in entry:
            self.dated(entry)
            return
        derived = Derived(entry["name"])
        if "recode" in entry:
            derived.recode = entry["recode"]
            known = [name for name in self.categories(derived.recode)]
            taken, rest = set(), None
            for group, members in entry["groups"].items():
                members = members.get("choices") if isinstance(members, dict) else members
                if members == "rest":
                    rest = group
                    derived.groups[group] = []
                else:
                    derived.groups[group] = list(members) if isinstance(members, list) else [members]
                    taken.update(derived.groups[group])
            if rest is not None:
                derived.groups[rest] = [name for name in known if name not in taken]
        else:
            for item in entry["sum"]:
                matrix = next((q for q in self.questions if q.name == item and q.kind == "matrix"), None)
                derived.items += matrix.parts if matrix else [item]
            derived.times = float(entry.get("times", 1))
            derived.require = int(entry.get("require_items", len(derived.items)))
            derived.bands = [(float(band["to"]), band["name"]) for band in entry.get("bands") or []]
        self.derived.append(derived)

    def categories(self, variable):
        """Names of the answers of a closed variable (question, matrix item, recode, band), in order; [] of others."""
        for question in self.questions:
            if variable in question.parts and question.kind in ("select_one", "range", "matrix"):
                return [choice.name for choice in question.choices]
        for derived in self.derived:
            if derived.recode and derived.name == variable:
                return list(derived.groups)
            if derived.bands and f"{derived.name}_band" == variable:
                return [name for _, name in derived.bands]
        return []


def load(path):
    """YAML as canvass reads it: every value is the text that is written."""
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=getattr(yaml, "CBaseLoader", yaml.BaseLoader))


def whole(text):
    return None if text is None else int(text)


def counted_of(entry):
    """The missing answers that count as answers, at the end of the choices; named apart, since files tell them apart."""
    listed = [item for item in entry.get("missing") or [] if isinstance(item, dict)]
    return [
        Choice(f"{item['name']}_counted", exclusive=True)
        for item in listed if str(item.get("counted")).lower() in ("true", "yes")
    ]


def choices_of(node, scales):
    if isinstance(node, str):
        return list(scales[node]) if node in scales else [Choice(name, score) for name, score in BUILT_IN[node]]
    found = []
    for entry in node or []:
        score = entry.get("score")
        found.append(Choice(entry["name"], None if score is None else float(score),
                            entry.get("exclusive") == "true", bool(entry.get("other")) and entry["other"] != "false"))
    return found


def bounds(term, name):
    """The tightest bounds on a number that an `and` of comparisons with constants sets."""
    low, high = None, None

    def constant(part):
        if part[0] == "number":
            return part[1]
        if part[0] == "negate":
            inner = constant(part[1])
            return None if inner is None else -inner
        return None

    def visit(part):
        nonlocal low, high
        if part[0] == "and":
            visit(part[1])
            visit(part[2])
            return
        if part[0] not in ("<", "<=", ">", ">="):
            return
        sign, left, right = part
        if left == ("answer", name):
            value = constant(right)
        elif right == ("answer", name):
            value, sign = constant(left), {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[sign]
        else:
            return
        if value is None:
            return
        if sign in (">", ">="):
            low = value if low is None else max(low, value)
        else:
            high = value if high is None else min(high, value)

    visit(term)
    return low, high


def made_bins(constraint, name, decimal):
    """Classes made from a constraint: 1, 2 or 5 times a power of ten wide, at most ten."""
    low, high = bounds(constraint, name)
    if low is None or high is None or high <= low:
        return []
    length = high - low if decimal else high - low + 1
    power = 10.0 ** math.floor(math.log10(length / 10.0))
    width = next((step * power for step in (1.0, 2.0, 5.0, 10.0) if length / (step * power) <= 10.0), None)
    if width is None:
        return []
    if not decimal:
        width = max(width, 1.0)
    count = max(1, math.ceil(length / width))
    return [] if count < 2 else [low + i * width for i in range(count)]


def looks_at(term):
    return {name for name, _ in names(term)}
