"""What readers find in the formats of graph tools, as models for losses.py."""
import json
import re
import xml.etree.ElementTree as ElementTree

import common
import read_dot
import read_tables
from losses import Model


def load(name, format):
    return json.loads((common.folder(name) / f"graph.{format}").read_text(encoding="utf-8"))


def articles_of(text):
    return json.loads(text) if text else []


def from_native(name):
    return from_json(load(name, "json"))


def from_json(data):

    def flat(items):
        return {i["id"]: {**{k: v for k, v in i.items() if k not in ("id", "attributes")}, **renamed(i["attributes"])}
                for i in items}
    info = data["graph"]
    sentences = [s["text"] for a in info["articles"] for s in a["sentences"]]
    return Model(flat(data["nodes"]), flat(data["edges"]), info["articles"], sentences, info.get("title"))


TAKEN = {"id", "label", "type", "name", "source", "weight"}


def renamed(attributes):
    """Attributes as flat formats name them: the native one has room for any."""
    return {k + "_" if k in TAKEN else k: v for k, v in attributes.items()}


def from_networkx(graph, articles, title):
    nodes = {node: dict(data) for node, data in graph.nodes(data=True)}
    edges = {}
    for source, target, key, data in graph.edges(keys=True, data=True):
        fields = {("key" if k == "edge_key" else k): v for k, v in data.items() if k not in ("id", "viz", "interaction", "label")}
        edges[data.get("id", key)] = {**fields, "source": source, "target": target}
    return Model(nodes, edges, articles_of(articles), (), title)


def from_graphml(name):
    networkx = common.need("networkx")
    graph = networkx.read_graphml(common.folder(name) / "graph.graphml", force_multigraph=True)
    return from_networkx(graph, graph.graph.get("articles"), graph.graph.get("title"))


def from_yed(name):
    """By hand: NetworkX puts yEd's drawn label, which is wrapped, in the place of ours."""
    root = ElementTree.parse(common.folder(name) / "graph.yed").getroot()
    kinds = {k.get("id"): (k.get("attr.name"), k.get("attr.type")) for k in root.findall("{*}key") if k.get("attr.name")}

    def values(element):
        found = ((*kinds[d.get("key")], d.text or "") for d in element.findall("{*}data") if d.get("key") in kinds)
        return {key: gexf_value(kind, text) for key, kind, text in found}
    graph = root.find("{*}graph")
    nodes = {n.get("id"): values(n) for n in graph.findall("{*}node")}
    edges = {e.get("id"): {"source": e.get("source"), "target": e.get("target"), **values(e)} for e in graph.findall("{*}edge")}
    info = values(graph)
    return Model(nodes, edges, articles_of(info.get("articles")), (), info.get("title"))


def from_gexf12(name):
    networkx = common.need("networkx")
    graph = networkx.read_gexf(common.folder(name) / "graph.gexf12")
    for _, data in graph.nodes(data=True):
        data.pop("viz", None)
    # NetworkX leaves the description out.
    title = ElementTree.parse(common.folder(name) / "graph.gexf12").find(".//{*}description")
    return from_networkx(graph, None, None if title is None else title.text)


def gexf_value(kind, text):
    if kind == "double":
        return float(text)
    if kind == "boolean":
        return text == "true"
    return json.loads(text) if kind.startswith("list") else text


def gexf_item(element, kinds):
    values = element.findall("{*}attvalues/{*}attvalue")
    return {kinds[v.get("for")][0]: gexf_value(kinds[v.get("for")][1], v.get("value")) for v in values}


def from_gexf(name):
    root = ElementTree.parse(common.folder(name) / "graph.gexf").getroot()
    kinds = {a.get("class"): {x.get("id"): (x.get("title"), x.get("type")) for x in a} for a in root.findall(".//{*}attributes")}
    nodes = {n.get("id"): {"label": n.get("label"), **gexf_item(n, kinds["node"])} for n in root.findall(".//{*}node")}
    edges = {}
    for e in root.findall(".//{*}edge"):
        fields = gexf_item(e, kinds["edge"])
        edges[e.get("id")] = {"source": e.get("source"), "target": e.get("target"),
                              **{("key" if k == "edge_key" else k): v for k, v in fields.items()}}
    title = root.find(".//{*}description")
    return Model(nodes, edges, (), (), None if title is None else title.text)


def from_cytoscape(name):
    data = load(name, "cytoscape")
    nodes = {n["data"]["id"]: {k: v for k, v in n["data"].items() if k not in ("id", "name", "value")}
             for n in data["elements"]["nodes"]}
    edges = {e["data"]["id"]: {k: v for k, v in e["data"].items() if k not in ("id", "interaction", "label")}
             for e in data["elements"]["edges"]}
    info = data.get("data", {})
    return Model(nodes, edges, info.get("articles") or [], (), info.get("name") or info.get("title"))


def from_cx2(name):
    parts = read_tables.cx2_parts(name)
    nodes, edges = read_tables.cx2_rows(parts)
    info = parts["networkAttributes"][0]
    return Model(nodes, edges, articles_of(info.get("articles")), (), info.get("name"))


def from_jgf(name):
    graph, nodes, edges = read_tables.jgf_rows(name)
    return Model(nodes, edges, graph["metadata"].get("articles") or [], (), graph["label"])


def from_dot(name):
    nodes, edges, graph = read_dot.dot_rows(name, undouble=False)
    return Model(nodes, edges, (), (), graph.get("label"))


LINES = {"mermaid": re.compile(r'^  (n\d+)[(\[{/\\]+"(.*?)"[)\]}/\\]+:::(\w+)$|^  (n\d+) \S+\|(\w+)\| (n\d+)$|^  %% (\S+)$'),
         "d2": re.compile(r'^(n\d+): "(.*)" \{$|^  shape: (\w+)$|^(n\d+) -> (n\d+): (\w+) \{$|^# (\S+)$')}
MERMAID = {"quot": '"', "35": "#", "amp": "&", "lt": "<", "gt": ">", "92": "\\", "96": "`"}


def from_mermaid(name):
    nodes, edges, place = {}, {}, {}
    text = (common.folder(name) / "graph.mermaid").read_text(encoding="utf-8")
    for line in text.splitlines():
        match = LINES["mermaid"].match(line)
        if not match:
            continue
        if match[7]:
            identity = match[7]
        elif match[1]:
            place[match[1]] = identity
            label = re.sub(r"#(\w+);", lambda m: MERMAID[m[1]], match[2].replace("<br/>", " "))
            nodes[identity] = {"type": match[3], "label": label}
        else:
            edges[line, len(edges)] = {"source": place[match[4]], "type": match[5], "target": place[match[6]]}
    title = re.search(r"^title: (.*)$", text, re.M)
    return Model(nodes, edges, (), (), json.loads(title[1]) if title else None)


D2_TYPES = {"oval": "actor", "package": "place", "page": "statement", "hexagon": "proposal", "parallelogram": "event"}


def from_d2(name):
    nodes, edges, place = {}, {}, {}
    for line in (common.folder(name) / "graph.d2").read_text(encoding="utf-8").splitlines():
        match = LINES["d2"].match(line)
        if not match:
            continue
        if match[7]:
            identity = match[7]
        elif match[1]:
            place[match[1]] = identity
            label = re.sub(r'\\(n|.)', lambda m: " " if m[1] == "n" else m[1], match[2])
            nodes[identity] = {"label": label}
        elif match[3]:
            nodes[identity]["type"] = D2_TYPES[match[3]]
        else:
            edges[line, len(edges)] = {"source": place[match[4]], "type": match[6], "target": place[match[5]]}
    return Model(nodes, edges)
