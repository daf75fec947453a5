"""What readers find in RDF, CSV and SQLite, as models for losses.py."""
import csv
import urllib.parse

import common
import read_tables
from losses import Model

VOCAB, NODE_PREFIX, ARTICLE = "urn:newsgraph:vocab#", "urn:newsgraph:id:", "urn:newsgraph:article:"
OA, SCHEMA = "http://www.w3.org/ns/oa#", "https://schema.org/"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NODE_TYPES = {"Actor", "Place", "Statement", "Proposal", "Event"}
STRUCTURE = {"passage", "key", "role"}


class Triples:
    """An rdflib graph by subject, with Python values for literals."""

    def __init__(self, name, file, syntax):
        rdflib = common.need("rdflib")
        self.subjects = {}
        for s, p, o in rdflib.Graph().parse(common.folder(name) / f"graph.{file}", format=syntax):
            if isinstance(o, rdflib.Literal):  # dates stay as they are written
                value = o.toPython() if isinstance(o.toPython(), bool | int | float) else str(o)
            else:
                value = str(o)
            self.subjects.setdefault(str(s), {}).setdefault(str(p), []).append(value)

    def get(self, subject, predicate):
        return self.subjects.get(subject, {}).get(predicate, [])

    def one(self, subject, predicate):
        return (self.get(subject, predicate) or [None])[0]

    def provenance(self, subject):
        for passage in self.get(subject, VOCAB + "passage"):
            found = {"article": self.one(passage, OA + "hasSource").removeprefix(ARTICLE),
                     "role": self.one(passage, VOCAB + "role")}
            for selector in self.get(passage, OA + "hasSelector"):
                for key in ("start", "end", "exact"):
                    if self.get(selector, OA + key):
                        found[key] = self.one(selector, OA + key)
            yield found

    def attributes(self, subject, edge_types):
        for predicate, values in self.subjects[subject].items():
            key = urllib.parse.unquote(predicate.removeprefix(VOCAB))
            if predicate.startswith(VOCAB) and key not in STRUCTURE | edge_types:
                yield key, sorted(values) if len(values) > 1 else values[0]


def from_rdf(name, file, syntax):
    triples = Triples(name, file, syntax)
    want = common.expected(name)
    edge_types = {row["type"] for row in want["edges"].values()}
    nodes, edges, articles = {}, {}, []
    for subject in triples.subjects:
        identity = triples.one(subject, SCHEMA + "identifier")
        classes = {c.removeprefix(VOCAB) for c in triples.get(subject, RDF + "type")}
        if subject.startswith(ARTICLE):
            fields = {"title": SCHEMA + "headline", "publisher": SCHEMA + "publisher", "author": SCHEMA + "author",
                      "path": VOCAB + "path", "sha256": VOCAB + "sha256", "url": SCHEMA + "url",
                      "published": SCHEMA + "datePublished", "length": VOCAB + "length"}
            articles.append({"id": identity, **{k: triples.one(subject, p) for k, p in fields.items() if triples.get(subject, p)}})
        elif not subject.startswith(NODE_PREFIX) or identity is None:
            continue
        elif "Edge" in classes:
            edges[identity] = {**dict(triples.attributes(subject, edge_types)), "key": triples.one(subject, VOCAB + "key"),
                               "type": triples.one(subject, RDF + "predicate").removeprefix(VOCAB),
                               "source": triples.one(subject, RDF + "subject").removeprefix(NODE_PREFIX),
                               "target": triples.one(subject, RDF + "object").removeprefix(NODE_PREFIX),
                               "provenance": list(triples.provenance(subject))}
        else:
            own = {k + "_" if k in ("id", "label", "type", "name", "source", "weight") else k: v
                   for k, v in triples.attributes(subject, edge_types)}
            nodes[identity] = {**own, "type": (classes & NODE_TYPES).pop().lower(), "label": triples.one(subject, SCHEMA + "name"),
                               "provenance": list(triples.provenance(subject))}
    return Model(nodes, edges, articles, (), triples.one("urn:newsgraph:graph", SCHEMA + "name"))


def from_turtle(name):
    return from_rdf(name, "turtle", "turtle")


def from_ntriples(name):
    return from_rdf(name, "ntriples", "nt")


def from_jsonld(name):
    return from_rdf(name, "jsonld", "json-ld")


def from_csv(name):
    """A reader of CSV has texts alone, and sees an absent value as an empty one."""
    found = []
    for kind in ("nodes", "edges"):
        rows = read_tables.csv_rows(name, kind)
        found.append({k: {n: v for n, v in row.items() if v != ""} for k, row in rows.items()})
    return Model(*found)


def from_sqlite(name):
    db = read_tables.open_sqlite(name)
    columns = [c[1] for c in db.execute("PRAGMA table_info(articles)")]
    articles = [dict(zip(columns, row)) for row in db.execute("SELECT * FROM articles")]
    title = db.execute("SELECT value FROM graph WHERE key = 'title'").fetchone() if has_table(db, "graph") else None
    return Model(*read_tables.sqlite_rows(db, common.expected(name)), articles,
                 [row[0] for row in db.execute("SELECT text FROM sentences")], title and title[0])


def has_table(db, table):
    return db.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0] > 0
