#!/usr/bin/env python3
"""Sites of honest people, of every kind: none of them may be refused. Builds each and groups what is said of those refused.

usage: honest.py --binary PATH [--sites N] [--seed S] [--print] [--keep FOLDER] [--jobs J] [--million]

Each site has a random questionnaire (generate.py) with texts, languages, answer files, quotations, pages and settings as people
have them: entities, ligatures, fractions, links, arithmetic, minus signs, right-to-left languages; nobody, one, or a hundred
thousand respondents; nobody who ticked; all answers missing; an exclusive choice ticked beside others.
"""
import argparse
import collections
import json
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import generate
from questionnaire import NOT_ANSWERED, Survey
from sheets import REASONS

LANGUAGES = ["en", "da", "ro", "de", "fr", "ar", "fa", "th", "bg", "pl", "pt", "ru", "es", "tr", "uk", "vi",
             "kl", "zh-Hans", "zh-Hant", "sr-Latn", "sr-Cyrl", "prs", "hi", "ja", "nb", "sv", "el", "he", "so", "ti"]
PRINTABLE = ["en", "da", "ro", "de", "fr", "bg", "pl", "pt", "ru", "es", "tr", "uk", "vi", "nb", "sv", "th", "ar", "fa"]

# Those of the command line.
LANGUAGE = []

WORDS = {
    "ar": "كيف حالك", "fa": "حال شما چطور است", "prs": "حال شما چطور است", "th": "คุณเป็นอย่างไร", "hi": "आप कैसे हैं", "ja": "お元気ですか",
    "zh-Hans": "你好吗", "zh-Hant": "你好嗎", "ru": "Как дела", "uk": "Як справи", "bg": "Как сте", "el": "Τι κάνετε", "he": "מה שלומך",
    "sr-Cyrl": "Како сте", "ti": "ከመይ ኣለኻ", "de": "Wie geht’s", "fr": "Ça va", "da": "Hvordan går det", "vi": "Bạn khỏe không", "tr": "Nasılsınız",
}
TRICKY = ["Tea &amp; coffee?", "Tea & coffee", "½ or more?", "¾", "?", "…", "e\ufb03cient o\ufb03ce", "\ufb01nd", "2*3*4", "2 * 3 * 4 = 24", "−5 °C", "\u22125 to \u22121", "-5",
          "See [our page](https://example.org/a?b=1&c=2)", "[link](https://example.org)", "*often*", "**never**", "a_b_c", "`code`", "3 < 4 > 2", "<b>bold</b>",
          "&lt;none&gt;", "&#39;", "&nbsp;", "100 %", "18–25", "18-25", "1,000 kr.", "1.000", "10 000", "12 of 30", "No. 5", "#1", "5+", "≥ 5", "x²", "10⁻³", "٣", "३", "Ⅳ", "①",
          "naïve", "Zoë", "ẞ", "İstanbul", "e\u0301te\u0301", "👍🏽", "👩‍👩‍👧", "🇩🇰", "a\u00a0b", "co\u00adoperate", "“quoted”", "«quoted»", "it’s", "O'Neil", "back\\slash", "a|b", "a / b",
          "~tilde~", "$5", "50 % of 12", "n = 7", "(c)", "[c]", "[x]", "c", "=1+1", "+45 12", "@home", "Answered (n)", "Total", "Everyone", "Skipped", "!", "!?", "...", "1.", "1) first",
          "- dash", "> quote", "very " * 12 + "long", "l\u2028ine"[:1] + "ine", "A" * 90, "\u202bעברית\u202c", "\u200eltr", "ﷺ", "ﬀ", "ĳ", "œuvre", "1ª", "h₂o", "½–¾"]
# What is dropped on paper, so that few sites end at a sign that the program's fonts do not have (that is told, and counted apart).
UNPRINTABLE = re.compile("[\U00010000-\U0010ffff\ufdfa\u0900-\u097f\u1200-\u139f\u2150-\u218f\u2460-\u24ff\u3000-\u9fff]")
NO_FONT = "error: no font"


def named(number):
    """A word for a number: labels are told apart without digits."""
    return "".join(chr(ord("a") + int(digit)) for digit in str(number))


