"""Makes a pattern meet the rule, hiding as little more as possible, and shows again what need not be hidden."""

import highspy
import numpy as np

from intervals import LOOSE
from tau import hidden_anyway


def repair(oracle, hidden):
    """Hides the cheapest numbers until no target is narrowed down too far, then shows what it can."""
    hidden = set(hidden)
    while True:
        breaches = oracle.breaches(hidden)
        if not breaches:
            return show_again(oracle, hidden)
        target, attacker, wanted = breaches[0]
        hidden |= cheapest(oracle, attacker, hidden, target, wanted)


def cheapest(oracle, attacker, hidden, target, wanted):
    """The fewest cells to hide so that a target ranges far enough: a mixed-integer programme of two fillings."""
    survey = oracle.survey
    count = len(survey.counts)
    shown = [number for number in range(count) if number not in hidden and survey.keys[number]]
    place = {number: 2 * count + index for index, number in enumerate(shown)}
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", 10.0)
    free = lambda number: number in hidden or number in place
    for _ in range(2):
        for number, value in enumerate(survey.counts):
            solver.addCol(0.0, attacker.least[number] if free(number) else value,
                          attacker.most if free(number) else value, 0, [], [])
    for number in shown:
        solver.addCol(float(cells(survey, number)) + 1e-3 * np.log1p(survey.counts[number]), 0.0, 1.0, 0, [], [])
        solver.changeColIntegrality(place[number], highspy.HighsVarType.kInteger)
    for filling in (0, count):
        for whole, parts in survey.lines:
            solver.addRow(0.0, 0.0, len(parts) + 1, [filling + whole, *(filling + part for part in parts)],
                          [-1.0] + [1.0] * len(parts))
        for number in shown:
            value = survey.counts[number]
            solver.addRow(-highspy.kHighsInf, value, 2, [filling + number, place[number]],
                          [1.0, float(value - attacker.most)])
            solver.addRow(value, highspy.kHighsInf, 2, [filling + number, place[number]],
                          [1.0, float(value - attacker.least[number])])
    solver.addRow(float(wanted), highspy.kHighsInf, 2 * len(target),
                  [number for number, _ in target] + [count + number for number, _ in target],
                  [float(times) for _, times in target] + [-float(times) for _, times in target])
    solver.run()
    values = solver.getSolution().col_value
    chosen = {number for number in shown if values and values[place[number]] > 0.5}
    assert chosen, f"{survey.name}: {target} cannot be protected"
    return chosen


def show_again(oracle, hidden):
    """Shows every number that the rule can do without hiding, those of most cells first."""
    optional = sorted(hidden - hidden_anyway(oracle.survey),
                      key=lambda number: (-cells(oracle.survey, number), -oracle.survey.counts[number], number))
    for number in optional:
        if oracle.holds(hidden - {number}):
            hidden = hidden - {number}
    return hidden


def cells(survey, number):
    """How many cells show a number when it is published."""
    return sum(1 for cell, why, _ in survey.cells if cell == number and not why)
