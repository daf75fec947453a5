#!/usr/bin/env python3
"""Make the weights that choose events among candidates: logistic regression over readable features.

  bench/events/train.py GOLD_DIR [--cross-validate] [--program build/bench/bench/events_features]

GOLD_DIR holds articles/ and *.gold.json (format: gold/GOLD.md). A candidate is an example of an event where its trigger
shares a byte with a required event's anchor or mention, none where it shares none with any; those of
optional events count as none with a small weight. Written to extractors/events/data/selection.tsv; --cross-validate
instead reports how well weights made from the other articles choose in those held out (six folds), by groups of
tellings as the scorer counts them. Same input, same bytes.
"""
import argparse
import collections
import glob
import json
import os
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "bench"))
import logistic  # noqa: E402

OUTPUT = os.path.join(ROOT, "extractors", "events", "data", "selection.tsv")
L2 = 1.0
OPTIONAL = 0.3  # an optional event weighs that much as none: required ones come first
THRESHOLD = -0.25  # that of extractors/events/events.cpp

Example = collections.namedtuple("Example", "article group begin end type features label")


def nth(text, spec):
    at = -1
    for _ in range(spec.get("nth", 1)):
        at = text.find(spec["text"], at + 1)
    begin = len(text[:at].encode())
    return begin, begin + len(spec["text"].encode())


def gold_spans(gold, text):
    """[(required, [spans])] of the events of an article, in bytes"""
    return [(not e.get("optional"), [nth(text, s) for s in [e["anchor"]] + e.get("also", [])]) for e in gold["events"]]


def read_examples(gold_dir, program):
    events, required, articles = {}, {}, []
    for path in sorted(glob.glob(os.path.join(glob.escape(gold_dir), "*.gold.json"))):
        with open(path, encoding="utf-8") as f:
            gold = json.load(f)
        articles.append(os.path.join(gold_dir, "articles", gold["article"]))
        with open(articles[-1], encoding="utf-8", newline="") as f:
            events[gold["article"]] = gold_spans(gold, f.read())
        required[gold["article"]] = sum(r for r, _ in events[gold["article"]])
    out = []
    for line in subprocess.run([program] + articles, check=True, capture_output=True, text=True).stdout.splitlines():
        name, group, begin, end, kind, *features = line.split("\t")
        begin, end = int(begin), int(end)
        touched = [(r, i) for i, (r, spans) in enumerate(events[name]) if any(b < end and begin < e for b, e in spans)]
        label = 0 if not touched else 1 if any(r for r, _ in touched) else None
        out.append(Example(name, int(group), begin, end, kind, features, (label, tuple(i for r, i in touched if r))))
    return out, required


def train(examples):
    weighed = [(e.features, e.label[0] or 0, OPTIONAL if e.label[0] is None else 1.0) for e in examples]
    return logistic.train(weighed, l2=L2)


def judge(examples, required, weights, threshold):
    """(right, chosen, wanted) over groups: a group is right when it touches a required event no other group has."""
    groups = collections.defaultdict(list)
    for e in examples:
        groups[e.article, e.group].append(e)
    right, chosen = 0, 0
    taken = set()
    scored = []
    for key, members in groups.items():
        scored.append((max(sum(weights.get(f, 0.0) for f in e.features) for e in members), key))
    for score, key in sorted(scored, reverse=True):
        if score <= threshold:
            continue
        wanted = {(key[0], i) for e in groups[key] for i in e.label[1]} - taken
        if wanted:
            taken.add(min(wanted))
            right += 1
            chosen += 1
        elif not any(e.label[0] is None for e in groups[key]):
            chosen += 1
    return right, chosen, sum(required.values())


def report(name, right, chosen, wanted):
    p, r = right / max(chosen, 1), right / max(wanted, 1)
    print("%-24s P %.3f R %.3f F1 %.3f" % (name, p, r, 2 * p * r / max(p + r, 1e-9)))


def cross_validate(examples, required, n_folds=6):
    articles = sorted(required)
    totals = collections.defaultdict(lambda: [0, 0, 0])
    for k in range(n_folds):
        held = set(articles[k::n_folds])
        weights = train([e for e in examples if e.article not in held])
        for t in (-1.5, -1.0, -0.5, -0.25, 0.0, 0.5, 1.0):
            got = judge([e for e in examples if e.article in held], {a: required[a] for a in held}, weights, t)
            totals[t] = [a + b for a, b in zip(totals[t], got)]
    for t, counts in sorted(totals.items()):
        report("held out, threshold %+.2f" % t, *counts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "bench", "bench", "events_features"))
    args = parser.parse_args()
    examples, required = read_examples(args.gold, args.program)
    if args.cross_validate:
        cross_validate(examples, required)
        return
    weights = train(examples)
    report("its own articles", *judge(examples, required, weights, THRESHOLD))
    logistic.write(OUTPUT, "feature, weight (log-odds): made by bench/events/train.py; see MODEL.md", weights)


if __name__ == "__main__":
    main()
