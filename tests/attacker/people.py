"""The kinds of person that a questionnaire allows, as a network: one variable for each answer, helpers for what rules tell
(whether a question is asked, how many boxes are ticked, which places of a ranking are taken, partial sums of a score).

Whatever is too large to be written down is left out; `left_out` says what. That allows more people than there can be, so the
bounds become wider, never wrong.
"""
import itertools
import math

from expression import leaves, names, number_of, truth
from network import Network, TooBig
from questionnaire import NOT_ANSWERED, bounds

REASONS = ("refused", "dont_know", "not_applicable", "skipped")
MANY = 400      # whole numbers between bounds that are told apart one by one


class People:
    """`impossible(variable, state)` tells what published zeros rule out; `editions` > 1 adds who took part in which."""

    def __init__(self, survey, impossible=lambda variable, state: False, presences=None, atoms=True):
        self.survey, self.impossible = survey, impossible
        self.network = Network()
        self.left_out = []
        self.variables = {}     # published variable -> (network variable, state of the network -> state as published)
        self.truths = {}
        self.atom_sets = []     # (network variable whose values are tuples of truths, texts of the atoms)
        self.score_of = {}      # score -> network variable with its value
        self.counts = {}        # question -> network variable (how many are ticked, whether an exclusive one is)
        self.masks = {}         # ranking -> network variable (places taken, last reason for none)
        self.coarse = set()     # numbers known only by their representatives, not one by one
        if presences:
            self.network.add("#present", presences)
        self.asked = {}
        for question in survey.questions:
            self.add_question(question)
        for question in survey.questions:
            self.add_constraint(question)
        for derived in survey.derived:
            self.add_derived(derived)
        if atoms:
            self.add_atoms()

    # -- answers ------------------------------------------------------------------------------------------------------

    def add_question(self, question):
        gate = self.gate(question)
        add = {"select_one": self.add_one, "range": self.add_one, "matrix": self.add_one, "number": self.add_number,
               "text": self.add_text, "select_multiple": self.add_ticks, "rank": self.add_rank}[question.kind]
        add(question, gate)
        if question.other_text:
            self.add_other_text(question, gate)

    def states(self, variable, answers, gate):
        found = [*answers, *REASONS]
        if gate is not None:
            found.append("not_asked")
        return [state for state in found if not self.impossible(variable, state)]

    def tie(self, name, gate):
        if gate is not None:
            self.network.rule([gate, name], lambda asked, state: asked == (state != "not_asked"))

    def add_one(self, question, gate):
        for part in question.parts:
            self.network.add(part, self.states(part, [choice.name for choice in question.choices], gate))
            self.tie(part, gate)
            self.variables[part] = (part, None)

    def add_text(self, question, gate):
        self.network.add(question.name, self.states(question.name, ["answered"], gate))
        self.tie(question.name, gate)
        self.variables[question.name] = (question.name, None)

    def add_number(self, question, gate):
        values = self.number_values(question)
        def published(value):
            if not isinstance(value, float):
                return value
            return f"class_{max(1, sum(1 for edge in question.bins if value >= edge))}" if question.bins else "answered"
        values = [value for value in values if not self.impossible(question.name, published(value))]
        self.network.add(question.name, values + self.states(question.name, [], gate))
        self.tie(question.name, gate)
        self.variables[question.name] = (question.name, published)

    def number_values(self, question):
        """Numbers that stand for all others: no rule, class or score tells a number from its representative."""
        name = question.name
        own, shared, edges = [], False, set(question.bins)
        for other in self.survey.questions:
            rules = [term for _, term in other.gates] + ([other.constraint[1]] if other.constraint else [])
            for leaf in (leaf for rule in rules for leaf in leaves(rule)):
                looks = {n for n, _ in names(leaf)}
                if name in looks:
                    if looks == {name}:
                        own.append(leaf)
                        edges.update(constants(leaf))
                        if not simple(leaf):
                            shared = True
                    else:
                        shared = True
        summed = [d for d in self.survey.derived if name in d.items]
        for derived in summed:
            if len(derived.items) == 1:
                edges.update(to / derived.times for to, _ in derived.bands if derived.times)
            else:
                shared = True
        low, high = bounds(question.constraint[1], name) if question.constraint else (None, None)
        if low is not None and high is not None and not question.decimal and high - low <= MANY:
            candidates = [float(v) for v in range(math.floor(low) - 1, math.ceil(high) + 2)]
        elif question.decimal:
            points = sorted(edges) or [0.0]
            candidates = [points[0] - 1, points[-1] + 1, *points] + [(a + b) / 2 for a, b in itertools.pairwise(points)]
            if shared:
                self.coarse.add(name)
                shared = False
        else:
            points = sorted(edges) or [0.0]
            candidates = {float(math.floor(p) + d) for p in points for d in (-2, -1, 0, 1, 2)}
            if shared:
                self.coarse.add(name)
                shared = False
        candidates = sorted(set(candidates))
        if shared:
            return candidates
        signatures = {}
        for value in candidates:
            answer = lambda _, value=value: ("number", value)
            signature = (sum(1 for edge in question.bins if value >= edge), tuple(truth(leaf, answer) for leaf in own),
                         tuple(next((band for to, band in d.bands if value * d.times <= to), None) for d in summed))
            signatures.setdefault(signature, value)
        return list(signatures.values())

    def is_coarse(self, looks):
        return bool(looks & self.coarse)

    def add_ticks(self, question, gate):
        status = question.name
        self.network.add(status, self.states(status, ["answered"], gate))
        self.tie(status, gate)
        self.variables[status] = (status, None)
        for part, choice in zip(question.parts, question.choices):
            self.network.add(part, [state for state in (0, 1) if not (state and self.impossible(part, choice.name))])
            self.variables[part] = (part, lambda state, name=choice.name: name if state else "-")
        exclusive = any(choice.exclusive for choice in question.choices)
        counted = any(way == "count" and n == question.name for n, way in self.all_looks())
        if not exclusive and question.at_least is None and question.at_most is None and not counted:
            for part in question.parts:
                self.network.rule([status, part], lambda state, tick: state == "answered" or not tick)
            return
        most = question.at_most if question.at_most is not None else len(question.parts)
        previous = None
        for at, (part, choice) in enumerate(zip(question.parts, question.choices)):
            helper = f"{question.name}#ticks{at}"
            def step(*values, own=choice.exclusive, first=previous is None):
                tick, (count, alone) = values[-1], (0, False) if first else values[0]
                count, alone = count + tick, alone or bool(tick and own)
                return None if count > most or (alone and count > 1) else (count, alone)
            self.network.define(helper, [part] if previous is None else [previous, part], step)
            previous = helper
        least = question.at_least or 0
        self.network.rule([status, previous], lambda state, ticks: ticks[0] >= least if state == "answered" else ticks[0] == 0)
        self.counts[question.name] = previous

    def add_rank(self, question, gate):
        places = len(question.parts)
        previous = None
        for at, part in enumerate(question.parts):
            self.network.add(part, self.states(part, [str(place) for place in range(1, places + 1)], gate))
            self.tie(part, gate)
            self.variables[part] = (part, None)
        try:
            for at, part in enumerate(question.parts):
                helper = f"{question.name}#places{at}"
                def step(*values, first=previous is None):
                    state, (taken, reason) = values[-1], (0, "none") if first else values[0]
                    if state in NOT_ANSWERED:
                        # The last reason given is what an expression sees where nothing is ranked.
                        return taken, state if state in REASONS[:3] else reason
                    bit = 1 << int(state)
                    return None if taken & bit else (taken | bit, reason)
                self.network.define(helper, [part] if previous is None else [previous, part], step)
                previous = helper
            self.masks[question.name] = previous
        except TooBig:
            self.left_out.append(f"places of {question.name}")
            for a, b in itertools.combinations(question.parts, 2):
                self.network.rule([a, b], lambda x, y: x != y or x in NOT_ANSWERED)

    def add_other_text(self, question, gate):
        """The text of "other, which?": answered or left blank only where "other" is chosen; a reason may stand anywhere."""
        name = question.other_text
        choice = next(choice for choice in question.choices if choice.other)
        chosen = f"{question.name}/{choice.name}" if question.kind == "select_multiple" else question.name
        states = [s for s in ("answered", *REASONS, "not_asked") if not self.impossible(name, s)]
        self.network.add(name, states)
        is_chosen = (lambda s: s == 1) if question.kind == "select_multiple" else (lambda s: s == choice.name)
        self.variables[name] = (name, None)
        def allowed(state, text, asked=True):
            if not asked:
                return text == "not_asked"
            if text in REASONS[:3]:
                return True
            return (text in ("answered", "skipped")) == is_chosen(state)
        self.network.rule([chosen, name] + ([gate] if gate else []), allowed)

    # -- conditions ---------------------------------------------------------------------------------------------------

    def all_looks(self):
        for question in self.survey.questions:
            for term in [term for _, term in question.gates] + ([question.constraint[1]] if question.constraint else []):
                yield from names(term)

    def gate(self, question):
        """The network variable that says whether a question is asked; None where everybody is."""
        if not question.gates:
            return None
        texts = tuple(text for text, _ in question.gates)
        if texts in self.asked:
            return self.asked[texts]
        parts = []
        for text, term in question.gates:
            name = f"#asked[{text}]"
            if name not in self.network.domains:
                looks = {n for n, _ in names(term)}
                try:
                    if self.is_coarse_beyond(term):
                        raise TooBig(text)
                    value = self.truth_variable(term)
                    self.network.define(name, [value], lambda t: t is True)
                except TooBig:
                    self.left_out.append(f"condition {text}")
                    self.network.add(name, [True, False])
            parts.append(name)
        if len(parts) == 1:
            self.asked[texts] = parts[0]
        else:
            name = "#asked[" + "] and [".join(texts) + "]"
            self.network.define(name, parts, lambda *values: all(values))
            self.asked[texts] = name
        return self.asked[texts]

    def is_coarse_beyond(self, term):
        """Whether a comparison looks at several numbers of which one is only known by its class."""
        for leaf in leaves(term):
            looks = {n for n, _ in names(leaf)}
            if self.is_coarse(looks) and (len(looks) > 1 or not simple(leaf)):
                return True
        return False

    def scope(self, term):
        """Network variables that decide a term."""
        found = []
        for name, way in names(term):
            question = next((q for q in self.survey.questions if q.name == name), None)
            if question is None or question.kind in ("select_one", "range", "number", "text"):
                found.append(name)
            elif question.kind == "select_multiple":
                found.append(name)
                if way == "count":
                    found.append(self.counts[name])
                elif way.startswith("tick:") and f"{name}/{way[5:]}" in self.network.domains:
                    found.append(f"{name}/{way[5:]}")
            elif question.kind == "rank":
                if name not in self.masks:
                    raise TooBig(name)
                found.append(self.masks[name])
        return list(dict.fromkeys(found))

    def reader(self, scope, values):
        state = dict(zip(scope, values))
        def answer(name):
            question = next((q for q in self.survey.questions if q.name == name), None)
            if question is not None and question.kind == "rank":
                taken, reason = state[self.masks[name]]
                if taken:
                    return ("choices", set())
                return ("missing", reason) if reason != "none" else None
            given = state[name]
            if given in ("skipped", "not_asked"):
                return None
            if given in REASONS:
                return ("missing", given)
            if question is not None and question.kind == "select_multiple":
                ticked = {key[len(name) + 1:] for key, value in state.items() if key.startswith(name + "/") and value == 1}
                count = state.get(self.counts.get(name))
                if count is not None:
                    # Only how many matters here; the names beyond those asked for do not.
                    ticked |= {f"#{i}" for i in range(count[0] - len(ticked))}
                return ("choices", ticked)
            if question is not None and question.kind == "text":
                return ("text",)
            if isinstance(given, float):
                return ("number", given)
            owner = question or next(q for q in self.survey.questions if name in q.parts)
            choice = next(c for c in owner.choices if c.name == given)
            if choice.score is not None and number_of(choice.name) == choice.score:
                return ("number", choice.score)
            return ("choice", given)
        return answer

    def truth_variable(self, term):
        """A network variable with the three-valued truth of a term."""
        key = repr(term)
        if key in self.truths:
            return self.truths[key]
        name = f"#truth{len(self.truths)}"
        scope = self.scope(term)
        if self.network.product(scope) <= 3000 or term[0] not in ("and", "or", "not"):
            self.network.define(name, scope, lambda *values: kleene(truth(term, self.reader(scope, values))))
        else:
            parts = [self.truth_variable(part) for part in term[1:]]
            fold = {"not": lambda a: kleene_not(a), "and": kleene_and, "or": kleene_or}[term[0]]
            self.network.define(name, parts, fold)
        self.truths[key] = name
        return name

    def add_constraint(self, question):
        if not question.constraint:
            return
        text, term = question.constraint
        if self.is_coarse_beyond(term):
            self.left_out.append(f"constraint {text}")
            return
        if question.kind == "rank":
            answered = [self.masks[question.name]] if question.name in self.masks else None
            has = lambda value: value[0] != 0
        elif question.kind == "matrix":
            answered, has = question.parts, lambda *values: any(v not in NOT_ANSWERED for v in values)
        else:
            answered, has = [question.name], lambda value: value not in NOT_ANSWERED
        try:
            scope = self.scope(term)
            if self.network.product({*scope, *(answered or [])}) <= 20000:
                both = list(dict.fromkeys([*scope, *answered]))
                def allowed(*values):
                    state = dict(zip(both, values))
                    if not has(*(state[name] for name in answered)):
                        return True
                    return truth(term, self.reader(scope, [state[name] for name in scope])) is not False
                self.network.rule(both, allowed)
            else:
                value = self.truth_variable(term)
                self.network.rule([value, *answered], lambda t, *states: t is not False or not has(*states))
        except (TooBig, TypeError) as reason:
            self.left_out.append(f"constraint {text}")

    def add_atoms(self):
        """What the rules' own scope tells apart: which comparisons of one rule are true, two by two and all together."""
        for question in self.survey.questions:
            rules = []
            if question.gates:
                rules.append([leaf for _, term in question.gates for leaf in leaves(term)])
            if question.constraint:
                rules.append(leaves(question.constraint[1]))
            for atoms in rules:
                atoms = list(dict.fromkeys(atoms))
                sets = list(itertools.combinations(atoms, 2)) if len(atoms) <= 6 else []
                if 2 < len(atoms) <= 5:
                    sets.append(tuple(atoms))
                for chosen in sets:
                    key = tuple(sorted(map(repr, chosen)))
                    if any(key == known for _, _, known in self.atom_sets):
                        continue
                    try:
                        if any(self.is_coarse_beyond(leaf) for leaf in chosen):
                            raise TooBig(chosen)
                        parts = [self.truth_variable(leaf) for leaf in chosen]
                        name = f"#atoms{len(self.atom_sets)}"
                        self.network.define(name, parts, lambda *values: tuple(values))
                        self.atom_sets.append((name, [written(leaf) for leaf in chosen], key))
                    except TooBig:
                        pass

    # -- derived ------------------------------------------------------------------------------------------------------

    def add_derived(self, derived):
        if derived.recode:
            group = {choice: name for name, members in derived.groups.items() for choice in members}
            self.network.define(derived.name, [derived.recode], lambda state: state if state in NOT_ANSWERED else group[state])
            self.variables[derived.name] = (derived.name, None)
            return
        total = f"{derived.name}#sum"
        names_of = [derived.name] + ([f"{derived.name}_band"] if derived.bands else [])
        try:
            if any(self.is_coarse({item}) for item in derived.items) and len(derived.items) > 1:
                raise TooBig(derived.name)
            previous = None
            for at, item in enumerate(derived.items):
                score, source = self.item_score(item)
                helper = f"{derived.name}#part{at}"
                def step(*values, first=previous is None, score=score):
                    sum_so_far, answered, reason = (0.0, 0, None) if first else values[0]
                    value = score(values[-1])
                    if isinstance(value, float):
                        return sum_so_far + value, answered + 1, reason
                    return sum_so_far, answered, value if reason in (None, value) else "skipped"
                self.network.define(helper, [source] if previous is None else [previous, source], step)
                previous = helper
            def result(state):
                sum_so_far, answered, reason = state
                if answered > 0 and answered >= derived.require:
                    return sum_so_far * derived.times
                if reason == "not_asked" and answered > 0:
                    return "skipped"
                return reason or "skipped"
            self.network.define(total, [previous], result)
            self.score_of[derived.name] = total
            self.network.define(derived.name, [total], lambda v: "answered" if isinstance(v, float) else v)
            if derived.bands:
                self.network.define(names_of[1], [total], lambda v: v if not isinstance(v, float) else
                                    next((name for to, name in derived.bands if v <= to), "skipped"))
        except (TooBig, KeyError):
            self.left_out.append(f"score {derived.name}")
            for name in names_of:
                if name in self.network.domains:
                    continue
                answers = ["answered"] if name == derived.name else [band for _, band in derived.bands]
                self.network.add(name, [s for s in (*answers, *NOT_ANSWERED) if not self.impossible(name, s)])
        for name in names_of:
            self.variables[name] = (name, None)

    def item_score(self, item):
        """How an item's state becomes a number or a reason, and the network variable of that state."""
        if item in self.score_of:
            return (lambda v: v), self.score_of[item]
        question = next((q for q in self.survey.questions if item in q.parts), None)
        if question is None or question.kind not in ("select_one", "range", "matrix", "number"):
            raise KeyError(item)
        scores = {choice.name: choice.score for choice in question.choices}
        def score(state):
            if isinstance(state, float) or state in NOT_ANSWERED:
                return state
            return scores[state] if scores[state] is not None else "skipped"
        return score, item


