#!/usr/bin/env python3
"""Scores coreference on a GUM file in CoNLL-U with `Entity=` annotation (https://gucorpling.org/gum/).

  score_coreference.py PROGRAM GUM.conllu [--gold-syntax]

PROGRAM is build/*/bench/coreference_mentions. Scored are the chains of persons, organisations and places that have at
least one mention whose head is a proper noun, all their mentions included (names, nominals, pronouns, singletons).
Ours are the entities with a name, or with a head that our own tagger calls a proper noun ("the Court"). Adjectives
("French troops") and relative pronouns ("Berg, who") are left out, for GUM marks neither. Mentions pair by their head
word, as in CorefUD's head match, for GUM's spans hold relative clauses and appositions and ours do not; the head of
both is told by GUM's tree, so that a difference between two parses of one span is no missing mention. Python standard
library only.

Prints mention F1 and F1 of MUC, B3 and CEAF-e, micro over all documents, their mean (CoNLL F1), B3 without the
pronouns of the first and second person, whose speakers this edition of GUM does not name, and B3 over the mentions
found by both.
"""
import re
import subprocess
import sys
from collections import defaultdict

SPEAKERS = {"i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves", "you", "your", "yours", "yourself"}
KINDS = {"person", "organization", "place"}


def read_gold(path):
    """({document: {head word: chain}}, {document: words}); chains without a proper noun or of another type left out."""
    documents, texts, name, words = {}, {}, None, []

    def close():
        if name is not None:
            documents[name] = chains_of(words)
            texts[name] = words

    with open(path, encoding="utf-8") as f:
        base = 0
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                close()
                name, words, base = line[14:], [], 0
            elif not line:
                base = len(words)
            elif line[0].isdigit() and line.split("\t")[0].isdigit():
                c = line.split("\t")
                head = int(c[6])
                misc = dict(x.split("=", 1) for x in c[9].split("|") if "=" in x)
                tag = "REL" if "PronType=Rel" in c[5] else c[3]
                words.append((tag, base + head - 1 if head else None, misc.get("Entity", ""), c[7], c[1].lower(),
                              "Number=Plur" in c[5]))
    close()
    return documents, texts


def chains_of(words):
    spans, open_ = [], []
    for i, (_, _, entity, _, _, _) in enumerate(words):
        for piece in re.findall(r"\([^()]*\)?|[^()]+\)", entity):
            if piece.startswith("("):
                parts = piece.strip("()").split("-")
                open_.append((parts[0], parts[1], i))
                if piece.endswith(")"):
                    spans.append(open_.pop() + (i,))
            else:
                key = piece.rstrip(")")
                for k in range(len(open_) - 1, -1, -1):
                    if open_[k][0] == key:
                        spans.append(open_.pop(k) + (i,))
                        break
    named = {e for e, kind, s, t in spans if kind in KINDS and is_name(words, s, t)}
    out = {}
    for e, kind, s, t in sorted(spans, key=lambda x: x[3] - x[2]):
        if e in named:
            out.setdefault(head_of(words, s, t), e)
    return out


def is_name(words, s, t):
    """Its head is a proper noun, or one hangs flat on it ("biologist Ann Lee")."""
    head = head_of(words, s, t)
    flat = (i for i in range(s, t + 1) if words[i][1] == head and words[i][3] == "flat")
    return any(words[i][0] == "PROPN" for i in (head, *flat))


def head_of(words, s, t):
    for i in range(s, t + 1):
        h = words[i][1]
        if (h is None or h < s or h > t) and words[i][0] != "PUNCT":
            return i
    return t


def read_ours(program, path, options, texts):
    """{document: {head word: entity}} of the entities with a proper noun, as the program itself tags it."""
    out = subprocess.run([program] + options + [path], capture_output=True, text=True, check=True).stdout
    documents, named = defaultdict(dict), set()
    for line in out.splitlines():
        name, first, last, entity, _, mention, tag, head = line.split("\t")
        if mention == "name" and tag == "ADJ":
            continue
        for word in heads_of(texts[name], int(first), int(last), int(head)):
            if mention == "pronoun" and texts[name][word][0] == "REL":
                continue
            documents[name].setdefault(word, entity)
        if mention == "name" or tag == "PROPN":
            named.add((name, entity))
    return {n: {h: e for h, e in m.items() if (n, e) in named} for n, m in documents.items()}


