#!/usr/bin/env python3
"""Train the weights of proposals (../data/weights.tsv) from candidates and gold annotation.

  newsgraph-list-candidates GOLD_DIR/articles > candidates.tsv
  newsgraph-list-candidates OTHER_ARTICLES > others.tsv
  train_weights.py candidates.tsv GOLD_DIR --labels labels.tsv others.tsv > weights.tsv
  --folds N: cross-validate by article and print figures

A candidate is right where it is the best match (words shared / words of either) of a required proposal, or of one of its
further mentions; left out where it matches only an optional one or shares most words with a required one that another
states better; else wrong. labels.tsv judges single candidates of further articles. Logistic regression with an L2
penalty, full gradient steps from zero: the same bytes for the same input.
Python standard library only.
"""
import argparse
import bisect
import collections
import glob
import json
import math
import os
import re
import sys

LEAST_OVERLAP = 0.2
TIMES = 3             # an example of full annotation counts as often as so many that were judged one by one
LEAST_SAME = 0.8      # letters a judged anchor shares with a candidate's
LEAST_RESTATED = 0.6  # the same told again: neither right nor wrong
PENALTY = 0.007       # L2, per example
STEPS = 400
RATE = 0.5
LEAST_COUNT = 3       # articles a feature must be seen in: a rarer one tells of its article alone


def word_spans(text):
    return [m.span() for m in re.finditer(r"\w+", text)]



def nth(text, item):
    start = -1
    for _ in range(item.get("nth", 1)):
        start = text.find(item["text"], start + 1)
    return start, start + len(item["text"])


def overlap(a, b):
    return len(a & b) / len(a | b) if a or b else 0.0


def label_article(text, gold, candidates):
    """Per candidate 1, 0 or None (left out)."""
    spans = word_spans(text)
    ends = [e for _, e in spans]

    def words(start, end):
        i, out = bisect.bisect_right(ends, start), set()
        while i < len(spans) and spans[i][0] < end:
            out.add(i)
            i += 1
        return out

    labels = [0] * len(candidates)
    ours = [words(start, end) for start, end, _, _ in candidates]
    for proposal in gold["proposals"]:
        for span in [proposal["anchor"]] + proposal.get("also", []):
            target = words(*nth(text, span))
            matches = [(overlap(target, o), -i) for i, o in enumerate(ours)]
            matches = sorted(m for m in matches if m[0] >= LEAST_OVERLAP)
            for rank, (_, i) in enumerate(reversed(matches)):
                best = rank == 0 and not proposal.get("optional")
                if best:
                    labels[-i] = 1
                elif labels[-i] == 0 and (proposal.get("optional") or matches[len(matches) - 1 - rank][0] >= LEAST_RESTATED):
                    labels[-i] = None
    return labels


def read_candidates(path):
    """{article: [(start, end, anchor, features)]}"""
    by_article = collections.OrderedDict()
    with open(path, encoding="utf-8") as f:
        for line in f:
            article, start, end, anchor, features = line.rstrip("\n").split("\t")
            by_article.setdefault(os.path.basename(article), []).append(
                (int(start), int(end), anchor, features.split(" ")))
    return by_article


