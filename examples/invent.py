#!/usr/bin/env python3
"""Invents the answers of examples/kobo and examples/excel-danish, and the second wave of surveys/wellbeing, the same ones on every machine.

Nobody in them exists. The layouts are those of the programs: KoboToolbox writes CSV with semicolons, several answers both in
one cell and in a column for each choice, and columns of its own (_uuid, _submission_time, ...); Excel under Danish settings
writes semicolons, decimal commas, days before months and windows-1252.
"""
import csv
import pathlib
import random
import re

HERE = pathlib.Path(__file__).parent


def kobo():
    dice = random.Random(1)
    districts = ["north", "river", "market", "hill"]
    reasons = ["illness", "vaccination", "pregnancy", "injury"]
    header = ["start", "end", "district", "reason"] + [f"reason/{r}" for r in reasons + ["other"]]
    header += ["reason_other", "waited", "cost", "understood", "kind", "again", "why_not", "_id", "_uuid"]
    header += ["_submission_time", "_index"]
    rows = []
    for n in range(260):
        ticks = [r for r in reasons if dice.random() < [0.5, 0.3, 0.15, 0.2][reasons.index(r)]]
        other = not ticks or dice.random() < 0.03
        chosen = ticks + (["other"] if other else [])
        again = dice.choices(["yes", "no"], [4, 1])[0]
        why = dice.choice(["too_far", "too_long", "rude"]) if again == "no" else ""
        # A fieldworker's form let the question through for some who would come again.
        why = dice.choice(["too_far", "too_long", "rude"]) if again == "yes" and n % 40 == 7 else why
        row = [f"2025-03-{n % 28 + 1:02}T09:{n % 60:02}:00.000+03:00", f"2025-03-{n % 28 + 1:02}T09:{n % 60:02}:40.000+03:00"]
        row += [dice.choices(districts, [5, 4, 3, 2])[0], " ".join(chosen)]
        row += [int(r in chosen) for r in reasons + ["other"]]
        row += [dice.choice(["an eye test", "a letter for school", "my brother's pills"]) if other else ""]
        row += [5 * dice.randrange(0, 48), dice.choice(["0", "0", "1.50", "2.25", "4"])]
        row += [dice.choices(["yes", "partly", "no"], [5, 3, 2])[0], dice.choices(["yes", "partly", "no"], [6, 3, 1])[0]]
        row += [again, why, 5000 + n, f"{dice.getrandbits(64):016x}", f"2025-03-{n % 28 + 1:02}T18:00:00", n + 1]
        rows.append(row)
    with open(HERE / "kobo/surveys/clinic/responses/export.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file, delimiter=";", quoting=csv.QUOTE_ALL)
        out.writerows([header] + rows)


def danish():
    dice = random.Random(2)
    areas = ["Køkken", "Pleje", "Kontor", "Rengøring"]
    contact = ["En kollega", "Min leder", "Tillidsrepræsentanten", "Ingen"]
    agree = ["Helt enig", "Enig", "Hverken eller", "Uenig", "Helt uenig"]
    header = ["Nr.", "Hvor arbejder du?", "Hvornår begyndte du her?", "Hvor mange timer arbejder du om ugen?"]
    header += ["Hvad tjener du om måneden før skat?", "Hvem går du til, når noget er svært?"]
    header += [f"Hvor enig er du? [{item}]" for item in ["Jeg har tid nok", "Jeg ved, hvad der ventes af mig", "Vi hjælper hinanden"]]
    header += ["Hvor tit er du træt efter arbejde?"]
    rows = []
    for n in range(240):
        area = dice.choices(areas, [3, 5, 2, 2])[0]
        if n % 30 == 11:
            area = dice.choice(["Vaskeri", "Portør", "Køkken og vaskeri"])
        chosen = sorted(dice.sample(contact[:3], dice.choice([1, 1, 2])), key=contact.index) if dice.random() < 0.8 else ["Ingen"]
        day = f"{dice.randrange(1, 29):02}-{dice.randrange(1, 13):02}-{dice.randrange(2008, 2025)}"
        hours = f"{dice.choice([30, 32, 34, 37])},{dice.choice([0, 5])}" if dice.random() < 0.5 else "37"
        pay = dice.randrange(24_000, 46_000, 500)
        row = [n + 1, area, day, hours, f"{pay // 1000}.{pay % 1000:03}", ", ".join(chosen)]
        row += [dice.choices(agree, [2, 4, 2, 2, 1])[0] for _ in range(3)]
        row += [dice.choices(["Sjældent", "Somme tider", "Tit", "Ved ikke"], [3, 4, 3, 1])[0]]
        row[4] = "" if dice.random() < 0.08 else row[4]  # some would rather not say
        rows.append(row)
    with open(HERE / "excel-danish/surveys/arbejde/responses/svar.csv", "w", newline="", encoding="cp1252") as file:
        out = csv.writer(file, delimiter=";")
        out.writerows([header] + rows)


def wellbeing():
    """Those who answered in spring and again in autumn: most of them a little better, some worse."""
    dice = random.Random(3)
    answers = HERE.parent / "surveys/wellbeing/responses"
    with open(answers / "2024-spring-tablet.csv", newline="", encoding="utf-8") as file:
        spring = list(csv.DictReader(file))
    header = list(spring[0])
    for response in (answers / "2024-spring-aloud.yaml").read_text(encoding="utf-8").split("\n- ")[1:]:
        written = dict(re.findall(r"^  ?(\w+): ([^{\[\n]+)$", " " + response, re.M))
        spring.append({key: written.get(key, "") for key in header})
    items = ["cheerful", "calm", "active", "rested", "interested"]
    with open(answers / "2024-autumn.csv", "w", newline="", encoding="utf-8") as file:
        out = csv.DictWriter(file, header, lineterminator="\n")
        out.writeheader()
        for before in spring:
            if dice.random() > 0.62:
                continue
            mood = dice.choices([-1, 0, 1, 2], [3, 5, 8, 3])[0]
            after = dict(before)
            for item in items:
                if before[item]:
                    after[item] = min(5, max(0, int(before[item]) + mood + dice.choice([-1, 0, 0, 1])))
            after["sleep"] = dice.choice(["", "5.5", "6.0", "6.5", "7.0", "7.5"])
            after["safe"] = dice.randrange(4, 11)
            if before["home"] in ("shelter", "nowhere") and dice.random() < 0.4:
                after["home"] = dice.choice(["rented_room", "with_others"])
            if dice.random() < 0.05:
                after[dice.choice(items)] = ""
            out.writerow(after)


kobo()
danish()
wellbeing()