def kleene(value):
    """`define` reads None as "no such person", so unknown is a word."""
    return "unknown" if value is None else value


def kleene_not(a):
    return a if a == "unknown" else not a


def kleene_and(a, b):
    if a is False or b is False:
        return False
    return "unknown" if "unknown" in (a, b) else True


def kleene_or(a, b):
    if a is True or b is True:
        return True
    return "unknown" if "unknown" in (a, b) else False


def constants(term):
    if term[0] == "number":
        return [term[1]]
    if term[0] == "negate":
        return [-value for value in constants(term[1])]
    return [value for part in term[1:] if isinstance(part, tuple) for value in constants(part)]


def written(term):
    """An expression as an author would write it."""
    if term[0] in ("number", "answer", "word"):
        return f"{term[1]:g}" if term[0] == "number" else term[1]
    if term[0] in ("selected", "count", "answered"):
        return f"{term[0]}({', '.join(term[1:])})"
    if term[0] in ("not", "negate"):
        return f"{'not ' if term[0] == 'not' else '-'}{written(term[1])}"
    return f"{written(term[1])} {term[0]} {written(term[2])}"


def simple(leaf):
    """A comparison of a number with a constant, or something that only looks whether there is an answer."""
    if leaf[0] in ("answered", "selected"):
        return True
    def plain(part):
        return part[0] in ("answer", "number", "word") or (part[0] == "negate" and part[1][0] == "number")
    return len(leaf) == 3 and plain(leaf[1]) and plain(leaf[2])