def read_labelled(labels_path, candidates_path):
    """Examples of articles whose candidates were judged one by one; those nobody judged have the label None."""
    labels = collections.OrderedDict()
    with open(labels_path, encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                article, start, end, label = line.rstrip("\n").split("\t")
                labels.setdefault(article, []).append((set(range(int(start), int(end))), int(label)))
    by_article = read_candidates(candidates_path)
    out = []
    for article, judged in labels.items():
        for start, end, anchor, features in by_article.get(article, []):
            best, label = max((overlap(set(range(start, end)), span), label) for span, label in judged)
            out.append((article, label if best >= LEAST_SAME else None, features, anchor))
    return out


def read_examples(candidates_path, gold_dir):
    """[(article, label, features, anchor)] of labelled candidates."""
    by_article = read_candidates(candidates_path)
    out = []
    for path in sorted(glob.glob(os.path.join(gold_dir, "*.gold.json"))):
        with open(path, encoding="utf-8") as f:
            gold = json.load(f)
        with open(os.path.join(gold_dir, "articles", gold["article"]), encoding="utf-8", newline="") as f:
            text = f.read()
        candidates = by_article.get(gold["article"], [])
        for label, (_, _, anchor, features) in zip(label_article(text, gold, candidates), candidates):
            out.append((gold["article"], label, features, anchor))
    return out


def train(examples):
    """{feature: weight} from [(article, label, features, anchor)]."""
    examples = [e for e in examples if e[1] is not None]
    seen = collections.defaultdict(set)
    for article, _, features, _ in examples:
        for feature in features:
            seen[feature].add(article)
    names = sorted(f for f in seen if len(seen[f]) >= LEAST_COUNT)
    index = {name: i for i, name in enumerate(names)}
    rows = [([index[f] for f in features if f in index], label) for _, label, features, _ in examples]
    weights, velocity = [0.0] * len(names), [0.0] * len(names)
    bias = index.get("bias")
    for _ in range(STEPS):
        gradient = [0.0 if i == bias else PENALTY * w for i, w in enumerate(weights)]
        for active, label in rows:
            error = (1 / (1 + math.exp(-sum(weights[i] for i in active))) - label) / len(rows)
            for i in active:
                gradient[i] += error
        for i, g in enumerate(gradient):
            velocity[i] = 0.9 * velocity[i] - RATE * g
            weights[i] += velocity[i]
    return {name: w for name, w in zip(names, weights) if abs(w) >= 0.0005}


def probability(weights, features):
    return 1 / (1 + math.exp(-sum(weights.get(f, 0.0) for f in features)))


def cross_validate(examples, folds, more):
    articles = sorted({e[0] for e in examples})
    fold_of = {a: i % folds for i, a in enumerate(articles)}
    scored = []
    for fold in range(folds):
        weights = train([e for e in examples if fold_of[e[0]] != fold] * TIMES + more)
        scored += [(probability(weights, e[2]), e) for e in examples if fold_of[e[0]] == fold]
    return scored


def print_figures(scored):
    total = sum(e[1] == 1 for _, e in scored)
    for threshold in [0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6]:
        chosen = [e for p, e in scored if p >= threshold and e[1] is not None]
        right = sum(e[1] for e in chosen)
        precision, recall = right / max(len(chosen), 1), right / max(total, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print("threshold %.2f  precision %.3f  recall %.3f  F1 %.3f" % (threshold, precision, recall, f1))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("candidates")
    parser.add_argument("gold_dir")
    parser.add_argument("--labels", nargs=2, metavar=("LABELS", "CANDIDATES"), help="more examples, judged one by one")
    parser.add_argument("--folds", type=int, default=0, help="cross-validate instead of writing weights")
    parser.add_argument("--leave-out", type=int, nargs=2, metavar=("FOLD", "FOLDS"), help="train without one fold")
    parser.add_argument("--show", action="store_true", help="with --folds: print every candidate")
    args = parser.parse_args()
    examples = read_examples(args.candidates, args.gold_dir)
    more = read_labelled(*args.labels) if args.labels else []
    if args.folds:
        scored = cross_validate(examples, args.folds, more)
        print_figures(scored)
        if args.show:
            for p, (article, label, features, anchor) in scored:
                print("%.2f %s %s | %s | %s" % (p, label, article[:24], anchor[:100], " ".join(features)))
        return
    if args.leave_out:
        fold, folds = args.leave_out
        articles = sorted({e[0] for e in examples})
        kept = {a for i, a in enumerate(articles) if i % folds != fold}
        examples = [e for e in examples if e[0] in kept]
    print("# Weights of features in thousandths, written by training/train_weights.py; see MODEL.md.")
    for name, weight in sorted(train(examples * TIMES + more).items()):
        print("%s\t%d" % (name, round(weight * 1000)))


if __name__ == "__main__":
    main()
