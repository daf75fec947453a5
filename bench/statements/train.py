#!/usr/bin/env python3
"""Make the weights that tell attributions from what has their form: logistic regression over readable features.

  bench/statements/train.py GOLD_DIR [--cross-validate] [--program build/bench/bench/statements_features]

GOLD_DIR holds articles/ and *.gold.json (format: gold/GOLD.md). A candidate is an example of an attribution where it is
paired with a required statement (contents share half of their words), none where it shares half with no statement;
candidates of optional statements are examples of somewhat less weight. Written to
extractors/statements/data/plausibility.tsv; --cross-validate instead judges weights made from the other articles, for
several thresholds, and how well the probabilities are calibrated. Same input, same bytes.
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "bench"))
import logistic  # noqa: E402

OUTPUT = os.path.join(ROOT, "extractors", "statements", "data", "plausibility.tsv")
HEADER = "feature, weight (log-odds): made by bench/statements/train.py; see MODEL.md"
WORD = re.compile(r"\w+")
OPTIONAL = 0.8
L2 = 1.5
FOLDS = 6

Example = collections.namedtuple("Example", "article features label weight")


def words(text, spans):
    return {m.start() for s, e in spans for m in WORD.finditer(text, s, e)}


def nth(text, item):
    at = -1
    for _ in range(item.get("nth", 1)):
        at = text.find(item["text"], at + 1)
    return at, at + len(item["text"])


def overlap(a, b):
    return len(a & b) / len(a | b) if a | b else 0.0


def label(contents, gold):
    """[(label, weight)] of the candidates of one article; gold: [(words, required)]."""
    pairs = sorted(((overlap(g, c), i, j) for i, (g, _) in enumerate(gold) for j, c in enumerate(contents)), key=lambda x: (-x[0], x[1], x[2]))
    partner, used = {}, set()
    for similarity, i, j in pairs:
        if similarity >= 0.5 and i not in used and j not in partner:
            partner[j] = i
            used.add(i)
    out = []
    for j, content in enumerate(contents):
        if j in partner and gold[partner[j]][1]:
            out.append((1, 1.0))
        elif j in partner or any(overlap(g, content) >= 0.5 for g, required in gold if not required):
            out.append((1, OPTIONAL))
        else:
            out.append((0, 1.0))
    return out


def read_examples(gold_dir, program):
    texts, gold, required = {}, {}, {}
    for path in sorted(glob.glob(os.path.join(glob.escape(gold_dir), "*.gold.json"))):
        with open(path, encoding="utf-8") as f:
            data = json.load(f)
        name = data["article"]
        with open(os.path.join(gold_dir, "articles", name), encoding="utf-8", newline="") as f:
            texts[name] = f.read()
        gold[name] = [(words(texts[name], [nth(texts[name], c) for c in s["content"]]), not s.get("optional")) for s in data["statements"]]
        required[name] = sum(r for _, r in gold[name])
    paths = [os.path.join(gold_dir, "articles", name) for name in sorted(texts)]
    lines = collections.defaultdict(list)
    for line in subprocess.run([program] + paths, check=True, capture_output=True, text=True).stdout.splitlines():
        name, spans, *features = line.split("\t")
        spans = [tuple(int(x) for x in span.split("-")) for span in spans.split(",")]
        lines[name].append((words(texts[name], spans), features))
    out = []
    for name in sorted(texts):
        labels = label([content for content, _ in lines[name]], gold[name])
        out += [Example(name, features, y, w) for (_, features), (y, w) in zip(lines[name], labels)]
    return out, required


def train(examples):
    return logistic.train([(e.features, e.label, e.weight) for e in examples], l2=L2)


def cross_validate(examples, required):
    articles = sorted(required)
    judged = []
    for k in range(FOLDS):
        held = set(articles[k::FOLDS])
        weights = train([e for e in examples if e.article not in held])
        judged += [(logistic.probability(weights, e.features), e) for e in examples if e.article in held]
    wanted = sum(required.values())
    for threshold in (0.0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6):
        kept = [e for p, e in judged if p >= threshold]
        right = sum(e.label for e in kept if e.weight == 1.0)
        wrong = sum(not e.label and e.weight == 1.0 for e in kept)
        p, r = right / max(right + wrong, 1), right / max(wanted, 1)
        print("threshold %.2f   P %.3f R %.3f F1 %.3f" % (threshold, p, r, 2 * p * r / max(p + r, 1e-9)))
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        inside = [e for p, e in judged if low <= p < low + 0.2 + (low == 0.8)]
        if inside:
            print("probability %.1f to %.1f: %3d candidates, %.2f of them right" % (low, low + 0.2, len(inside), sum(e.label for e in inside) / len(inside)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold_dir")
    parser.add_argument("--cross-validate", action="store_true")
    parser.add_argument("--program", default=os.path.join(ROOT, "build", "bench", "bench", "statements_features"))
    arguments = parser.parse_args()
    examples, required = read_examples(arguments.gold_dir, arguments.program)
    if arguments.cross_validate:
        cross_validate(examples, required)
    else:
        logistic.write(OUTPUT, HEADER, train(examples))


if __name__ == "__main__":
    main()
