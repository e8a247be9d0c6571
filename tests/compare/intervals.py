"""How far a hidden number can be narrowed down, by linear programming: shares nothing with canvass."""

import highspy
import numpy as np

LOOSE = 1e-6


class Attacker:
    """Unknowns at least 0 that add up; numbers that are published are fixed."""

    def __init__(self, survey, insider):
        self.survey = survey
        counts = survey.counts
        # One respondent knows that wherever they may be counted somebody is.
        self.least = [min(value, 1) if insider else 0 for value in counts]
        self.most = max(counts)
        model = highspy.HighsLp()
        model.num_col_ = len(counts)
        model.num_row_ = len(survey.lines)
        model.col_cost_ = np.zeros(len(counts))
        model.col_lower_ = np.array(self.least, dtype=float)
        model.col_upper_ = np.full(len(counts), float(self.most))
        model.row_lower_ = model.row_upper_ = np.zeros(len(survey.lines))
        starts, indices, values = [0], [], []
        for whole, parts in survey.lines:
            indices += [whole, *parts]
            values += [-1.0] + [1.0] * len(parts)
            starts.append(len(indices))
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.array(starts)
        model.a_matrix_.index_ = np.array(indices)
        model.a_matrix_.value_ = np.array(values)
        self.solver = highspy.Highs()
        self.solver.setOptionValue("output_flag", False)
        self.solver.setOptionValue("threads", 1)
        self.solver.setOptionValue("presolve", "off")
        self.solver.passModel(model)
        self.free = set(range(len(counts)))
        self.costs = {}

    def publish(self, hidden):
        """From now on only the numbers in `hidden` are unknown."""
        for number in self.free ^ set(hidden):
            if number in hidden:
                self.solver.changeColBounds(number, self.least[number], self.most)
            else:
                value = self.survey.counts[number]
                self.solver.changeColBounds(number, value, value)
        self.free = set(hidden)

    def range(self, target):
        """Least and largest value of a sum, and the filling that reaches each."""
        ends = []
        for sign in (1, -1):
            self.aim({number: sign * times for number, times in target})
            self.solver.run()
            assert self.solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
            values = self.solver.getSolution().col_value
            ends.append((sum(times * values[number] for number, times in target), values))
        return ends

    def width(self, target):
        (least, _), (most, _) = self.range(target)
        return most - least

    def aim(self, costs):
        for number in self.costs.keys() | costs.keys():
            self.solver.changeColCost(number, costs.get(number, 0.0))
        self.costs = costs


class Oracle:
    """Whether a pattern meets the rule."""

    def __init__(self, survey, rule):
        self.survey, self.rule = survey, rule
        widths = {False: rule.outsider, True: rule.insider}
        self.attackers = [(Attacker(survey, insider), width) for insider, width in widths.items() if width]

    def targets(self, hidden):
        """What must stay unknown: the primaries, and the hidden parts of a sum where they are few people."""
        targets = dict.fromkeys(self.survey.targets)
        for _, parts in self.survey.lines:
            inside = tuple((part, 1) for part in parts if part in hidden)
            if 0 < sum(self.survey.counts[part] for part, _ in inside) < self.rule.threshold:
                targets[inside] = None
        return list(targets)

    def breaches(self, hidden, first=False):
        """The targets that are narrowed down too far, each with the attacker who does it."""
        found = []
        for attacker, wanted in self.attackers:
            attacker.publish(hidden)
            witnesses = []
            for target in self.targets(hidden):
                value = lambda filling: sum(times * filling[number] for number, times in target)
                seen = [value(filling) for filling in witnesses] or [0]
                if max(seen) - min(seen) >= wanted - LOOSE:
                    continue
                (least, low), (most, high) = attacker.range(target)
                witnesses += [low, high]
                # Counts are whole numbers.
                width = np.floor(most + LOOSE) - np.ceil(least - LOOSE)
                if width < wanted:
                    found.append((target, attacker, wanted))
                    if first:
                        return found
        return found

    def holds(self, hidden):
        return not self.breaches(hidden, first=True)
