"""Reports: random sentences with computed numbers, and what a reader of the built page learns from each.

A sentence is read as people read it. Nothing of the mark-up behind a number is looked at.
"""
import html.parser
import random
import re

NOTHING = "too little to say"
NAME = "told"


class Sentence:
    """One sentence of a page: a formula, and the cells that it is about.

    `plus` and `minus`: cells whose people are counted, and taken away; `base`: the cells of a share's base; `scores`: (cell, score)
    of a mean; `order`: label -> cells, of which one is told to be the most or the least.
    """

    def __init__(self, formula, kind, plus=(), minus=(), base=(), scores=(), order=None):
        self.formula, self.kind = formula, kind
        self.plus, self.minus, self.base, self.scores, self.order = list(plus), list(minus), list(base), list(scores), order or {}


class Fact:
    """`low` <= sum of weight times cell <= `high`; an end may be None."""

    def __init__(self, what, weights, low, high):
        self.what, self.weights, self.low, self.high = what, {k: w for k, w in weights.items() if w}, low, high

    def holds(self, count):
        value = sum(weight * count(key) for key, weight in self.weights.items())
        return (self.low is None or value >= self.low - 1e-6) and (self.high is None or value <= self.high + 1e-6)

    def without(self, own):
        """The same of everybody but one."""
        mine = sum(weight * own(key) for key, weight in self.weights.items())
        return Fact(self.what, self.weights, *(end if end is None else end - mine for end in (self.low, self.high)))


# -- writing ----------------------------------------------------------------------------------------------------------

class Writer:
    def __init__(self, survey, seed, groups=True):
        self.survey, self.random = survey, random.Random(f"report {seed}")
        self.closed = [(v, survey.categories(v)) for v in self.variables() if len(survey.categories(v)) > 1]
        self.ticks = [(part, question.name) for question in survey.questions if question.kind == "select_multiple" and not question.repeat
                      for part in question.parts]
        self.by = [name for name in survey.by if groups and len(survey.categories(name)) > 1]

    def variables(self):
        for question in self.survey.questions:
            if question.kind in ("select_one", "range", "matrix") and not question.repeat:
                yield from question.parts
        for derived in self.survey.derived:
            if derived.recode:
                yield derived.name
            elif derived.bands:
                yield f"{derived.name}_band"

    def group(self, variable):
        """`among:` and the columns that it names: of everybody where there is none."""
        others = [by for by in self.by if root(by) != root(variable)]
        if not others or self.random.random() < 0.6:
            return "", [("", "")]
        by = self.random.choice(others)
        chosen = self.some(self.survey.categories(by))
        return among(by, chosen)

    def some(self, names):
        """Some of several names, and not all."""
        return self.random.sample(names, self.random.randint(1, max(1, len(names) - 1)))

    def people(self, variable, answers, columns):
        return [(variable, answer, *column) for answer in answers for column in columns]

    def sentence(self):
        roll = self.random.random()
        if self.ticks and roll < 0.2:
            part, question = self.random.choice(self.ticks)
            name = part.partition("/")[2]
            within, columns = self.group(question)
            cells = self.people(part, [name], columns)
            base = [(question, "answered", *column) for column in columns]
            if self.random.random() < 0.5:
                return Sentence(f"people(selected({question}, {name}){within}", "count", cells)
            return Sentence(f"share(selected({question}, {name}){within}, digits: 1", "share", cells, base=base)
        variable, names = self.random.choice(self.closed)
        within, columns = self.group(variable)
        answers = self.some(names)
        cells = self.people(variable, answers, columns)
        base = [(variable, "answered", *column) for column in columns]
        if roll < 0.4:
            return Sentence(f"people({condition(variable, answers)}{within}", "count", cells)
        if roll < 0.6:
            return Sentence(f"share({condition(variable, answers)}{within}, digits: 1", "share", cells, base=base)
        if roll < 0.68:
            return Sentence(f"base({variable}{within}", "count", base)
        if roll < 0.78:
            others = self.some(names)
            formula = f"difference(people({condition(variable, answers)}{within}), people({condition(variable, others)}{within})"
            return Sentence(formula, "difference", cells, self.people(variable, others, columns))
        # An order and a middle are of one group.
        if columns[0][0]:
            within, columns = among(columns[0][0], [columns[0][1]])
        scores = self.scores(variable)
        if scores and roll < 0.9:
            cells = [((variable, name, *column), scores[name]) for name in names for column in columns]
            return Sentence(f"mean({variable}{within}", "mean", scores=cells)
        of = self.random.choice(["most", "least"])
        return Sentence(f"{of}({variable}{within}", of, order={name: self.people(variable, [name], columns) for name in names})

    def scores(self, variable):
        question = next((q for q in self.survey.questions if variable in q.parts), None)
        if question is None or any(choice.score is None for choice in question.choices):
            return None
        return {choice.name: choice.score for choice in question.choices}


def among(by, groups):
    return f", among: {condition(by, groups)}", [(by, group) for group in groups]


def condition(variable, names):
    if len(names) == 1:
        return f"{variable} = {names[0]}"
    return f"{variable} in ({', '.join(names)})"


