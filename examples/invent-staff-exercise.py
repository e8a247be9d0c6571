"""Invents the answers of `surveys/staff-exercise`: fourteen people who write why a drop-in centre offers what it offers, and what each
answer is about, as two people read it.

Nobody's words are published. Run from the root: python3 examples/invent-staff-exercise.py
"""

import csv
import random

# For each question, answers with what they are about.
ANSWERS = {
    "tea": [
        ("Man siger ja til en kop, før man siger noget andet.", "contact"),
        ("Så er der noget at holde i hænderne, mens vi venter på hinanden.", "contact rest"),
        ("Det er det første sted på dagen, hvor ingen vil have noget af dem.", "rest"),
        ("En kop te til en, der fryser, er også en måde at sige velkommen på.", "trust"),
    ],
    "food": [
        ("Mange har ikke spist siden dagen før.", "health money"),
        ("Vi spiser sammen, og så kommer snakken af sig selv.", "contact"),
        ("De penge, der ikke går til mad, kan sendes hjem.", "money"),
        ("Det er svært at tænke på andet, når man er sulten, så det begynder dér.", "health"),
    ],
    "languages": [
        ("På sit eget sprog kan man sige det, der er svært.", "trust"),
        ("Jeg oversætter breve fra kommunen, så de ved, hvad de har ret til.", "rights"),
        ("Når jeg siger goddag på rumænsk, vender de sig om.", "contact"),
    ],
    "computers": [
        ("De taler med deres børn derhjemme og går gladere herfra.", "rest"),
        ("Vi slår reglerne op sammen.", "rights"),
        ("Det sparer dem for en telefonregning.", "money"),
    ],
    "pastime": [
        ("Man må også bare sidde.", "rest"),
        ("Et spil kort er den letteste vej til en samtale.", "contact"),
    ],
    "leaflets": [
        ("De skal kunne finde hjælp, også når vi har lukket.", "rights"),
        ("Jeg lægger dem ved siden af kaffen, så tager de dem uden at spørge.", "contact rights"),
    ],
    "clothes": [
        ("Det er koldt, og en jakke koster en aften.", "money health"),
        ("Man får lov til at vælge selv, og det er ikke så tit.", "trust"),
    ],
    "condoms": [
        ("Så de ikke bliver syge.", "health"),
        ("Når jeg deler dem ud, kan jeg spørge, hvordan det går.", "contact"),
        ("De er dyre på stationen.", "money"),
    ],
    "bath": [
        ("Ti minutter bag en dør, der er låst.", "rest"),
        ("Det hører med til at holde sig rask.", "health"),
    ],
    "clinic": [
        ("De tør ikke gå til læge andre steder.", "trust health"),
        ("Her spørger ingen efter papirer.", "trust"),
        ("Sygeplejersken ser det, de selv er holdt op med at lægge mærke til.", "health"),
    ],
    "treatment": [
        ("Ellers bliver det ikke gjort.", "health"),
        ("En penicillinkur koster mere, end de har.", "money"),
    ],
    "safe_work": [
        ("Den, der ved besked, kan sige fra.", "rights"),
        ("Det handler om at holde til det.", "health"),
    ],
    "tests": [
        ("Et svar på tre dage er bedre end et, man ikke henter.", "health"),
        ("Det er tit den grund, de giver, for at komme første gang.", "contact"),
    ],
    "classes": [
        ("Med lidt dansk kan man læse sin egen kontrakt.", "rights"),
        ("I klassen er de elever og ikke andet, og det er et frikvarter.", "rest"),
        ("Man lærer hinanden at kende over en bog.", "contact trust"),
    ],
    "talks": [
        ("Det tager tid, før nogen fortæller det rigtige.", "trust"),
        ("Jeg spørger ikke om det, de ikke selv begynder på.", "trust"),
        ("Uden for samtalerne ville vi aldrig vide, hvem der er ny.", "contact"),
    ],
    "legal": [
        ("De har flere rettigheder, end de tror.", "rights"),
        ("En bøde kan være forkert.", "rights money"),
    ],
    "other_work": [
        ("Jeg går på gaden om aftenen, og dem, jeg møder der, kommer her bagefter.", "contact"),
        ("Jeg sidder også i klinikken, så jeg kender deres helbred.", "health"),
        ("Jeg skriver ansøgninger det meste af ugen og savner at sidde her.", ""),
        ("Jeg er her kun om onsdagen, og det tager dem en time at huske, hvem jeg er.", "trust"),
    ],
}
# So many of the fourteen write of each theme somewhere. What is left over ("") is about none of them.
WRITE = {"contact": 9, "trust": 8, "health": 9, "rights": 7, "rest": 6, "money": 5}
PEOPLE = 14


def main():
    dice = random.Random(14)
    while True:
        about = [set() for _ in range(PEOPLE)]
        for theme, many in WRITE.items():
            for person in dice.sample(range(PEOPLE), many):
                about[person].add(theme)
        if all(about):
            break
    rows = []
    for themes in about:
        row, told = {}, set()
        for question in dice.sample(list(ANSWERS), len(ANSWERS)):
            fitting = [(text, of.split()) for text, of in ANSWERS[question] if of and set(of.split()) <= themes]
            # Whoever has told everything leaves out some of the rest.
            if not fitting or (told == themes and dice.random() < 0.4):
                continue
            text, of = max(fitting, key=lambda one: (len(set(one[1]) - told), dice.random()))
            row[question] = text
            told |= set(of)
        assert told == themes, (themes, told)
        rows.append(row)
    with open("surveys/staff-exercise/responses/2010-november.csv", "w", newline="") as file:
        writer = csv.DictWriter(file, list(ANSWERS), restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    written = sorted({text for row in rows for text in row.values()})
    of = {text: themes for answers in ANSWERS.values() for text, themes in answers}
    with open("surveys/staff-exercise/coding/aims.csv", "w", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["answer", "themes", "second"])
        for text in written:
            # The second reader sees one theme where there are two, now and then, and another once.
            first = of[text].split()
            second = [dice.choice(first)] if dice.random() < 0.4 else first
            if dice.random() < 0.08:
                second = [dice.choice(sorted(set(WRITE) - set(first)))]
            writer.writerow([text, " ".join(first), " ".join(second)])


main()
