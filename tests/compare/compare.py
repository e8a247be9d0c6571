"""Prints how many cells canvass publishes of the same tables as tau-ARGUS, by the same rule."""

import sys
from collections import Counter, defaultdict
from multiprocessing import Pool

from intervals import Oracle
from repair import repair
from tables import Rule, read
from tau import proposals

RULE = Rule()
# What the minimum frequency rule asks for, and then the best of all ways of asking.
USUAL = ("frequency", 0)


def compare(survey):
    oracle = Oracle(survey, RULE)
    published = lambda hidden: sum(1 for number, why, _ in survey.cells if not why and number not in hidden)
    ours = set(range(len(survey.keys))) - {number for number, _, shown in survey.cells if shown}
    for number, why, shown in survey.cells:
        assert not (why and shown), f"{survey.name}: canvass publishes a {why} cell"
        assert why or shown or number in ours, f"{survey.name}: one number, hidden and shown"
    assert oracle.holds(ours), f"{survey.name}: what canvass publishes narrows a number down too far"
    patterns = proposals(survey, RULE)
    assert USUAL in patterns, f"{survey.name}: tau-ARGUS has no answer"
    repaired = {way: published(repair(oracle, hidden)) for way, hidden in patterns.items()}
    best = max(repaired.values())
    return (survey.kind, survey.respondents), Counter(
        tables=1,
        cells=len(survey.cells),
        canvass=sum(shown for _, _, shown in survey.cells),
        raw=published(patterns[USUAL]),
        unsafe=not oracle.holds(patterns[USUAL]),
        usual=repaired[USUAL],
        best=best,
        more=sum(shown for _, _, shown in survey.cells) > best,
        fewer=sum(shown for _, _, shown in survey.cells) < best,
    )


def main():
    sums = defaultdict(Counter)
    with Pool(2) as pool:
        for row, counts in pool.imap(compare, read(sys.argv[1], RULE)):
            print(*row, dict(counts), file=sys.stderr, flush=True)
            sums[row].update(counts)
            sums[row[0], "all"].update(counts)
    print("| tables | respondents | sets | cells | canvass | tau-ARGUS as it is | of its patterns unsafe "
          "| made safe | best of all ways, made safe | canvass shows more / fewer |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for (kind, respondents), sum_ in sums.items():
        share = lambda name: f"{100 * sum_[name] / sum_['cells']:.1f} %"
        print(f"| {kind} | {respondents} | {sum_['tables']} | {sum_['cells']} | {share('canvass')} | {share('raw')} "
              f"| {sum_['unsafe']} | {share('usual')} | {share('best')} | {sum_['more']} / {sum_['fewer']} |")


if __name__ == "__main__":
    main()
