"""A network of variables with finite domains and relations among them, and the tree of small tables that stands for every
joint assignment: the kinds of person.

Bags come from eliminating variables in min-fill order; a bag's rows are the assignments of its variables that the relations
inside it allow and that extend to all other bags (tested by passing messages both ways). People distributed over the rows of
every bag so that neighbouring bags agree on what they share can be put together to whole people, in whole numbers too. So
programmes over the rows of bags are exactly programmes over how many people there are of each kind.
"""
import itertools

import numpy as np


class TooBig(Exception):
    """A table would have more rows than is wise; the caller leaves something out, which only widens the bounds."""


class Network:
    def __init__(self, limit=60_000):
        self.domains = {}      # variable -> list of values
        self.index = {}        # variable -> value -> code
        self.relations = []    # (variables, array of codes)
        self.cliques = []      # variables that must stand in one bag
        self.limit = limit

    def add(self, name, values):
        values = list(dict.fromkeys(values))
        self.domains[name] = values
        self.index[name] = {value: code for code, value in enumerate(values)}

    def product(self, scope):
        size = 1
        for name in scope:
            size *= len(self.domains[name])
        return size

    def rule(self, scope, allowed):
        """Keeps the assignments of `scope` for which `allowed(*values)` is true."""
        scope = list(dict.fromkeys(scope))
        if self.product(scope) > self.limit:
            raise TooBig(scope)
        rows = [codes for codes in itertools.product(*(range(len(self.domains[name])) for name in scope))
                if allowed(*(self.domains[name][code] for name, code in zip(scope, codes)))]
        self.relations.append((scope, np.array(rows, dtype=np.int32).reshape(len(rows), len(scope))))

    def define(self, name, scope, function):
        """A new variable that is a function of others; where the function gives None, there is no such person."""
        scope = list(dict.fromkeys(scope))
        if self.product(scope) > self.limit:
            raise TooBig(scope)
        rows, values, codes = [], [], {}
        for combination in itertools.product(*(range(len(self.domains[n])) for n in scope)):
            value = function(*(self.domains[n][code] for n, code in zip(scope, combination)))
            if value is None:
                continue
            if value not in codes:
                codes[value] = len(values)
                values.append(value)
            rows.append((*combination, codes[value]))
        self.add(name, values)
        self.relations.append(([*scope, name], np.array(rows, dtype=np.int32).reshape(len(rows), len(scope) + 1)))

    def restrict(self, name, keep):
        """Leaves only some values of a variable."""
        self.relations.append(([name], np.array([[c] for c, v in enumerate(self.domains[name]) if keep(v)], dtype=np.int32).reshape(-1, 1)))

    def tree(self, limit=400_000):
        return Tree(self, limit)


class Bag:
    def __init__(self, names, rows, parent):
        self.names, self.rows, self.parent = names, rows, parent
        self.separator = []

    def column(self, name):
        return self.rows[:, self.names.index(name)]


def pack(names, rows, wanted, domains):
    key = np.zeros(len(rows), dtype=np.int64)
    for name in wanted:
        key = key * len(domains[name]) + rows[:, names.index(name)]
    return key


def join(left_names, left, right_names, right, domains, limit):
    """The natural join of two relations."""
    shared = [name for name in right_names if name in left_names]
    fresh = [name for name in right_names if name not in left_names]
    left_key, right_key = pack(left_names, left, shared, domains), pack(right_names, right, shared, domains)
    order = np.argsort(right_key, kind="stable")
    sorted_key = right_key[order]
    start, end = np.searchsorted(sorted_key, left_key, "left"), np.searchsorted(sorted_key, left_key, "right")
    counts = end - start
    total = int(counts.sum())
    if total > limit:
        raise TooBig((left_names, right_names, total))
    at_left = np.repeat(np.arange(len(left)), counts)
    offset = np.arange(total) - np.repeat(np.cumsum(counts) - counts, counts)
    at_right = order[np.repeat(start, counts) + offset]
    columns = [left[at_left]] + [right[at_right, right_names.index(name)][:, None] for name in fresh]
    return left_names + fresh, np.hstack(columns) if columns else left[at_left]


