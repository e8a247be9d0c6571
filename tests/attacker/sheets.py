"""One person's answers, held against the questionnaire's rules one by one, and tables counted from many: the plain reading of
docs/format.md, sharing nothing with the network of kinds, so that each can be tested with the other.

A sheet maps variables to answers: a choice name, 1 or 0 (ticks), a place ("1"), a number, "answered" (texts and dates) or a
reason; what is blank is left out.
"""
from expression import number_of, truth
from questionnaire import NOT_ANSWERED

REASONS = NOT_ANSWERED[:3]


class Rejected(Exception):
    """canvass check would object to this sheet."""


def settle(survey, sheet):
    """The state of every variable, derived ones too. Raises Rejected where a rule is broken."""
    state = {}
    for question in survey.questions:
        gates = [truth(term, lambda name: answer(survey, state, name)) for _, term in question.gates]
        texts = [question.other_text] if question.other_text else []
        if not all(gate is True for gate in gates):
            for name in [*question.parts, *texts]:
                given = sheet.get(name)
                if given not in (None, "not_applicable") and not (given == 0 and question.kind == "select_multiple"):
                    raise Rejected(f"{name}: not asked")
                state[name] = "not_asked"
            if question.kind == "select_multiple":
                state[question.name] = "not_asked"
            continue
        ask(question, sheet, state)
    for question in survey.questions:
        if question.constraint and truth(question.constraint[1], lambda name: answer(survey, state, name)) is False:
            if any(state[name] not in NOT_ANSWERED for name in question.parts if name in state):
                raise Rejected(f"{question.name}: constraint")
    for derived in survey.derived:
        compute(survey, derived, state)
    return state


def ask(question, sheet, state):
    other = next((choice for choice in question.choices if choice.other), None) if question.other_text else None
    given = {name: sheet.get(name) for name in question.parts}
    text = sheet.get(question.other_text) if other else None
    if text == "answered":
        name = f"{question.name}/{other.name}" if question.kind == "select_multiple" else question.name
        wanted = 1 if question.kind == "select_multiple" else other.name
        if given[name] is None:
            given[name] = wanted
        elif given[name] != wanted:
            raise Rejected(f"{question.other_text}: other is not chosen")
    if question.kind == "select_multiple":
        ticks(question, given, state)
    else:
        if question.kind == "rank":
            places = [place for place in given.values() if place is not None and place not in NOT_ANSWERED]
            if len(set(places)) < len(places):
                raise Rejected(f"{question.name}: one place twice")
        for name, value in given.items():
            state[name] = "skipped" if value is None else value
    if other:
        name = f"{question.name}/{other.name}" if question.kind == "select_multiple" else question.name
        chosen = state[name] == (1 if question.kind == "select_multiple" else other.name)
        state[question.other_text] = text if text is not None else "skipped" if chosen else "not_asked"


def ticks(question, given, state):
    reasons = {value for value in given.values() if value in REASONS}
    if reasons:
        if len(reasons) > 1 or any(value == 1 for value in given.values()):
            raise Rejected(f"{question.name}: answered and not")
        status = reasons.pop()
    else:
        status = "skipped" if all(value is None for value in given.values()) else "answered"
    state[question.name] = status
    chosen = [choice for choice in question.choices if given[f"{question.name}/{choice.name}"] == 1]
    if status == "answered":
        if question.at_least is not None and len(chosen) < question.at_least:
            raise Rejected(f"{question.name}: too few")
        if question.at_most is not None and len(chosen) > question.at_most:
            raise Rejected(f"{question.name}: too many")
        if len(chosen) > 1 and any(choice.exclusive for choice in chosen):
            raise Rejected(f"{question.name}: not alone")
    for choice in question.choices:
        state[f"{question.name}/{choice.name}"] = (1 if choice in chosen else 0) if status == "answered" else status


def answer(survey, state, name):
    """What an expression sees under a name."""
    question = next((q for q in survey.questions if q.name == name), None)
    if question is not None and question.kind in ("select_multiple", "rank"):
        values = {part: state.get(part, "skipped") for part in question.parts}
        given = {part: v for part, v in values.items() if v not in NOT_ANSWERED}
        if given:
            return ("choices", {part[len(name) + 1:] for part, v in given.items() if question.kind == "rank" or v == 1})
        reasons = [v for v in values.values() if v in REASONS]
        return ("missing", reasons[-1]) if reasons else None
    value = state.get(name, "skipped")
    if value in ("skipped", "not_asked"):
        return None
    if value in REASONS:
        return ("missing", value)
    owner = question or next(q for q in survey.questions if name in q.parts)
    if owner.kind == "text":
        return ("text",)
    if owner.kind == "number":
        return ("number", float(value))
    choice = next(choice for choice in owner.choices if choice.name == value)
    if choice.score is not None and number_of(choice.name) == choice.score:
        return ("number", choice.score)
    return ("choice", value)


def compute(survey, derived, state):
    if derived.recode:
        value = state[derived.recode]
        state[derived.name] = value if value in NOT_ANSWERED else next(g for g, members in derived.groups.items() if value in members)
        return
    total, answered, reason = 0.0, 0, None
    for item in derived.items:
        value = state[item]
        owner = next((q for q in survey.questions if item in q.parts), None)
        if value not in NOT_ANSWERED and owner is not None and owner.kind != "number":
            score = next(choice.score for choice in owner.choices if choice.name == value)
            value = "skipped" if score is None else score
        if value in NOT_ANSWERED:
            reason = value if reason in (None, value) else "skipped"
        else:
            total, answered = total + float(value), answered + 1
    if answered and answered >= derived.require:
        result = total * derived.times
    elif answered and reason == "not_asked":
        result = "skipped"
    else:
        result = reason or "skipped"
    state[derived.name] = result
    if derived.bands:
        band = result if result in NOT_ANSWERED else next((name for to, name in derived.bands if result <= to), "skipped")
        state[f"{derived.name}_band"] = band


def row_of(survey, variable, state):
    """The answer of a table's row that a state is counted in."""
    question = next((q for q in survey.questions if variable in q.parts or variable == q.name), None)
    if state in NOT_ANSWERED:
        return state
    if question is None:
        return "answered" if isinstance(state, float) else state
    if question.kind == "number":
        return f"class_{max(1, sum(1 for edge in question.bins if float(state) >= edge))}" if question.bins else "answered"
    if question.kind == "select_multiple" and variable != question.name:
        return variable[len(question.name) + 1:] if state == 1 else "-"
    return state


def count(survey, states, key):
    """How many people a published key counts."""
    variable, answer_, by, group = key
    found = 0
    for state in states:
        if by:
            place = row_of(survey, by, state[by])
            if not (place in NOT_ANSWERED if group == "no_answer" else place == group):
                continue
        if answer_ == "total":
            found += 1
            continue
        place = row_of(survey, variable, state[variable])
        if answer_ == "answered":
            found += place not in NOT_ANSWERED
        elif answer_ == "asked":
            found += place != "not_asked"
        else:
            found += place == answer_
    return found
