#!/usr/bin/env python3
"""How long a long report takes on paper: 206 parts of text with headings, lists, boxes, tables and footnotes are some 200 pages.

    python3 benches/report.py target/release/canvass [PARTS]

Processor time of a build in which only the report has changed, and of one in which nothing has (what is laid out is kept): the difference is
laying the report out and writing it. The rest is mostly the auditor, who reads the paper again each time.
"""
import os
import pathlib
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

WORDS = """the of and people who came to house garden food said that they would like more hours in week with someone talk about what is needed
when place gives help it has worth for many women men children staff year month evening morning report shows question answer""".split()


def report(parts, lead):
    dice = random.Random(1)

    def sentence():
        return " ".join(dice.choice(WORDS) for _ in range(dice.randint(8, 22))).capitalize()

    def paragraph(sentences):
        return " ".join(f"{sentence()}." for _ in range(sentences))

    out = [f"---\ntitle: A long report\nlead: {lead}\nauthors: [The Board]\ncontents: true\npdf: true\nsurvey: garden\n---\n"]
    for part in range(parts):
        out.append(f"## {sentence()}\n\n{paragraph(7)} {{{{ base(food) }}}} answered.[^n{part}]\n\n### {sentence()}\n\n{paragraph(6)}\n")
        out.append("\n".join(f"- {sentence()}." for _ in range(4)) + "\n")
        if part % 5 == 0:
            out.append(f'::: box {{title="{sentence()}"}}\n{paragraph(3)}\n:::\n')
        if part % 7 == 0:
            rows = (" | ".join(dice.choice(WORDS) for _ in range(3)) for _ in range(6))
            out.append("| one | two | three |\n|---|---|---|\n" + "\n".join(f"| {row} |" for row in rows) + "\n")
        out.append(f"{paragraph(8)}\n\n[^n{part}]: {sentence()}.\n")
    return "\n".join(out)


def build(binary, site):
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    subprocess.run([binary, "build", str(site)], check=True, capture_output=True, env={**os.environ, "SOURCE_DATE_EPOCH": "1700000000"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime, time.time() - started


binary, parts = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 206
with tempfile.TemporaryDirectory() as folder:
    site = pathlib.Path(folder) / "site"
    shutil.copytree(pathlib.Path(__file__).parent.parent / "tests/reports/site", site)
    page = site / "content/long.en.md"
    page.write_text(report(parts, "It is long."))
    build(binary, site)
    page.write_text(report(parts, "It is very long."))
    changed, wall = build(binary, site)
    kept, _ = build(binary, site)
    pages = len(re.findall(rb"/Type ?/Page\b", (site / "public/en/long.pdf").read_bytes()))
    print(f"{pages} pages: laid out and written {changed - kept:.1f} s, whole build {changed:.1f} s (wall {wall:.1f} s), nothing changed {kept:.1f} s")
