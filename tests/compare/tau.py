"""What tau-ARGUS hides: its exact cell suppression (OPT), given the tables as its own engine writes them."""

import os
import signal
import tempfile
import time

from pytauargus import HiTaSCtrl

# An optimum that takes longer is done without.
SECONDS = 20


def proposals(survey, rule):
    """Patterns (sets of hidden numbers) by name, one for each way to ask for protection."""
    wide = max(rule.outsider, rule.insider)
    # Lower and upper protection level and sliding level of a count that can be at most `room` less.
    ways = {
        # What the minimum frequency rule writes with a safety range of 100 %.
        "frequency": lambda value, room: (room, max(value, 1), 0),
        "both sides": lambda value, room: (min(room, wide // 2), wide - min(room, wide // 2), 0),
        "up": lambda value, room: (0, wide, 0),
        "down": lambda value, room: (min(room, wide), wide - min(room, wide), 0),
        # A level of 0 turns protection off; this little turns it on.
        "sliding": lambda value, room: (min(room, 0.01), 0.01, wide),
    }
    patterns = {}
    for name, levels in ways.items():
        # With an insider's bounds it takes minutes for large tables.
        for least in (0, 1) if len(survey.keys) < 100 else (0,):
            pattern = suppress(survey, levels, least)
            if pattern is not None:
                patterns[name, least] = pattern
    return patterns


def suppress(survey, levels, least):
    """The numbers hidden by the optimal pattern; None where tau-ARGUS finds none in time, or the problem infeasible."""
    counts = survey.counts
    everything = max(counts)
    always = hidden_anyway(survey)
    small = {target[0][0] for target in survey.targets if len(target) == 1}
    cells, sums = [], [(whole, [(part, 1) for part in parts]) for whole, parts in survey.lines]
    for number, value in enumerate(counts):
        lowest = min(value, least)
        lower, upper, sliding = levels(value, value - lowest) if number in small else (0, 0, 0)
        status = "u" if number in small else "s"
        weight = 0 if number in always else 1
        cells.append(f"{number} {value} {weight} {status} {lowest} {everything} {lower:.3f} {upper:.3f} {sliding}")
    for target in survey.targets:
        if len(target) > 1:
            # All but these of a group: a cell that no table shows.
            value = sum(times * counts[number] for number, times in target)
            lower, upper, sliding = levels(value, value)
            sums.append((len(cells), list(target)))
            cells.append(f"{len(cells)} {value} 0 u 0 {everything} {lower:.3f} {upper:.3f} {sliding}")
    restrictions = []
    for whole, parts in sums:
        terms = " ".join(f"{part} ({times})" for part, times in [(whole, -1), *parts])
        restrictions.append(f"0 {len(parts) + 1} : {terms}")
    text = "\n".join(["0", str(len(cells)), *cells, str(len(restrictions)), *restrictions]) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        table, answer = os.path.join(folder, "JJ.IN"), os.path.join(folder, "JJ.OUT")
        with open(table, "w") as file:
            file.write(text)
        if not solve(folder, table, answer):
            return None
        with open(answer) as file:
            secondary = {int(line.split()[0]) for line in file if line.strip()}
    return always | {number for number in secondary if number < len(counts)}


def hidden_anyway(survey):
    """Numbers of which every cell is a primary."""
    shown = {number for number, why, _ in survey.cells if not why}
    return set(range(len(survey.keys))) - shown


def solve(folder, table, answer):
    """Runs the engine in a process of its own: it writes to the terminal and to the working folder, and may crash."""
    child = os.fork()
    if child == 0:
        os.chdir(folder)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        result = HiTaSCtrl().full_jj(in_file_jj=table, out_file=answer, max_time=1)
        os._exit(0 if result == 0 else 1)
    deadline = time.monotonic() + SECONDS
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status == 0
        time.sleep(0.005)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False
