#!/usr/bin/env python3
"""Scores identity across articles on MEANTIME (120 Wikinews articles, http://www.newsreader-project.eu, CC BY 4.0).

  score_identity.py PROGRAM MEANTIME [--errors]

PROGRAM is build/*/bench/coreference_mentions; MEANTIME holds meantime.conll and entities_mentions.json. Words and
sentences are the corpus's, everything else is ours. Gold are the mentions of persons, organisations and locations whose
head is a proper noun; one is found if its head word lies in a mention of one of our named actors or places. Printed are
how many are found and the B3 of the found ones over the whole collection. Python standard library only.
"""
import collections
import json
import os
import re
import subprocess
import sys
import tempfile

KINDS = {"PERSON", "ORGANIZATION", "LOCATION"}


def slug(name):
    return "-".join(re.findall(r"[a-z0-9]+", name.lower()))


def read_words(path):
    """{document: [[word, ...] per sentence]}"""
    documents, name = collections.OrderedDict(), None
    with open(path, encoding="utf-8") as f:
        for line in f:
            m = re.match(r"#begin document \((.*?)\)", line)
            if m:
                name = m.group(1)
                documents[name] = collections.OrderedDict()
            elif line.strip() and not line.startswith("#"):
                c = line.rstrip("\n").split("\t")
                documents[name].setdefault(int(c[1]), []).append(c[3])
    return documents


def write_conllu(documents, path):
    with open(path, "w", encoding="utf-8") as f:
        for name, sentences in documents.items():
            f.write("# newdoc id = %s\n" % name)
            for i, words in sentences.items():
                f.write("# newpar\n# sent_id = %d\n" % i if i < 3 else "# sent_id = %d\n" % i)
                for k, word in enumerate(words, 1):
                    f.write("%d\t%s\t_\t_\t_\t_\t%d\t%s\t_\t_\n" % (k, word.replace(" ", ""), 0 if k == 1 else 1, "root" if k == 1 else "dep"))
                f.write("\n")


def b3(a_of, b_of):
    a, b = collections.defaultdict(set), collections.defaultdict(set)
    for m in a_of:
        a[a_of[m]].add(m)
        b[b_of[m]].add(m)
    return sum(len(a[a_of[m]] & b[b_of[m]]) / len(a[a_of[m]]) for m in a_of) / max(len(a_of), 1)


def main():
    program, folder = [x for x in sys.argv[1:] if not x.startswith("--")]
    documents = read_words(os.path.join(folder, "meantime.conll"))
    with tempfile.TemporaryDirectory() as d:
        path = os.path.join(d, "meantime.conllu")
        write_conllu(documents, path)
        out = subprocess.run([program, "--unite", path], capture_output=True, text=True, check=True).stdout
    ours = collections.defaultdict(list)
    for line in out.splitlines():
        name, first, last, node, _, _, _, _ = line.split("\t")
        ours[name].append((int(last) - int(first), int(first), int(last), node))
    starts = {}
    for name, sentences in documents.items():
        at = 0
        for i, words in sentences.items():
            starts[name, i] = at
            at += len(words)
    gold, found = {}, {}
    with open(os.path.join(folder, "entities_mentions.json"), encoding="utf-8") as f:
        for m in json.load(f):
            if m["mention_full_type"] not in KINDS or m["mention_head_pos"] != "PROPN":
                continue
            key = (m["conll_doc_key"], m["sent_id"], tuple(m["tokens_number"]))
            # "cross_intra_ORG37", "cross_ORG37": one instance, told in several articles and again in one of them
            gold[key] = m["coref_chain"].rsplit("_", 1)[-1]
            if (m["conll_doc_key"], m["sent_id"]) not in starts:
                continue
            head = starts[m["conll_doc_key"], m["sent_id"]] + m["mention_head_id"]
            fits = sorted(x for x in ours[slug(m["conll_doc_key"])] if x[1] <= head <= x[2])
            if fits:
                found[key] = fits[0][3]
    g = {k: gold[k] for k in found}
    p, r = b3(found, g), b3(g, found)
    print("%d documents, %d gold named mentions, found %d (%.3f)" % (len(documents), len(gold), len(found), len(found) / max(len(gold), 1)))
    print("B3 over the found: P %.3f R %.3f F1 %.3f" % (p, r, 2 * p * r / (p + r) if p + r else 0))
    if "--errors" in sys.argv:
        names = {k: " ".join(documents[k[0]][k[1]][t] for t in k[2]) for k in found}
        for title, a_of, b_of in (("split", g, found), ("mixed", found, g)):
            groups = collections.defaultdict(collections.Counter)
            for k in found:
                groups[a_of[k]][b_of[k]] += 1
            worst = sorted(groups.items(), key=lambda x: -(sum(x[1].values()) - max(x[1].values())))[:30]
            for a, b in worst:
                print(title, a, dict(b.most_common(6)), collections.Counter(names[k] for k in found if a_of[k] == a).most_common(6))


if __name__ == "__main__":
    main()
