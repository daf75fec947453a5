#!/usr/bin/env python3
"""Spread the hand-made event lexicon over WordNet.

  scripts/make_event_lexicon.py [/usr/share/wordnet]   writes wordnet.tsv, families.tsv and senses.tsv in
                                                       extractors/events/data

Reads extractors/events/data/triggers.tsv (lemma, part of speech, PLOVER type, grade; made by hand from the public
descriptions of PLOVER and CAMEO) and the WordNet 3.0 database of Debian's package wordnet-base. A verb or noun that is
not in the hand-made table takes type and grade from its most frequent sense: from a word of the table in the same
synset, else from the nearest hypernym (two steps up at most, one grade lower); a noun also from a verb of the table it
is derived from, where its sense is an act or event. Verbs whose sense WordNet files under cognition, communication,
emotion, perception or stative are no happenings: grade 0. The output is sorted and has no words that would say nothing.
families.tsv gives each noun the verb of the tables it is derived from ("resignation" resign): two words of one family
may name one event. Lines above "# derived" there are by hand and stay.
senses.tsv gives verbs, and the nouns of the tables, the lexicographer file of their most frequent sense ("contact").

WordNet 3.0, Copyright 2006 by Princeton University; licence: https://wordnet.princeton.edu/license-and-commercial-use
"""
import os
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
DATA = os.path.join(ROOT, "extractors", "events", "data")
NO_HAPPENING = {31: "cognition", 32: "communication", 37: "emotion", 39: "perception", 42: "stative"}
ACTS_AND_EVENTS = {4, 11, 22}
VERB_FILES = {29: "body", 30: "change", 31: "cognition", 32: "communication", 33: "competition", 34: "consumption",
              35: "contact", 36: "creation", 37: "emotion", 38: "motion", 39: "perception", 40: "possession",
              41: "social", 42: "stative", 43: "weather"}
NOUN_FILES = {4: "act", 10: "communication", 11: "event", 12: "feeling", 14: "group", 21: "possession", 22: "process",
              26: "state", 28: "time"}
MOST_STEPS_UP = 2
MOST_SENSES = 2  # a table word lends its type only to the synsets of its first senses