def root(variable):
    return re.split(r"[./]", variable)[0]


def write(survey, seed, folder, many=8, groups=True):
    """Writes a report of so many sentences into a site; returns them by the letters that each begins with."""
    writer = Writer(survey, seed, groups)
    if not writer.closed or not many:
        return {}
    told = {}
    for at in range(many):
        told[chr(ord("a") + at // 26) + chr(ord("a") + at % 26)] = writer.sentence()
    lines = [f'Sentence {letters} says: {{{{ {sentence.formula}, else: "{NOTHING}") }}}} and no more.\n' for letters, sentence in told.items()]
    (folder / "content").mkdir(exist_ok=True)
    head = f"---\ntitle: What they told\nsurvey: {survey.name}\n---\n\n"
    (folder / "content" / f"{NAME}.en.md").write_text(head + "\n".join(lines), encoding="utf-8")
    return told


# -- reading ----------------------------------------------------------------------------------------------------------

class Text(html.parser.HTMLParser):
    """What people see of a page, without mark-up."""

    def __init__(self, page):
        super().__init__()
        self.parts, self.hidden = [], 0
        self.feed(page)
        self.text = " ".join("".join(self.parts).replace("\u2068", "").replace("\u2069", "").replace("\u00a0", " ").split())

    def handle_starttag(self, tag, attributes):
        self.hidden += tag in ("script", "style")

    def handle_endtag(self, tag):
        self.hidden -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.hidden:
            self.parts.append(data)


def read(folder, sentences, labels=lambda variable, name: name.upper()):
    """The facts that the built page tells; `labels` says how an answer is worded."""
    path = folder / "public" / "en" / f"{NAME}.html"
    if not sentences or not path.exists():
        return []
    text = Text(path.read_text(encoding="utf-8")).text
    facts = []
    for letters, sentence in sentences.items():
        found = re.search(rf"Sentence {letters} says: (.*?) and no more\.", text)
        if found is None:
            raise ValueError(f"sentence {letters} is not on the page: {sentence.formula}")
        facts += learnt(sentence, found[1], labels)
    return facts


def learnt(sentence, said, labels):
    """What a sentence tells, as facts; none where it tells nothing."""
    if said == NOTHING or "[c]" in said or "[x]" in said:
        return []
    what = f"{sentence.formula}): {said}"
    if sentence.kind in ("most", "least"):
        # One answer, or several that are alike.
        told = [name.casefold() for name in re.split(r", | and ", said)]
        names = [name for name, cells in sentence.order.items() if labels(cells[0][0], name).casefold() in told]
        if not names:
            raise ValueError(f"no answer is called so: {what}")
        sign = 1 if sentence.kind == "most" else -1
        return [Fact(what, weighed((sentence.order[name], sign), (sentence.order[other], -sign)), 0, 0 if other in names else None)
                for name in names for other in sentence.order if other != name]
    if " of " in said:
        some, _, all_ = said.rpartition(" of ")
        return [Fact(what, weighed((sentence.plus, 1)), *whole(ends(some))), Fact(what, weighed((sentence.base, 1)), *whole(ends(all_)))]
    low, high = ends(said)
    if sentence.kind in ("count", "difference"):
        return [Fact(what, weighed((sentence.plus, 1), (sentence.minus, -1)), *whole((low, high)))]
    facts = []
    if sentence.kind == "share":
        for end, low_end in ((low, True), (high, False)):
            if end is not None:
                weights = weighed((sentence.plus, 1), (sentence.base, -end / 100))
                facts.append(Fact(what, weights, *((0, None) if low_end else (None, 0))))
        return facts
    for end, low_end in ((low, True), (high, False)):
        if end is not None:
            weights = {}
            for key, score in sentence.scores:
                weights[key] = weights.get(key, 0) + score - end
            facts.append(Fact(what, weights, *((0, None) if low_end else (None, 0))))
    return facts


def weighed(*groups):
    weights = {}
    for keys, weight in groups:
        for key in keys:
            weights[key] = weights.get(key, 0) + weight
    return weights


NUMBER = r"[-\u2212]?\d+(?:,\d{3})*(?:\.\d+)?"


def ends(said):
    """The least and the largest that a number can be that is written so, as far as it is rounded."""
    numbers = [(float(text.replace(",", "").replace("\u2212", "-")), len(text.partition(".")[2])) for text in re.findall(NUMBER, said)]
    # Rounded to whole percents, or to so many digits; counts are whole, and half a person is nobody.
    half = lambda digits: 0.5 * 10 ** -digits + 1e-9
    if not numbers:
        raise ValueError(f"no number: {said}")
    (low, low_digits), (high, high_digits) = numbers[0], numbers[-1]
    low, high = low - half(low_digits), high + half(high_digits)
    if said.startswith("at least"):
        return low, None
    if said.startswith("at most"):
        return None, high
    return low, high


def whole(limits):
    """Between two halves lies one whole number."""
    low, high = limits
    return None if low is None else int(-(-low // 1)), None if high is None else int(high // 1)
