#!/usr/bin/env python3
"""Builds every case of a folder and attacks it: one line each, what was found.

usage: cases.py FOLDER --binary PATH
"""
import argparse
import pathlib
import shutil
import sys
import tempfile

from attack import attack_site
from programme import Infeasible
from run import build


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("--binary", required=True)
    arguments = parser.parse_args()
    any_found = False
    for case in sorted(pathlib.Path(arguments.folder).iterdir()):
        if not (case / "site.yaml").exists():
            continue
        with tempfile.TemporaryDirectory(prefix="attacker-case-") as folder:
            site = pathlib.Path(folder) / case.name
            shutil.copytree(case, site)
            refused = build(arguments.binary, site)
            if refused:
                print(f"{case.name:28} refused: {refused}")
                continue
            try:
                attacks = list(attack_site(site))
            except Infeasible as reason:
                print(f"{case.name:28} the model does not fit: {reason}")
                continue
            findings = [str(f) for _, attack in attacks for f in attack.findings]
            any_found |= any(attack.violations() for _, attack in attacks)
            print(f"{case.name:28} {'found: ' + '; '.join(findings[:3]) + (' ...' if len(findings) > 3 else '') if findings else 'nothing'}")
    sys.exit(1 if any_found else 0)


if __name__ == "__main__":
    main()