def read_table():
    table = {}
    with open(os.path.join(DATA, "triggers.tsv"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#"):
                continue
            lemma, pos, kind, grade = line.rstrip("\n").split("\t")
            table[lemma, pos] = (kind, int(grade))
    return table


def read_index(folder, name):
    senses = {}
    with open(os.path.join(folder, "index." + name), encoding="utf-8") as f:
        for line in f:
            if line.startswith(" "):
                continue
            fields = line.split()
            n_pointers = int(fields[3])
            senses[fields[0]] = fields[6 + n_pointers:]
    return senses


def read_synsets(folder, name):
    """offset -> (lexicographer file, lemmas, hypernym offsets, offsets of derived words of the other part of speech)"""
    synsets = {}
    with open(os.path.join(folder, "data." + name), encoding="utf-8") as f:
        for line in f:
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            n_words = int(fields[3], 16)
            lemmas = [w.lower() for w in fields[4:4 + 2 * n_words:2]]
            at = 4 + 2 * n_words
            pointers = [fields[at + 1 + 4 * i:at + 5 + 4 * i] for i in range(int(fields[at]))]
            hypernyms = [p[1] for p in pointers if p[0] in ("@", "@i")]
            derived = [p[1] for p in pointers if p[0] == "+" and p[2] != fields[2]]
            synsets[fields[0]] = (int(fields[1]), lemmas, hypernyms, derived)
    return synsets


def read_counts(folder, name):
    """lemma -> number of senses met in the tagged texts of WordNet"""
    counts = {}
    with open(os.path.join(folder, "index." + name), encoding="utf-8") as f:
        for line in f:
            if not line.startswith(" "):
                fields = line.split()
                counts[fields[0]] = int(fields[5 + int(fields[3])])
    return counts


def write_families(table, index, synsets):
    """noun -> the verb it is derived from: one that begins like it, the shortest first."""
    path = os.path.join(DATA, "families.tsv")
    with open(path, encoding="utf-8") as f:
        by_hand = f.read().split("# derived")[0]
    known = {line.split("\t")[0] for line in by_hand.splitlines()}
    verbs = {lemma for lemma, pos in table if pos == "v"}
    with open(path, "w", encoding="utf-8") as f:
        f.write(by_hand + "# derived by scripts/make_event_lexicon.py from WordNet 3.0\n")
        for lemma in sorted(lemma for lemma, pos in table if pos == "n" and lemma not in known):
            related = {v for sense in index["n"].get(lemma, [])[:3] for o in synsets["n"][sense][3]
                       for v in synsets["v"].get(o, (0, [], [], []))[1]}
            stems = [v for v in related & verbs if v[:3] == lemma[:3]]
            if stems and lemma not in verbs:
                f.write("%s\t%s\tn\n" % (lemma, min(stems, key=lambda v: (len(v), v))))


def write_senses(table, index, synsets, counts):
    with open(os.path.join(DATA, "senses.tsv"), "w", encoding="utf-8") as f:
        f.write("# lemma, part of speech, lexicographer file of its first sense in WordNet 3.0: made by scripts/make_event_lexicon.py\n")
        for pos, files in (("n", NOUN_FILES), ("v", VERB_FILES)):
            for lemma, senses in sorted(index[pos].items()):
                wanted = (lemma, pos) in table or (pos == "v" and counts[pos][lemma] > 0 and lemma.isalpha())
                if wanted:
                    f.write("%s\t%s\t%s\n" % (lemma, pos, files.get(synsets[pos][senses[0]][0], "thing")))


class Spreader:
    def __init__(self, table, pos, senses, synsets):
        self.synsets = synsets
        self.of_synset = {}
        for (lemma, p), entry in sorted(table.items()):
            for offset in senses.get(lemma, [])[:MOST_SENSES] if p == pos else []:
                known = self.of_synset.get(offset)
                first = senses[lemma][0] == offset
                if known is None or (first and not known[2]):
                    self.of_synset[offset] = entry + (first,)

    def entry(self, offset):
        """(type, grade) of a synset: its own, or its nearest hypernym's one grade lower."""
        level = [offset]
        for steps in range(MOST_STEPS_UP + 1):
            for o in level:
                if o in self.of_synset:
                    kind, grade, _ = self.of_synset[o]
                    return kind, max(grade - (steps > 0), 1) if grade > 0 else 0
            level = [h for o in level for h in self.synsets.get(o, (0, [], [], []))[2]]
        return None


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/wordnet"
    table = read_table()
    index = {p: read_index(folder, n) for p, n in (("v", "verb"), ("n", "noun"))}
    synsets = {p: read_synsets(folder, n) for p, n in (("v", "verb"), ("n", "noun"))}
    spread = {p: Spreader(table, p, index[p], synsets[p]) for p in "vn"}
    counts = {p: read_counts(folder, n) for p, n in (("v", "verb"), ("n", "noun"))}
    out = {}
    for lemma, senses in index["v"].items():
        if (lemma, "v") in table or not lemma.replace("-", "").isalpha():
            continue
        entry = spread["v"].entry(senses[0])
        if synsets["v"][senses[0]][0] in NO_HAPPENING and (entry is None or entry[1] < 2):
            entry = ("NONE", 0)
        if entry and (entry[0] != "OTHER" or entry[1] > 1):
            out[lemma, "v"] = entry
    for lemma, senses in index["n"].items():
        if (lemma, "n") in table or not lemma.replace("-", "").isalpha():
            continue
        number, _, _, derived = synsets["n"][senses[0]]
        if number not in ACTS_AND_EVENTS:
            continue
        entry = spread["n"].entry(senses[0])
        if entry is None:
            lent = [spread["v"].of_synset[o] for o in derived if o in spread["v"].of_synset]
            lent = [e for e in lent if e[1] >= 2]
            if lent:
                entry = (lent[0][0], lent[0][1] - 1)
        if entry and entry[1] >= (1 if counts["n"][lemma] > 0 else 2):
            out[lemma, "n"] = entry
    with open(os.path.join(DATA, "wordnet.tsv"), "w", encoding="utf-8") as f:
        f.write("# lemma, part of speech, type, grade: made by scripts/make_event_lexicon.py of triggers.tsv and WordNet 3.0\n")
        for (lemma, pos), (kind, grade) in sorted(out.items()):
            f.write("%s\t%s\t%s\t%d\n" % (lemma, pos, kind, grade))
    write_families({**table, **out}, index, synsets)
    write_senses({**table, **out}, index, synsets, counts)


if __name__ == "__main__":
    main()
