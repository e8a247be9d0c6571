"""Invents the women of `surveys/shelter-stays`: 52 who stayed at a shelter with 14 rooms in 2021, of whom 50 left that year.

An annual report prints that these 50 stays were 109 days each on average, 40 % of them up to a month and just over one in four more than 200 days; that the
rooms were in use 4,702 nights of 5,110; and that 24 children came along. Who they were is ours. Each room is taken by one woman
after another. Run from the root: python3 examples/invent-shelter-stays.py
"""

import csv
import datetime
import random

ROOMS, WOMEN, CHILDREN = 14, 52, 24
FIRST, AFTER = datetime.date(2021, 1, 1), datetime.date(2022, 1, 1)
YEAR = (AFTER - FIRST).days
NIGHTS = 4702
# Of the stays that ended: how many, between how many nights, and how many nights together: 50 stays of 109 nights.
ENDED = [(20, (2, 30), 306), (17, (31, 170), 1376), (13, (215, 350), 3768)]
# Two women still live there: so many nights each in the year.
OPEN = [17, 24]
AGES = [(18, 20, 6), (21, 25, 9), (26, 30, 9), (31, 40, 14), (41, 50, 8), (51, 60, 4), (61, 70, 2)]


def lengths(dice, stays, ends, total):
    """So many numbers between both ends with this sum."""
    made = [dice.randint(*ends) for _ in range(stays)]
    while (short := total - sum(made)) != 0:
        at, step = dice.randrange(stays), 1 if short > 0 else -1
        if ends[0] <= made[at] + step <= ends[1]:
            made[at] += step
    return made


def rooms(dice):
    """For each room: who lived there on the first day (how many nights, and how many of them before the year), who came after, for how many nights
    each, and for how many nights somebody lives there on the last."""
    short, middle, long = [lengths(dice, *of) for of in ENDED]
    before = lengths(dice, len(long), (5, 140), sum(short + middle + long) + sum(OPEN) - NIGHTS)
    made = [{"first": [(nights, early)], "later": [], "open": []} for nights, early in zip(long, before)]
    made.append({"first": [], "later": [], "open": []})
    for room, nights in zip(sorted(made, key=empty, reverse=True), OPEN):
        room["open"].append(nights)
    for nights in sorted(short + middle, reverse=True):
        room = max(made, key=empty)
        assert empty(room) >= nights, "no room has so many nights left"
        room["later"].append(nights)
    return made


def empty(room):
    """How many nights of the year nobody has yet."""
    taken = sum(nights - early for nights, early in room["first"])
    return YEAR - taken - sum(room["later"]) - sum(room["open"])


def stays(dice):
    """When each woman came, and when she left."""
    nights = datetime.timedelta
    made = []
    for room in rooms(dice):
        day = FIRST
        for length, early in room["first"]:
            made.append((FIRST - nights(early), FIRST + nights(length - early)))
            day = made[-1][1]
        dice.shuffle(room["later"])
        # The nights on which the room is empty lie between those who come, and one at least after the last of them: she leaves in the year.
        ends = sorted(dice.randint(0, empty(room) - 1) for _ in room["later"])
        gaps = [after - before for before, after in zip([0, *ends], ends)]
        for gap, length in zip(gaps, room["later"]):
            made.append((day + nights(gap), day + nights(gap + length)))
            day = made[-1][1]
        made.extend((AFTER - nights(length), None) for length in room["open"])
    return made


def main():
    dice = random.Random(2021)
    ages = [dice.randint(least, most) for least, most, women in AGES for _ in range(women)]
    # No more than two: a woman with three finds no room here.
    children = [2] * 6 + [1] * (CHILDREN - 12) + [0] * (WOMEN - CHILDREN + 6)
    dice.shuffle(ages)
    dice.shuffle(children)
    rows = [
        [arrived, left or "", arrived.year - age, with_her]
        for (arrived, left), age, with_her in zip(stays(dice), ages, children, strict=True)
    ]
    dice.shuffle(rows)
    with open("surveys/shelter-stays/responses/2021.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([["arrived", "left", "born", "children"], *rows])


if __name__ == "__main__":
    main()
