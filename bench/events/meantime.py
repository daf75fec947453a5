#!/usr/bin/env python3
"""Event triggers on MEANTIME (NewsReader, English Wikinews, CC BY 4.0): recall of the gold, a sample of ours to judge.

  bench/events/meantime.py MEANTIME_DIR NEWSGRAPH_PROGRAM [--missed] [--sample] [--n 100]

MEANTIME_DIR holds meantime.conll and event_mentions.json. Recall: the share of gold mentions whose head is a verb or noun
that share a token with an anchor or mention of one of our events, in the articles that have any: of all of type OTH
(speech, SPE, and grammatical ones, GRA, are no happenings), and of those among them that name a happening by WordNet 3.0
(Debian's wordnet-base): verbs whose most frequent sense is not filed under stative, cognition, communication, perception
or emotion, and is not "have", "own" or "be"; nouns whose most frequent sense is an act, event or process. --sample prints a reproducible sample of our
events there (those with the smallest SHA-256 of article and span) with their sentences, to be judged by eye; the
judgements in meantime_judged.tsv (article, trigger, token position, verdict) give the precision.
"""
import argparse
import collections
import hashlib
import json
import os
import subprocess
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


def read_documents(folder):
    """article -> [[word]] by sentence"""
    documents = collections.defaultdict(list)
    with open(os.path.join(folder, "meantime.conll"), encoding="utf-8") as f:
        for line in f:
            fields = line.rstrip("\n").split("\t")
            if len(fields) < 5:
                continue
            sentences = documents[fields[0]]
            while len(sentences) <= int(fields[1]):
                sentences.append([])
            sentences[int(fields[1])].append(fields[3])
    return documents


TIGHT_BEFORE = set(", . ; : ! ? ) ] } % 's ' '' n't \u2019s \u201d".split())
TIGHT_AFTER = set("( [ { $ # `` \u201c".split())
QUOTES = {"``": "\u201c", "''": "\u201d"}


def lay_out(sentences):
    """The article's text as it was before it was cut into words, and [(begin, end)] of its words by sentence, in code
    points. The title, the date below it, and the body are paragraphs; their ends in the body are not known."""
    parts, spans, at = [], [], 0
    for number, words in enumerate(sentences):
        row, before = [], ""
        for word in words:
            if row and word not in TIGHT_BEFORE and before not in TIGHT_AFTER:
                parts.append(" ")
                at += 1
            text = QUOTES.get(word, word)
            row.append((at, at + len(text)))
            parts.append(text)
            at += len(text)
            before = word
        gap = " " if number > 1 else "\n\n"
        parts.append(gap)
        at += len(gap)
        spans.append(row)
    return "".join(parts), spans


def find_events(documents, keys, program):
    """article -> [[(begin, end)]]: the trigger first, then the other tellings"""
    with tempfile.TemporaryDirectory() as folder:
        names = {}
        for i, key in enumerate(keys):
            names["a%03d.txt" % i] = key
            with open(os.path.join(folder, "a%03d.txt" % i), "w", encoding="utf-8") as f:
                f.write(lay_out(documents[key])[0])
        output = os.path.join(folder, "graph.json")
        subprocess.run([program, "build", folder, "-o", output], check=True)
        with open(output, encoding="utf-8") as f:
            graph = json.load(f)
    by_id = {a["id"]: names[os.path.basename(a["path"])] for a in graph["graph"]["articles"]}
    out = collections.defaultdict(list)
    for node in graph["nodes"]:
        if node["type"] == "event":
            for article in sorted({p["article"] for p in node["provenance"]}):
                own = [p for p in node["provenance"] if p["article"] == article and p["role"] in ("anchor", "mention")]
                own.sort(key=lambda p: (p["role"] != "anchor", p["start"]))
                out[by_id[article]].append([(p["start"], p["end"]) for p in own])
    return out


def read_first_senses(folder, name):
    """lemma -> lexicographer file number of its most frequent sense"""
    files, out = {}, {}
    with open(os.path.join(folder, "data." + name), encoding="utf-8") as f:
        for line in f:
            if not line.startswith(" "):
                offset, number = line.split(" ", 2)[:2]
                files[offset] = int(number)
    with open(os.path.join(folder, "index." + name), encoding="utf-8") as f:
        for line in f:
            if not line.startswith(" "):
                fields = line.split()
                out[fields[0]] = files[fields[6 + int(fields[3])]]
    return out


