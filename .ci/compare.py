"""Compares measured figures with those that a document states.

Usage: compare.py DOCUMENT FOLDER

DOCUMENT has table rows `| measure | figure | at least |`; FOLDER has what the measurements printed: a file
MEASURE.txt with a line `summary figure=value …`, or MEASURE.json with figures as numbers.
Exits with 1 if a figure is below what is stated, or missing.
"""
import json
import pathlib
import re
import sys


def measured(folder, measure):
    """Returns the figures of one measurement by name."""
    as_json = folder / f"{measure}.json"
    if as_json.exists():
        return json.loads(as_json.read_text())
    text = (folder / f"{measure}.txt").read_text()
    summary = [line for line in text.splitlines() if line.startswith("summary ")][-1]
    figures = {name: float(value) for name, value in re.findall(r"(\w+)=([\d.]+)", summary)}
    for line in text.splitlines():
        label = re.match(r"([a-z]+(?: [a-z]+)?)\s+(?:P|accuracy) ", line)
        if label:
            for name in ("canonical", "kind", "accuracy"):
                value = re.search(rf"\b{name} ([\d.]+)", line)
                if value:
                    figures[f"{label[1].replace(' ', '_')}_{name}"] = float(value[1])
    return figures


def main(document, folder):
    folder = pathlib.Path(folder)
    failures = []
    rows = re.findall(r"^\| ([a-z-]+) \| ([a-z0-9_]+) \| ([\d.]+) \|", pathlib.Path(document).read_text(), re.M)
    for measure, figure, stated in rows:
        value = measured(folder, measure).get(figure)
        verdict = "ok" if value is not None and value >= float(stated) else "BELOW"
        print(f"{verdict:6} {measure:20} {figure:24} {value} (stated: at least {stated})")
        if verdict != "ok":
            failures.append(figure)
    again = (folder / "again.txt").read_text()
    if "Nothing changed" not in again:
        print("BELOW  importing again changed something")
        failures.append("again")
    print(f"{len(rows) + 1 - len(failures)} passed, {len(failures)} failed")
    return 1 if failures or not rows else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
