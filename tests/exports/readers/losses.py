"""What a format says that it loses, against what its reader gets back.

The graph falls into facets (ids, labels, spans of edges ...), each a set of facts. A format keeps a facet if its reader
finds every fact of it, in every graph. The line after "loses" is made of the phrases below, apart by "; ", each with a
remark in brackets if need be; together they must name exactly the facets that were not kept.
"""
import collections
import json
import re

import common

LISTS = ["lists", "lists of one", "empty lists"]
PHRASES = {
    "nothing": [],
    "all but the picture": ["nodes", "articles", "sentences", "title"],
    "data of edges": ["attributes of edges", "ids of edges", "keys of edges", "spans of edges"],
    "lists": [*LISTS, "semicolons in lists"],
    "white space of labels": ["blanks around labels", "line breaks"],
    "types of values": ["numbers and booleans", *LISTS, "semicolons in lists"],
}
FACETS = ["articles", "attributes", "attributes of edges", "backslashes", "blanks around labels", "colons in keys", "edges",
          "empty lists", "empty texts", "ids", "ids of edges", "keys of edges", "labels", "line breaks", "lists", "lists of one",
          "long labels", "nodes", "numbers and booleans", "parallel edges", "semicolons in lists", "sentences", "spans",
          "spans of edges", "title", "types of nodes"]


class Model:
    """What a reader found. Nodes and edges are {id: fields}, as compare_items takes them; what stands for an id is the
    label where a format has no ids (`by_label`). Edges without ids have any key."""

    def __init__(self, nodes, edges=None, articles=(), sentences=(), title=None, by_label=False):
        self.nodes, self.edges = nodes, edges or {}
        self.articles, self.sentences, self.title = articles, sentences, title
        self.by_label = by_label


def native(graph):
    """What there is to keep: the rows that all formats are written from."""
    want = common.expected(graph)
    info = json.loads((common.folder(graph) / "graph.json").read_text(encoding="utf-8"))["graph"]
    return Model(common.flat_items(want["nodes"], ("type", "label")),
                 common.flat_items(want["edges"], ("type", "key", "source", "target")),
                 info["articles"], [s["text"] for a in info["articles"] for s in a["sentences"]], info.get("title"))


FIXED = {"id", "type", "label", "key", "source", "target", "provenance"}


def text(value):
    """A value as text, however the format writes lists."""
    if isinstance(value, str) and value.startswith("["):
        try:
            value = json.loads(value)
        except ValueError:
            return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return json.dumps([text(item) for item in value], ensure_ascii=False)
    return repr(float(value)) if isinstance(value, int | float) else str(value)


def label_facet(label):
    if "\\" in label:
        return "backslashes"
    if "\n" in label or "\t" in label:
        return "line breaks"
    if label != label.strip():
        return "blanks around labels"
    return "long labels" if len(label) > 80 else "labels"


def value_facet(value):
    if isinstance(value, list):
        if any(";" in item for item in value if isinstance(item, str)):
            return "semicolons in lists"
        return ["empty lists", "lists of one"][len(value)] if len(value) < 2 else "lists"
    return "empty texts" if value == "" else None if isinstance(value, str) else "numbers and booleans"


def spans(fields):
    """Spans whose words are free of what JSON escapes: a backslash that a format doubles is a facet of its own."""
    provenance = fields.get("provenance") or []
    if isinstance(provenance, str):
        provenance = [] if "\\" in provenance else json.loads(provenance)
    if not any(set(p["exact"]) & set('"\\\n\t') for p in provenance):
        yield from ((p["article"], p["start"], p["end"], p["exact"], p["role"]) for p in provenance)


def attribute_facts(out, handle, fields, facet, typed):
    for key, value in fields.items():
        if key in FIXED or "\\" in str(value):
            continue
        if value not in ("", []) and value_facet(value) != "semicolons in lists":  # a single value may look like a list of one
            out["colons in keys" if ":" in key else facet].add((handle, key, text(value).removeprefix('["').removesuffix('"]')))
        if typed and value_facet(value):
            out[value_facet(value)].add((handle, key, type(value).__name__, text(value)))