def heads_of(words, first, last, head):
    """The head of a mention by GUM's tree. A name with its role ("his sister Ann Lee") is two mentions where GUM has
    the name as an apposition, and the name alone where the role is told of several ("the writers Ann Lee and")."""
    name, whole = head_of(words, first, last), head_of(words, min(first, head), max(last, head))
    if name == whole or words[name][3] not in ("appos", "nmod", "conj", "nmod:desc"):
        return [whole]
    return [name] if words[whole][5] else [name, whole]


def clusters(mentions):
    out = defaultdict(set)
    for m, e in mentions.items():
        out[e].add(m)
    return list(out.values())


def f1(p, r):
    return 2 * p * r / (p + r) if p + r else 0.0


class Score:
    def __init__(self):
        self.x = [0.0, 0.0, 0.0, 0.0]

    def add(self, p, np, r, nr):
        self.x = [a + b for a, b in zip(self.x, (p, np, r, nr))]

    def row(self):
        p = self.x[0] / self.x[1] if self.x[1] else 0.0
        r = self.x[2] / self.x[3] if self.x[3] else 0.0
        return p, r, f1(p, r)


def muc(a, of):
    """Links of the chains a that the partition `of` keeps, and all links."""
    kept = sum(len(c) - len({of.get(m, ("alone", m)) for m in c}) for c in a)
    return kept, sum(len(c) - 1 for c in a)


def b3(a, b, of_b):
    total = sum(len(c & b[of_b[m]]) / len(c) for c in a for m in c if m in of_b)
    return total, sum(len(c) for c in a)


def b3_of_found(key, answer):
    """B3 of the mentions that stand in both: how well what is found is tied together."""
    return b3_both({m: e for m, e in key.items() if m in answer}, {m: e for m, e in answer.items() if m in key})


def b3_both(key, answer):
    g, o = clusters(key), clusters(answer)
    g_of = {m: i for i, c in enumerate(g) for m in c}
    o_of = {m: i for i, c in enumerate(o) for m in c}
    return b3(o, g, g_of) + b3(g, o, o_of)


def ceaf_e(gold, ours):
    """Similarity phi4 of a one-to-one alignment of chains, best pairs first (a lower bound of the optimal one)."""
    pairs = sorted(((2 * len(g & o) / (len(g) + len(o)), i, j) for i, g in enumerate(gold) for j, o in enumerate(ours) if g & o), reverse=True)
    used_i, used_j, total = set(), set(), 0.0
    for s, i, j in pairs:
        if i not in used_i and j not in used_j:
            used_i.add(i)
            used_j.add(j)
            total += s
    return total


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    options = ["--gold-syntax"] if "--gold-syntax" in sys.argv else []
    gold, texts = read_gold(arguments[1])
    ours = read_ours(arguments[0], arguments[1], options, texts)
    scores = {k: Score() for k in ("mentions", "MUC", "B3", "CEAF-e", "B3 no I", "B3 found")}
    for name, key in gold.items():
        answer = ours.get(name, {})
        common = len(set(key) & set(answer))
        scores["mentions"].add(common, len(answer), common, len(key))
        g, o = clusters(key), clusters(answer)
        g_of = {m: i for i, c in enumerate(g) for m in c}
        o_of = {m: i for i, c in enumerate(o) for m in c}
        scores["MUC"].add(*muc(o, g_of), *muc(g, o_of))
        scores["B3"].add(*b3_both(key, answer))
        told = {i for i, w in enumerate(texts[name]) if w[4] not in SPEAKERS}
        scores["B3 no I"].add(*b3_both({m: e for m, e in key.items() if m in told}, {m: e for m, e in answer.items() if m in told}))
        scores["B3 found"].add(*b3_of_found(key, answer))
        total = ceaf_e(g, o)
        scores["CEAF-e"].add(total, len(o), total, len(g))
    print("%d documents, %d gold mentions in %d chains" % (
        len(gold), sum(map(len, gold.values())), sum(len(clusters(k)) for k in gold.values())))
    print("%-9s %6s %6s %6s" % ("", "P", "R", "F1"))
    for k, s in scores.items():
        print("%-9s %6.3f %6.3f %6.3f" % ((k,) + s.row()))
    print("CoNLL F1  %20.3f" % (sum(scores[k].row()[2] for k in ("MUC", "B3", "CEAF-e")) / 3))


if __name__ == "__main__":
    main()
