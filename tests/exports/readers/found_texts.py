"""What readers find in pictures, texts and timelines, as models for losses.py. Nodes go by their labels there."""
import csv
import html
import json
import re
import xml.etree.ElementTree as ElementTree

import common
import found_graphs
from losses import Model
from markdown_texts import EDGE_HEADINGS, blocks

XLINK = "{http://www.w3.org/1999/xlink}"
NODE_TYPES = ("actor", "place", "statement", "proposal", "event")
EDGE_WORDS = sorted({"says", "addressed to", "about", "quotes", "corroborates", "contradicts", "proposes", "supports", "opposes",
                     "accepts", "rejects", "directed to", "part of", "modelled on", "conditional on", "has actor",
                     "has recipient", "located in", "affiliated with"})


def shown(nodes, identity):
    """How a tooltip names a node: its label, cut after about 80 characters."""
    return nodes.get(identity, {"label": "\0"})["label"][:70]


def tooltip(group):
    return next((a.get(XLINK + "title") for a in group.iter("{http://www.w3.org/2000/svg}a")), "")


def from_svg(name):
    """Ids are the titles of groups, types and labels stand in tooltips, edges in those of edges, one in each part."""
    root = ElementTree.parse(common.folder(name) / "graph.svg").getroot()
    groups = root.findall(".//{*}g[@class='node']"), root.findall(".//{*}g[@class='edge']")
    nodes, edges = {}, {}
    for group in groups[0]:
        lines = tooltip(group).split("\n")
        kind = next((i for i, line in enumerate(lines) if line.split(" · ")[0] in NODE_TYPES and i > 0), None)
        if kind is not None:
            nodes[group.findtext("{*}title")] = {"type": lines[kind].split(" · ")[0], "label": " ".join(lines[:kind])}
    for group in groups[1]:
        source, _, target = group.findtext("{*}title").partition("->")
        for part in tooltip(group).split("\n\n"):
            for words, ends in ((w, e) for w in EDGE_WORDS for e in ((source, target), (target, source))):
                if part.startswith(f"{shown(nodes, ends[0])} {words} {shown(nodes, ends[1])}"):
                    edges[len(edges)] = {"source": ends[0], "type": words.replace(" ", "_"), "target": ends[1]}
    title = next(root.iter("{http://www.w3.org/2000/svg}text")).text
    return Model(nodes, edges, (), (), title)


def from_html(name):
    """The graph stands in the page as JSON."""
    page = (common.folder(name) / "graph.html").read_text(encoding="utf-8")
    data = re.search(r'<script type="application/json" id="graph">(.*?)</script>', page, re.S)[1]
    return found_graphs.from_json(json.loads(data))


def from_bitmap(_):
    """A picture holds no data; what is drawn is tested in read_pictures.py."""
    return Model({})


def by_content(name):
    """Labels of statements by what they say: quotations are their content."""
    nodes = common.expected(name)["nodes"].values()
    return {plain(n["attributes"].get("content", n["label"])): n["label"] for n in nodes if n["type"] == "statement"}


def native_info(name):
    return json.loads((common.folder(name) / "graph.json").read_text(encoding="utf-8"))["graph"]


def plain(label):
    """A label as Markdown has it: on one line."""
    return re.sub(r"[\n\t]", " ", label).strip()


def add_edges(edges, label, found, resolve):
    """Edges of one note: what stands under its headings."""
    heading = None
    for kind, text, _ in found:
        if kind.startswith("h"):
            heading = EDGE_HEADINGS.get(text)
        elif heading and kind in ("quote", "item"):
            other = resolve(text.split("\n\n")[0])
            source, target = (label, other) if heading[1] else (other, label)
            edges.setdefault((source, heading[0], target), {"source": source, "type": heading[0], "target": target})


def from_markdown(name):
    found = blocks((common.folder(name) / "graph.markdown").read_text(encoding="utf-8"))
    contents, nodes, edges, articles = by_content(name), {}, {}, []
    kind_of, label, own, kind = {"Actors": "actor", "Proposals": "proposal"}, None, [], None

    def resolve(text):
        nodes.setdefault(contents.get(text, text), {"label": contents.get(text, text)})
        return contents.get(text, text)
    for block in [*found, ("h2", "", ())]:
        if block[0] in ("h2", "h3"):
            if label is not None:
                add_edges(edges, label, own, resolve)
            label, own = (block[1], []) if block[0] == "h3" else (None, [])
            kind = kind_of.get(block[1], None if block[0] == "h2" else kind)
            if label is not None:
                nodes[label] = {"label": label, "type": kind}
        else:
            own.append(block)
    return Model(nodes, edges, articles, (), found[0][1], by_label=True)


def notes(name):
    """{name: (front matter, blocks)} of a vault."""
    yaml = common.need("yaml")
    out = {}
    for path in sorted((common.folder(name) / "graph.obsidian").rglob("*.md")):
        _, front, body = path.read_text(encoding="utf-8").split("---\n", 2)
        common.check(path.stem not in out, f"{name} obsidian: two notes {path.stem!r}")
        out[path.stem] = yaml.safe_load(front), blocks(body)
    return out


def from_obsidian(name):
    vault, contents, nodes, edges = notes(name), by_content(name), {}, {}
    labels = {stem: found[0][1] for stem, (_, found) in vault.items()}

    def resolve(text):
        link = re.fullmatch(r"\[\[(.*)\]\]", text)
        if link:
            common.check(link[1] in labels, f"{name} obsidian: no note {link[1]!r}")
            return labels.get(link[1])
        label = contents.get(text, text.strip("“”"))
        nodes.setdefault(label, {"label": label, "type": "statement"})
        return label
    for stem, (front, found) in vault.items():
        attributes = {k: v for k, v in front.items() if k != "tags"}
        nodes[labels[stem]] = {**attributes, "label": labels[stem]}
        add_edges(edges, labels[stem], found, resolve)
    return Model(nodes, edges, (), (), None, by_label=True)


def from_ical(name):
    icalendar = common.need("icalendar")
    calendar = icalendar.Calendar.from_ical((common.folder(name) / "graph.ical").read_bytes())
    nodes = {}
    for event in calendar.walk("VEVENT"):
        identity, kind = str(event["UID"]).removesuffix("@newsgraph"), event["CATEGORIES"].cats[0]
        nodes[identity] = {"label": str(event["DESCRIPTION"]).split("\n\n")[0], "type": str(kind)}
    return Model(nodes, {}, (), (), str(calendar.get("X-WR-CALNAME")))


def from_timelinejs(name):
    nodes = {}
    with open(common.folder(name) / "graph.timelinejs", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            label = html.unescape(row["Text"]).split("\n\n")[0]
            nodes[label] = {"label": label, "type": row["Group"]}
    return Model(nodes, {}, (), (), None, by_label=True)
