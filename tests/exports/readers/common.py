"""What the readers' tests share: the expected rows, comparing, skipping.

Each test is `NAME.py FOLDER`, FOLDER being what `samples` wrote. It ends with 0, with 1 after a line per difference, or
with 77 (skipped) after a line that says which package is missing.
"""
import importlib
import json
import pathlib
import sys

GRAPHS = ("sample", "torture")
_problems = 0


def need(module):
    """The module, or the end of the test as skipped."""
    try:
        return importlib.import_module(module)
    except ImportError:
        skip(f"the Python package {module}")


def skip(what):
    print(f"SKIPPED {pathlib.Path(sys.argv[0]).name}: {what} is not installed; tests/exports/readers/install brings it")
    sys.exit(77)


def folder(graph):
    return pathlib.Path(sys.argv[1]) / graph


def expected(graph):
    with open(folder(graph) / "expected.json", encoding="utf-8") as file:
        return json.load(file)


def as_json(value):
    """The text that flat formats write for lists."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))



def flat(value):
    return as_json(value) if isinstance(value, list) else value


def same(want, got):
    """Whether two values are equal; flat lists of numbers are compared after parsing."""
    if want == got:
        return True
    if isinstance(want, list) and isinstance(got, str):
        try:
            return json.loads(got) == want
        except ValueError:
            return False
    if isinstance(want, bool) and isinstance(got, str):
        return got == ("true" if want else "false")
    if isinstance(want, float | int) and isinstance(got, str):
        try:
            return float(got) == want
        except ValueError:
            return False
    return False


def problem(text):
    global _problems
    _problems += 1
    if _problems <= 20:
        print("DIFFERS", text)


def check(condition, text):
    if not condition:
        problem(text)


def compare_items(where, want, got):
    """`want` and `got` are {id: {field: value}}; every field of `want` must be there, and no other id or field."""
    for missing in sorted(set(want) - set(got)):
        problem(f"{where}: {missing!r} is missing")
    for extra in sorted(set(got) - set(want)):
        problem(f"{where}: {extra!r} is too many")
    for key in sorted(set(want) & set(got)):
        for field in sorted(set(want[key]) | set(got[key])):
            if field not in got[key]:
                problem(f"{where}: {key!r} has no {field!r}")
            elif field not in want[key]:
                problem(f"{where}: {key!r} has a {field!r} of its own: {got[key][field]!r}")
            elif not same(want[key][field], got[key][field]):
                problem(f"{where}: {key!r} {field!r}: want {want[key][field]!r:.300}, got {got[key][field]!r:.300}")


def flat_items(rows, fixed, change=lambda value: value):
    """Rows of expected.json as {id: fields}, attributes beside the fixed fields, provenance as its list."""
    out = {}
    for key, row in rows.items():
        fields = {name: row[name] for name in fixed}
        fields.update({name: change(value) for name, value in row["attributes"].items()})
        fields["provenance"] = row["provenance"]
        out[key] = fields
    return out


def done():
    if _problems > 20:
        print(f"... and {_problems - 20} more")
    sys.exit(1 if _problems else 0)