def is_happening(mention, senses):
    lemma, pos = mention["mention_head_lemma"].lower(), mention["mention_head_pos"]
    if pos == "NOUN":
        return senses["noun"].get(lemma) in (4, 11, 22)
    return lemma not in ("have", "own", "be") and senses["verb"].get(lemma, 30) not in (31, 32, 37, 39, 42)


def recall(name, documents, mentions, events, show_missed):
    hits = collections.Counter()
    totals = collections.Counter()
    for m in mentions:
        spans = lay_out(documents[m["conll_doc_key"]])[1][m["sent_id"]]
        wanted = [spans[t] for t in m["tokens_number"] if t < len(spans)]
        got = any(b < e2 and b2 < e for b, e in wanted for tellings in events[m["conll_doc_key"]] for b2, e2 in tellings)
        totals[m["mention_head_pos"]] += 1
        hits[m["mention_head_pos"]] += got
        if show_missed and not got:
            words = documents[m["conll_doc_key"]][m["sent_id"]]
            print("missed %-14s %s" % (m["tokens_str"], " ".join(words)[:150]))
    for pos in sorted(totals):
        print("%s: recall of %-5s %.3f (%d of %d)" % (name, pos, hits[pos] / totals[pos], hits[pos], totals[pos]))
    n, of = sum(hits.values()), sum(totals.values())
    print("%s: recall          %.3f (%d of %d)" % (name, n / max(of, 1), n, of))


def sample(documents, events, n):
    ranked = []
    for key, found in events.items():
        for tellings in found:
            mark = hashlib.sha256(("%s:%d" % (key, tellings[0][0])).encode()).hexdigest()
            ranked.append((mark, key, tellings[0]))
    out = []
    for _, key, (begin, end) in sorted(ranked)[:n]:
        spans = lay_out(documents[key])[1]
        sentence = next(i for i, row in enumerate(spans) if row and row[0][0] <= begin < row[-1][1])
        token = next(i for i, (b, e) in enumerate(spans[sentence]) if begin < e)
        words = documents[key][sentence]
        out.append((key, lay_out(documents[key])[0][begin:end], "%d.%d" % (sentence, token), " ".join(words)))
    return out


def precision(chosen):
    judged = {}
    with open(os.path.join(HERE, "meantime_judged.tsv"), encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                article, _, position, verdict = line.rstrip("\n").split("\t")[:4]
                judged[article, position] = verdict
    verdicts = collections.Counter(judged.get((key, position), "not judged") for key, _, position, _ in chosen)
    right, wrong = verdicts["event"], verdicts["none"]
    print("precision by eye of %d sampled: %.3f (%d events, %d none, %d not judged)"
          % (len(chosen), right / max(right + wrong, 1), right, wrong, verdicts["not judged"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("program")
    parser.add_argument("--wordnet", default="/usr/share/wordnet")
    parser.add_argument("--missed", action="store_true")
    parser.add_argument("--sample", action="store_true")
    parser.add_argument("--n", type=int, default=100)
    args = parser.parse_args()
    if not os.path.exists(os.path.join(args.folder, "meantime.conll")):
        print("skipped: no MEANTIME in %s" % args.folder)
        return
    documents = read_documents(args.folder)
    with open(os.path.join(args.folder, "event_mentions.json"), encoding="utf-8") as f:
        mentions = [m for m in json.load(f) if m["mention_type"] == "OTH" and m["mention_head_pos"] in ("VERB", "NOUN")]
    keys = sorted({m["conll_doc_key"] for m in mentions})
    events = find_events(documents, keys, args.program)
    recall("all of type OTH", documents, mentions, events, False)
    if os.path.exists(os.path.join(args.wordnet, "index.verb")):
        senses = {name: read_first_senses(args.wordnet, name) for name in ("noun", "verb")}
        recall("happenings", documents, [m for m in mentions if is_happening(m, senses)], events, args.missed)
    else:
        print("skipped: recall of happenings, no WordNet in %s" % args.wordnet)
    chosen = sample(documents, events, args.n)
    if args.sample:
        for row in chosen:
            print("\t".join(row))
    elif os.path.exists(os.path.join(HERE, "meantime_judged.tsv")):
        precision(chosen)


if __name__ == "__main__":
    main()