class Dress:
    """Puts texts as people write them in the place of a plain questionnaire's labels."""

    def __init__(self, rng, printed):
        self.rng, self.printed = rng, printed
        known = PRINTABLE if printed else LANGUAGES
        self.languages = rng.sample(LANGUAGE or known, min(rng.choice([1, 1, 1, 2, 3]), len(LANGUAGE or known)))
        self.tricky = rng.choice([0.0, 0.2, 0.5, 0.9])
        self.number = 0

    def words(self, language):
        rng = self.rng
        self.number += 1
        text = WORDS.get(language, "How are you")
        if rng.random() < self.tricky:
            text = rng.choice([rng.choice(TRICKY), f"{text} {rng.choice(TRICKY)}", f"{rng.choice(TRICKY)} {text}"])
        elif rng.random() < 0.5:
            text = f"{text} {named(self.number)}"
        if self.printed:
            text = UNPRINTABLE.sub("", text).strip() or "text"
        return text

    def text(self, taken=None):
        """A text, in one language or a map; `taken` are those of its list, of which none is used twice in a language."""
        def fresh(language):
            for _ in range(50):
                words = self.words(language)
                if taken is None or (language, words) not in taken:
                    break
            else:
                words = named(self.number)
            if taken is not None:
                taken.add((language, words))
            return json.dumps(words, ensure_ascii=False)
        if len(self.languages) == 1 and self.rng.random() < 0.8:
            return fresh(self.languages[0])
        some = self.languages[:1] + [each for each in self.languages[1:] if self.rng.random() < 0.8]
        return "{" + ", ".join(f"{each}: {fresh(each)}" for each in some) + "}"

    def unlike(self, line):
        """Labels of one list of choices differ: two choices with one label are two answers nobody can tell apart."""
        taken = set()
        return re.sub(r'label: "[^"]*"', lambda _: f"label: {self.text(taken)}", line)

    def questionnaire(self, text, rng):
        lines = ["languages: [" + ", ".join(self.languages) + "]"]
        for line in text.splitlines():
            if line == "title: T":
                lines.append(f"title: {self.text()}")
                if rng.random() < 0.5:
                    lines.append(f"intro: {self.text()}")
                continue
            lines.append(self.unlike(line) if "label:" in line else line)
        return "\n".join(lines) + "\n"


def extras(rng, many, dress):
    lines = ["study:", f"  population: {dress.text()}", f"  mode: {rng.choice(['self', 'interview', 'mixed'])}",
             "  fieldwork: {from: 2023-02-01, to: 2023-03-31}"]
    if rng.random() < 0.6:
        lines.append(f"  invited: {many + rng.choice([0, 1, 7, 30, many])}" if many else "  invited: 12")
    if rng.random() < 0.3:
        lines.append("  sample: true")
    return "\n".join(lines) + "\n"


def quotes(rng, survey, dress):
    language = dress.languages[0]
    said = ["Her er der ro.", "It is quiet here, see [the page](https://example.org/x).", "“Never again,” he said — at 5 °C.", "½ of us went home; 2*3*4 of them stayed.",
            "We were 12, then 3.", "👍", "I like it here &amp; there.", WORDS.get(language, "Fine.")]
    rows = []
    for at in range(rng.randint(1, 4)):
        text = rng.choice(said)
        if dress.printed:
            text = UNPRINTABLE.sub("", text).strip() or "Fine."
        rows.append(f"  - text: {{{language}: {json.dumps(text, ensure_ascii=False)}}}\n    themes: [t]\n    redacted: true")
        closed = [q for q in survey.questions if q.kind == "select_one"]
        if closed and rng.random() < 0.5:
            question = rng.choice(closed)
            rows[-1] += f"\n    by: {{{question.name}: {rng.choice(question.choices).name}}}"
    return f"themes:\n  - {{name: t, label: {dress.text()}}}\nquotes:\n" + "\n".join(rows) + "\n"