def facts(model, by_label):
    """{facet: facts}, a fact's first part being the node or edge that it is about; `by_label`: named by their labels."""
    out = collections.defaultdict(set)
    name = {i: " ".join(n["label"].split()) if by_label else i for i, n in model.nodes.items()}
    for identity, fields in model.nodes.items():
        handle = name[identity]
        out["nodes"].add((handle,))
        out["ids"].add((handle, fields.get("id") if model.by_label else identity))
        out["types of nodes"].add((handle, fields.get("type")))
        if "label" in fields:
            out[label_facet(fields["label"])].add((handle, fields["label"]))
        attribute_facts(out, handle, fields, "attributes", True)
        out["spans"].update((handle, *span) for span in spans(fields))
    seen = collections.Counter()
    for identity, fields in model.edges.items():
        ends = (name.get(fields["source"], fields["source"]), fields["type"], name.get(fields["target"], fields["target"]))
        seen[ends] += 1
        out["edges"].add((ends,))
        if seen[ends] > 1:
            out["parallel edges"].add((ends, seen[ends]))
        out["ids of edges"].add((ends, identity))
        out["keys of edges"].add((ends, fields.get("key")))
        attribute_facts(out, ends, fields, "attributes of edges", False)
        out["spans of edges"].update((ends, *span) for span in spans(fields))
    for article in model.articles:
        out["articles"].update((article["id"], k, text(v)) for k, v in article.items() if k != "sentences" and " " not in str(v))
    out["sentences"].update((sentence,) for sentence in model.sentences)
    if model.title and "\\" not in model.title:
        out["title"].add((model.title,))
    return out


OF_VALUES = {"colons in keys", "numbers and booleans", *LISTS, "semicolons in lists", "empty texts"}
OF_NODES = {"ids", "types of nodes", "labels", "long labels", "backslashes", "line breaks", "blanks around labels", "spans",
            "attributes", *OF_VALUES}
OF_EDGES = {"parallel edges", "ids of edges", "keys of edges", "attributes of edges", "spans of edges"}


def lost_facts(facet, wanted, got):
    """The facts that are lost of what is there: of a node that is not there the node is lost, and nothing else."""
    if facet in OF_NODES:
        wanted = {fact for fact in wanted if (fact[0],) in got["nodes"]}
    if facet == "edges":
        wanted = {fact for fact in wanted if {(fact[0][0],), (fact[0][2],)} <= got["nodes"]}
    if facet in OF_EDGES:
        wanted = {fact for fact in wanted if (fact[0],) in got["edges"]}
    if facet in OF_VALUES and not got["attributes"]:
        return set()
    return wanted - got[facet]


def said(line):
    """The facets that a line of `newsgraph formats` names; what it says in brackets is for people."""
    out = set()
    for phrase in re.sub(r" \([^)]*\)", "", line).split("; "):
        if phrase not in PHRASES and phrase not in FACETS:
            common.problem(f"no phrase {phrase!r} of {line!r}; losses.py lists them")
        out.update(PHRASES.get(phrase, [phrase]))
    return out


def check(name, line, models):
    """`models` is {graph: what the reader of format `name` found}."""
    lost = {}
    for graph, model in models.items():
        got = facts(model, model.by_label)
        for facet, wanted in facts(native(graph), model.by_label).items():
            missing = lost_facts(facet, wanted, got)
            if missing:
                lost[facet] = min(missing, key=str)
    for facet in sorted(set(lost) - said(line)):
        common.problem(f"{name} loses {facet}, and does not say so: {lost[facet]!r:.200}")
    for facet in sorted(said(line) - set(lost)):
        common.problem(f"{name} says that it loses {facet}, and keeps them")
