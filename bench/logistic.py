"""Logistic regression over readable features, for the weights that the extractors embed.

Full batches with AdaGrad steps, L2 on every weight but the bias, no random numbers, no library: the same examples give
the same weights. Written as "feature<TAB>weight" in hundredths, sorted.
"""
import collections
import math


def probability(weights, features):
    score = sum(weights.get(f, 0.0) for f in features)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def train(examples, l2=1.0, rounds=200, step=0.5, least=2):
    """examples: [(features, label 0 or 1, weight)]; features seen in fewer than `least` of them are left out."""
    counts = collections.Counter(f for features, _, _ in examples for f in set(features))
    weights = {f: 0.0 for f in sorted(counts) if counts[f] >= least}
    squares = dict.fromkeys(weights, 1e-6)
    data = [([f for f in features if f in weights], label, weight) for features, label, weight in examples]
    for _ in range(rounds):
        gradient = {f: (0.0 if f == "bias" else l2 * w) for f, w in weights.items()}
        for features, label, weight in data:
            error = weight * (probability(weights, features) - label)
            for f in features:
                gradient[f] += error
        for f, g in gradient.items():
            squares[f] += g * g
            weights[f] -= step * g / math.sqrt(squares[f])
    return weights


def write(path, header, weights):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("# %s\n" % header)
        for feature, weight in sorted(weights.items()):
            if round(weight, 2):
                f.write("%s\t%.2f\n" % (feature, weight))