def table(survey, sheets, rng):
    """Sheets as a CSV file: one column for each variable, or one with `;` for several answers."""
    columns, joined = [], rng.random() < 0.4
    for question in survey.questions:
        if question.kind == "select_multiple" and joined:
            columns.append((question.name, lambda sheet, q=question: ticked(sheet, q)))
        else:
            for part in question.parts:
                columns.append((part, lambda sheet, part=part, q=question: cell(sheet.get(part), q)))
        if question.other_text:
            columns.append((question.other_text, lambda sheet, name=question.other_text: {"answered": "words", None: ""}.get(sheet.get(name), sheet.get(name))))
    separator = rng.choice([",", ";", "\t"]) if not joined else ","
    lines = [separator.join(name for name, _ in columns)]
    lines += [separator.join(get(sheet) for _, get in columns) for sheet in sheets]
    return rng.choice(["\n", "\n", "\r\n"]).join(lines) + "\n"


def ticked(sheet, question):
    values = {part: sheet.get(part) for part in question.parts}
    reason = next((v for v in values.values() if v in REASONS), None)
    return reason or ";".join(part[len(question.name) + 1:] for part, v in values.items() if v == 1)


def cell(value, question):
    if value is None:
        return ""
    if value == "answered":
        return "2024-05" if question.date else "something"
    if question.kind == "number" and value not in NOT_ANSWERED:
        return f"{float(value):g}"
    return str(value)


def write(seed, folder, printed=False, million=False):
    rng = random.Random(f"honest {seed}")
    maker = generate.Maker(rng.random(), small=rng.random() < 0.6)
    plain = maker.survey()
    dress = Dress(rng, printed)
    many = rng.choice([0, 1, 1, 3, 7, 12, 20, 30, 30, 31, 45, 60, 100, 150, 300, 600])
    if million and rng.random() < 0.02:
        many = rng.choice([20_000, 100_000, 1_000_000])
    folder = generate.site(folder, dress.questionnaire(plain, rng) + extras(rng, many, dress))
    (folder / "site.yaml").write_text(f"title: {dress.text()}\nlanguages: [{', '.join(dress.languages)}]\n"
                                      + (f"publisher: {{name: {json.dumps(dress.words(dress.languages[0]), ensure_ascii=False)}}}\n" if rng.random() < 0.3 else ""), encoding="utf-8")
    survey = Survey(folder / "surveys" / "s")
    crowd = generate.Crowd(survey, rng)
    sheets = [sheet for sheet in (crowd.person() for _ in range(min(many, 400))) if sheet is not None]
    mood = rng.random()
    if mood < 0.06:
        sheets = [{} for _ in sheets]
    elif mood < 0.12:
        # Nobody ticked anything: the question was seen.
        for question in survey.questions:
            if question.kind == "select_multiple" and not question.at_least:
                for sheet in sheets:
                    if any(part in sheet for part in question.parts):
                        sheet.update({part: 0 for part in question.parts})
        sheets = [sheet for sheet in sheets if fits(survey, sheet)]
    elif mood < 0.2:
        # As paper and other programs have it: an exclusive choice beside another.
        for question in survey.questions:
            alone = [f"{question.name}/{c.name}" for c in question.choices if c.exclusive]
            if alone and sheets and not question.gates:
                for sheet in rng.sample(sheets, min(len(sheets), 3)):
                    if sheet.get(alone[0]) is not None and sheet.get(alone[0]) not in REASONS:
                        sheet.update({alone[0]: 1, next(p for p in question.parts if p != alone[0]): 1})
        sheets = [sheet for sheet in sheets if fits(survey, sheet, loose=True)]
    while sheets and many > len(sheets) * 2:
        sheets = sheets * 2
    responses = folder / "surveys" / "s" / "responses"
    # A row of a table holds no rounds.
    if (rng.random() < 0.5 or many > 1000) and not any(question.repeat for question in survey.questions):
        (responses / "a.csv").write_text(table(survey, sheets, rng), encoding="utf-8", newline="")
    else:
        generate.store(folder, survey, sheets)
    if rng.random() < 0.3:
        (folder / "surveys" / "s" / "quotes.yaml").write_text(quotes(rng, survey, dress), encoding="utf-8")
    if rng.random() < 0.2:
        language = dress.languages[0]
        (folder / "content").mkdir(exist_ok=True)
        (folder / "content" / f"about.{language}.md").write_text(
            f"---\ntitle: {json.dumps(dress.words(language), ensure_ascii=False)}\n---\n\n"
            f"{dress.words(language)}\n\n- {dress.words(language)}\n\nWe asked people in 2023, on 3 days.\n", encoding="utf-8")
    return dress.languages


