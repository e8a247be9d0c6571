"""Invents the answers of `surveys/exit-programme`: 28 people at up to four measurements, whose index has the means that a report printed.

The report prints 36, 44, 47 and 46, and how many people the first (28) and the last (11) are of; the others are ours. Each person has a level,
each measurement moves it, and single answers are moved until the sum is right. Run from the root: python3 examples/invent-exit-programme.py
"""

import csv
import random

ITEMS = ["glad", "at_ease", "strength", "slept", "cared"]
# Measurement, people, and the sum of all answers: four times that over the people is the mean.
MEASURED = [(1, 28, 252), (2, 19, 209), (5, 12, 141), (6, 11, 126)]


def answers(dice, people, total):
    """Five answers of each person, from 0 to 5, which add up to the total."""
    level = [min(4.2, max(0.4, dice.gauss(total / people / 5, 1.0))) for _ in range(people)]
    sheets = [[min(5, max(0, round(dice.gauss(of, 0.9)))) for _ in ITEMS] for of in level]
    while (short := total - sum(map(sum, sheets))) != 0:
        sheet, item = dice.choice(sheets), dice.randrange(len(ITEMS))
        step = 1 if short > 0 else -1
        if 0 <= sheet[item] + step <= 5:
            sheet[item] += step
    return sheets


def main():
    dice = random.Random(2023)
    letters = "ABCDEFGHJKLMNPRSTUVX"
    codes = []
    while len(codes) < 28:
        code = "".join(dice.sample(letters, 3)) + str(dice.randrange(100, 1000))
        # No two codes that are one slip apart.
        if all(sum(one != other for one, other in zip(code, known)) > 2 for known in codes):
            codes.append(code)
    rows, there = [], codes
    for measured, people, total in MEASURED:
        # Who comes again is among those who came before.
        there = there if len(there) == people else sorted(dice.sample(there, people), key=codes.index)
        for code, sheet in zip(there, answers(dice, people, total)):
            rows.append([code, measured, *sheet])
    dice.shuffle(rows)
    with open("surveys/exit-programme/responses/2020-2023.csv", "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([["code", "measured", *ITEMS], *rows])


if __name__ == "__main__":
    main()
