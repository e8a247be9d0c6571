"""What a site publishes of a survey: the numbers of its CSV files."""
import csv
import pathlib
import re

BASES = ("answered", "refused", "dont_know", "not_applicable", "skipped", "not_asked", "total")


class Published:
    """`values[key]`: a count that stands somewhere; `hidden`: keys that stand nowhere; `ranges[key]`: (low, high) where
    a range is printed or a percentage gives one; `prose`: what sentences of reports say (`reports.Fact`). A key is (variable, answer, by, group); of everybody (variable, answer, "", "")."""

    def __init__(self, folder):
        self.values, self.hidden, self.ranges, self.lines = {}, set(), {}, {}
        self.conflicts, self.prose = [], []
        rows = []
        for path in sorted(pathlib.Path(folder).glob("*.csv")):
            if path.name == "codebook.csv":
                continue
            with open(path, encoding="utf-8-sig", newline="") as file:
                for row in csv.DictReader(file):
                    if "count" in row and "answer" in row and "variable" in row:
                        rows.append(row)
        for row in rows:
            key = self.key(row)
            count = whole(row["count"])
            if count is None:
                self.hidden.add(key)
                low, high = whole(row.get("low")), whole(row.get("high"))
                if low is not None or high is not None:
                    self.narrow(key, low, high)
            else:
                if self.values.setdefault(key, count) != count:
                    self.conflicts.append(key)
            variable, answer, by, group = key
            if answer not in BASES:
                self.lines.setdefault((variable, by, group), {}).setdefault(key)
        self.hidden -= set(self.values)
        for row in rows:
            self.percent(row)

    def without(self, own):
        """The same page of everybody but one, whose place in each number `own(key)` tells."""
        page = Published.__new__(Published)
        page.values = {key: value - own(key) for key, value in self.values.items()}
        page.ranges = {key: tuple(end if end is None else end - own(key) for end in ends) for key, ends in self.ranges.items()}
        page.hidden, page.lines, page.conflicts = self.hidden, self.lines, self.conflicts
        page.prose = [fact.without(own) for fact in self.prose]
        return page

    def key(self, row):
        by, group = row.get("by") or "", row.get("group") or ""
        if group in ("all", ""):
            by, group = "", ""
        return (guarded(row["variable"]), guarded(row["answer"]), guarded(by), guarded(group))

    def narrow(self, key, low, high):
        old_low, old_high = self.ranges.get(key, (None, None))
        if low is not None:
            old_low = low if old_low is None else max(low, old_low)
        if high is not None:
            old_high = high if old_high is None else min(high, old_high)
        self.ranges[key] = (old_low, old_high)

    def percent(self, row):
        """A percentage beside a hidden count, or of a hidden base, is a range too."""
        try:
            share = float(row["percent"])
        except (TypeError, ValueError):
            return
        variable, answer, by, group = key = self.key(row)
        digits = len(row["percent"].partition(".")[2])
        half = 0.5 * 10 ** -digits + 1e-9
        base_key = next((k for k in ((variable, "answered", by, group), (variable.partition("/")[0], "answered", by, group))
                         if k in self.values or k in self.hidden), None)
        if base_key is None:
            return
        count, base = self.values.get(key), self.values.get(base_key)
        if count is None and base is not None:
            low, high = (share - half) * base / 100, (share + half) * base / 100
            self.narrow(key, int(-(-low // 1)), int(high // 1))
        elif count and base is None:
            low = count * 100 / (share + half)
            high = count * 100 / (share - half) if share > half else None
            self.narrow(base_key, int(-(-low // 1)), None if high is None else int(high // 1))


def whole(text):
    return int(text) if text is not None and re.fullmatch(r"-?\d+", text.strip()) else None


def guarded(text):
    """A cell that starts like a formula may be written with a quote before it."""
    return text[1:] if len(text) > 1 and text[0] == "'" and text[1] in "=+-@" else text