class Tree:
    """Bags in the order in which their variables were eliminated; the parent of each comes later."""

    def __init__(self, network, limit):
        self.network, domains = network, network.domains
        alive = self.propagate()
        neighbours = {name: set() for name in domains}
        for scope in [scope for scope, _ in network.relations] + network.cliques:
            for a in scope:
                neighbours[a].update(b for b in scope if b != a)
        sizes = {name: len(alive[name]) for name in domains}
        scopes, left = [], {name: set(others) for name, others in neighbours.items()}
        while left:
            def cost(name):
                around = left[name]
                fill = sum(1 for a, b in itertools.combinations(sorted(around), 2) if b not in left[a])
                weight = sizes[name]
                for other in around:
                    weight *= sizes[other]
                return (fill, weight, name)
            name = min(left, key=cost)
            around = left.pop(name)
            scopes.append((name, sorted(around)))
            for other in around:
                left[other].discard(name)
                left[other].update(around - {other})
        self.build(scopes, limit, alive)

    def propagate(self):
        """Values of each variable that its relations, one at a time, allow (arc consistency)."""
        domains = self.network.domains
        alive = {name: np.ones(len(values), dtype=bool) for name, values in domains.items()}
        relations = [(scope, rows) for scope, rows in self.network.relations]
        changed = True
        while changed:
            changed = False
            for at, (scope, rows) in enumerate(relations):
                mask = np.ones(len(rows), dtype=bool)
                for i, name in enumerate(scope):
                    mask &= alive[name][rows[:, i]]
                if not mask.all():
                    rows = rows[mask]
                    relations[at] = (scope, rows)
                for i, name in enumerate(scope):
                    seen = np.zeros(len(domains[name]), dtype=bool)
                    seen[rows[:, i]] = True
                    seen &= alive[name]
                    if seen.sum() < alive[name].sum():
                        alive[name] = seen
                        changed = True
        self.relations = relations
        return {name: np.flatnonzero(mask) for name, mask in alive.items()}

    def build(self, scopes, limit, alive):
        domains = self.network.domains
        position = {name: at for at, (name, _) in enumerate(scopes)}
        waiting = [[] for _ in scopes]
        for scope, rows in self.relations:
            waiting[min(position[name] for name in scope)].append((scope, rows))
        self.bags = []
        for at, (name, around) in enumerate(scopes):
            names = [name, *around]
            parent = min((position[other] for other in around), default=None)
            parts = sorted(waiting[at], key=lambda part: len(part[1]))
            have, rows = [], np.zeros((1, 0), dtype=np.int32)
            while parts:
                # Next, a relation that shares a variable with what is there, if one does.
                best = min(range(len(parts)), key=lambda i: (not set(parts[i][0]) & set(have), len(parts[i][1])))
                scope, relation = parts.pop(best)
                have, rows = join(have, rows, scope, relation, domains, limit)
            for other in names:
                if other not in have:
                    values = alive[other].astype(np.int32).reshape(-1, 1)
                    have, rows = join(have, rows, [other], values, domains, limit)
            bag = Bag(have, rows, parent)
            bag.separator = around
            self.bags.append(bag)
            if parent is not None:
                columns = [have.index(other) for other in around]
                waiting[parent].append((around, np.unique(rows[:, columns], axis=0)))
        self.empty = any(len(bag.rows) == 0 for bag in self.bags)
        # Downwards: keep what extends to the parent.
        for bag in reversed(self.bags):
            if bag.parent is not None:
                parent = self.bags[bag.parent]
                wanted = pack(parent.names, parent.rows, bag.separator, domains)
                mine = pack(bag.names, bag.rows, bag.separator, domains)
                bag.rows = bag.rows[np.isin(mine, wanted)]
        self.merge()

    def merge(self):
        """A bag all of whose variables stand in its parent is part of the parent."""
        for at, bag in enumerate(self.bags):
            bag.gone = False
        for at, bag in enumerate(self.bags):
            if bag.gone:
                continue
            while bag.parent is not None and set(self.bags[bag.parent].names) <= set(bag.names):
                # The parent says nothing that this bag does not say: this bag takes its place.
                parent, place = self.bags[bag.parent], bag.parent
                for other in self.bags:
                    if other is not bag and other.parent == place and not other.gone:
                        other.parent = at
                parent.gone = True
                bag.parent, bag.separator = parent.parent, parent.separator

    def live(self):
        return [(at, bag) for at, bag in enumerate(self.bags) if not bag.gone]

    def find(self, names):
        """The smallest bag that holds all these variables."""
        fitting = [at for at, bag in self.live() if set(names) <= set(bag.names)]
        return min(fitting, key=lambda at: len(self.bags[at].rows)) if fitting else None