def fits(survey, sheet, loose=False):
    try:
        generate.settle(survey, sheet)
        return True
    except generate.Rejected as reason:
        return loose and ("alone" in str(reason) or "many" in str(reason))


def one(task):
    binary, seed, printed, keep, million, patience = task
    base = pathlib.Path(keep or tempfile.mkdtemp(prefix="honest-"))
    folder = base / f"h{seed}"
    try:
        languages = write(seed, folder, printed, million)
    except Exception as error:  # noqa: BLE001
        if not keep:
            shutil.rmtree(base, ignore_errors=True)
        return seed, "generator", f"{type(error).__name__}: {error}", 0.0, []
    started = time.time()
    try:
        done = subprocess.run([binary, "build", str(folder), *([] if printed else ["--no-print"])], capture_output=True, text=True, timeout=patience,
                              env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"})
        code, said = done.returncode, done.stdout + done.stderr
    except subprocess.TimeoutExpired:
        code, said = "slow", ""
    seconds = time.time() - started
    if not keep:
        shutil.rmtree(base, ignore_errors=True)
    errors = []
    lines = said.splitlines()
    for at, line in enumerate(lines):
        if line.startswith("error") or line.startswith("thread "):
            place = next((l.strip() for l in lines[at + 1:at + 3] if l.strip().startswith("-->")), "")
            errors.append(f"{line} {place}")
    return seed, code, errors or ([said[-300:]] if code not in (0, "slow") else []), seconds, languages


def alike(message):
    """A message without what differs from site to site."""
    message = re.sub(r" *-->.*", "", message)
    message = re.sub(r"`[^`]*`", "`…`", message)
    message = re.sub(r"\bq\d+[\w./-]*|\bd\d+[\w./-]*", "q", message)
    message = re.sub(r"[\w-]+/s/\S+", "page", message)
    message = re.sub(r"(not published|of this answer|does not publish|does not have|may share|those of|own|marked):.*", r"\1", message)
    return re.sub(r"\d+", "N", message)[:160]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", required=True)
    parser.add_argument("--sites", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--print", action="store_true", dest="printed")
    parser.add_argument("--languages", help="draw the languages of all sites from these, such as th,ar,fa")
    parser.add_argument("--million", action="store_true", help="now and then up to a million respondents")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--patience", type=float, default=300, help="seconds for one build; longer is counted as slow, not as refused")
    parser.add_argument("--keep")
    parser.add_argument("--log", help="a line for each site")
    arguments = parser.parse_args()
    LANGUAGE[:] = arguments.languages.split(",") if arguments.languages else []
    tasks = [(str(pathlib.Path(arguments.binary).resolve()), arguments.seed + i, arguments.printed, arguments.keep, arguments.million, arguments.patience) for i in range(arguments.sites)]
    pool = multiprocessing.Pool(arguments.jobs) if arguments.jobs > 1 else None
    log = open(arguments.log, "w", encoding="utf-8") if arguments.log else None
    refused, unprintable, groups, first, broken, total, slow, started = 0, 0, collections.Counter(), {}, 0, 0, 0, time.time()
    for seed, code, errors, seconds, languages in pool.imap(one, tasks) if pool else map(one, tasks):
        if code == "generator":
            broken += 1
            print(f"{seed}: the generator failed: {errors}", flush=True)
            continue
        total += 1
        if log:
            log.write(f"{seed} {code} {seconds:.2f} {','.join(languages)} {' | '.join(errors)}\n")
            log.flush()
        if code == "slow":
            slow += 1
        elif code and all(error.startswith(NO_FONT) for error in errors):
            unprintable += 1
        elif code:
            refused += 1
            for message in {alike(error) for error in errors}:
                groups[message] += 1
                first.setdefault(message, (seed, next(e for e in errors if alike(e) == message)[:260]))
    print(f"{total} honest sites, {refused} refused ({100 * refused / max(total, 1):.1f} %), {unprintable} with a sign that no font has, {slow} not built in {arguments.patience:.0f} s, {time.time() - started:.0f} s")
    for message, many in groups.most_common():
        print(f"  {many:4} {message}\n       first: {first[message][0]}: {first[message][1]}")
    sys.exit(1 if refused or broken else 0)


if __name__ == "__main__":
    main()
