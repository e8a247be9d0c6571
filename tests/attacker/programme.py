"""Linear and integer programmes over how many people there are of each kind (HiGHS)."""
import collections
import ctypes
import os
import sys

import highspy
import numpy as np

from network import pack

EPS = 1e-6
greeted = False
_S = highspy.HighsModelStatus
DECIDED = (_S.kOptimal, _S.kTimeLimit, _S.kObjectiveTarget, _S.kInterrupt, _S.kSolutionLimit)


class Infeasible(Exception):
    """No people give these numbers: what is published and what we take for the rules do not fit together."""


class Programme:
    """Unknowns: people on each row of each bag, rows alike merged. `totals`: everybody. Facts: (functional, low, high)."""

    def __init__(self, tree, total):
        self.tree, self.total = tree, total
        self.offset, size = {}, 0
        for at, bag in tree.live():
            self.offset[at] = size
            size += len(bag.rows)
        self.size = size
        self.rows, self.low, self.high = [], [], []
        self.basics()
        self.targets = []
        self.shift = collections.defaultdict(int)   # what the reader's own sheet adds to a target
        self.highs = None

    def basics(self):
        domains = self.tree.network.domains
        for at, bag in self.tree.live():
            start = self.offset[at]
            if bag.parent is None:
                self.fact(np.arange(start, start + len(bag.rows)), self.total, self.total)
                continue
            parent = self.tree.bags[bag.parent]
            mine = pack(bag.names, bag.rows, bag.separator, domains)
            theirs = pack(parent.names, parent.rows, bag.separator, domains)
            groups = np.unique(mine)
            order_mine, order_theirs = np.argsort(mine, kind="stable"), np.argsort(theirs, kind="stable")
            for key in groups:
                a = order_mine[np.searchsorted(mine[order_mine], key, "left"):np.searchsorted(mine[order_mine], key, "right")]
                b = order_theirs[np.searchsorted(theirs[order_theirs], key, "left"):np.searchsorted(theirs[order_theirs], key, "right")]
                index = np.concatenate([start + a, self.offset[bag.parent] + b])
                value = np.concatenate([np.ones(len(a)), -np.ones(len(b))])
                self.fact(index, 0, 0, value)

    def functional(self, conditions):
        """Unknowns of the people who fulfil all conditions: {network variable: test of a value}; None where no bag has all."""
        at = self.tree.find(list(conditions))
        if at is None:
            return None
        bag, domains = self.tree.bags[at], self.tree.network.domains
        mask = np.ones(len(bag.rows), dtype=bool)
        for name, test in conditions.items():
            good = np.array([bool(test(value)) for value in domains[name]], dtype=bool)
            mask &= good[bag.column(name)]
        return self.offset[at] + np.flatnonzero(mask)

    def fact(self, index, low, high, value=None):
        self.rows.append((index, np.ones(len(index)) if value is None else value))
        self.low.append(-highspy.kHighsInf if low is None else low)
        self.high.append(highspy.kHighsInf if high is None else high)

    def target(self, plus, minus=()):
        """A number of interest: people of `plus` (lists of unknowns) less those of `minus`. Returns its place."""
        vector = {}
        for index in plus:
            for i in index:
                vector[int(i)] = vector.get(int(i), 0) + 1
        for index in minus:
            for i in index:
                vector[int(i)] = vector.get(int(i), 0) - 1
        vector = {i: v for i, v in vector.items() if v}
        self.targets.append((np.array(sorted(vector), dtype=np.int64), np.array([vector[i] for i in sorted(vector)], dtype=float)))
        return len(self.targets) - 1

    def close(self):
        """Merges unknowns that no row and no target tells apart, and hands the programme to HiGHS."""
        everything = self.rows + self.targets
        counts = [len(index) for index, _ in everything]
        row = np.repeat(np.arange(len(everything)), counts)
        column = np.concatenate([index for index, _ in everything]).astype(np.int64)
        value = np.concatenate([value for _, value in everything])
        order = np.lexsort((row, column))
        row, column, value = row[order], column[order], value[order]
        start = np.searchsorted(column, np.arange(self.size + 1))
        seen, keep = {}, []
        for at in range(self.size):
            a, b = start[at], start[at + 1]
            key = (row[a:b].tobytes(), value[a:b].tobytes())
            if key not in seen:
                seen[key] = len(keep)
                keep.append(at)
        self.columns = len(keep)
        renamed = np.full(self.size, -1)
        renamed[keep] = np.arange(len(keep))
        kept = renamed[column] >= 0
        row, column, value = row[kept], renamed[column[kept]], value[kept]
        order = np.lexsort((column, row))
        row, column, value = row[order], column[order], value[order]
        facts = row < len(self.rows)
        self.target_row, self.target_column, self.target_value = row[~facts] - len(self.rows), column[~facts], value[~facts]
        row, column, value = row[facts], column[facts], value[facts]
        starts = np.searchsorted(row, np.arange(len(self.rows) + 1))
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = self.columns, len(self.rows)
        model.col_cost_ = np.zeros(self.columns)
        model.col_lower_ = np.zeros(self.columns)
        model.col_upper_ = np.full(self.columns, float(self.total))
        model.row_lower_, model.row_upper_ = np.array(self.low, dtype=float), np.array(self.high, dtype=float)
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_, model.a_matrix_.index_, model.a_matrix_.value_ = starts, column, value
        self.model = model
        self.highs = quiet()
        # Only the objective changes from one programme to the next: the primal simplex goes on from the last basis.
        self.highs.setOptionValue("simplex_strategy", 4)
        self.highs.passModel(model)
        n = len(self.targets)
        self.lp_low, self.lp_high = np.full(n, np.inf), np.full(n, -np.inf)      # reached by fractions of people
        self.low_seen, self.high_seen = np.full(n, np.inf), np.full(n, -np.inf)  # reached by whole people
        self.floor, self.ceiling = np.full(n, -np.inf), np.full(n, np.inf)       # proved
        self.solved = 0
        self.solve(np.zeros(self.columns), 1)

    def values(self, x):
        """What the targets are among these people."""
        return np.bincount(self.target_row, self.target_value * x[self.target_column], minlength=len(self.targets))

    def note(self, x):
        values = self.values(x)
        self.lp_low, self.lp_high = np.minimum(self.lp_low, values), np.maximum(self.lp_high, values)
        if np.abs(x - np.round(x)).max(initial=0) < EPS:
            values = self.values(np.round(x))
            self.low_seen, self.high_seen = np.minimum(self.low_seen, values), np.maximum(self.high_seen, values)

    def solve(self, cost, sense):
        """The least (sense 1) or largest (-1) value of a functional over fractions of people."""
        h = self.highs
        h.changeColsCost(self.columns, np.arange(self.columns, dtype=np.int32), np.asarray(cost, dtype=float) * sense)
        h.run()
        self.solved += 1
        status = h.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            raise Infeasible()
        if status != highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"HiGHS did not solve a linear programme: {status}")
        x = np.array(h.getSolution().col_value)
        self.note(x)
        return float(np.dot(cost, x))

    def cost(self, target):
        found = np.zeros(self.columns)
        mine = slice(*np.searchsorted(self.target_row, [target, target + 1]))
        found[self.target_column[mine]] = self.target_value[mine]
        return found

    def bound(self, target, sense):
        """The proved linear bound of a target: its least value (1) or its largest (-1)."""
        known = self.floor if sense == 1 else self.ceiling
        if np.isfinite(known[target]):
            return known[target]
        value = self.solve(self.cost(target), sense)
        known[target] = np.ceil(value - 1e-5) if sense == 1 else np.floor(value + 1e-5)
        return known[target]

    def whole(self, target, sense, enough=None, seconds=10):
        """The same in whole people. Stops early where `enough` is reached. Returns a proved bound; witnesses are noted."""
        h = quiet()
        model = self.model
        model.col_cost_ = self.cost(target) * sense
        model.integrality_ = [highspy.HighsVarType.kInteger] * self.columns
        h.passModel(model)
        h.setOptionValue("time_limit", float(seconds))
        h.setOptionValue("mip_rel_gap", 0.0)
        h.setOptionValue("mip_abs_gap", 0.99)
        if enough is not None:
            h.setOptionValue("objective_target", float(enough * sense))
        h.run()
        info, status = h.getInfo(), h.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            raise Infeasible()
        if info.primal_solution_status == 2:
            x = np.round(np.array(h.getSolution().col_value))
            values = self.values(x)
            self.low_seen, self.high_seen = np.minimum(self.low_seen, values), np.maximum(self.high_seen, values)
        if status not in DECIDED:
            raise RuntimeError(f"HiGHS did not treat an integer programme: {status}")
        proved = info.mip_dual_bound * sense
        known = self.floor if sense == 1 else self.ceiling
        if np.isfinite(proved):
            known[target] = max(known[target], np.ceil(proved - 1e-5)) if sense == 1 else min(known[target], np.floor(proved + 1e-5))
        return known[target]


def quiet():
    """HiGHS with one thread and no word said (its banner is printed once, before anybody can ask it not to)."""
    global greeted
    if not greeted:
        sys.stdout.flush()
        kept = os.dup(1)
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), 1)
            first = highspy.Highs()
            first.setOptionValue("log_to_console", False)
            first.setOptionValue("threads", 1)
            first.run()
            ctypes.CDLL(None).fflush(None)
            os.dup2(kept, 1)
        os.close(kept)
        greeted = True
    h = highspy.Highs()
    h.setOptionValue("output_flag", False)
    h.setOptionValue("threads", 1)
    return h
