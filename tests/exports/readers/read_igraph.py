"""igraph reads GraphML."""
import html
import math

import common

igraph = common.need("igraph")


def present(attributes):
    """igraph fills absent values with empty text or NaN, and leaves an "&" of a key's name as an entity."""
    return {html.unescape(k): v for k, v in attributes.items() if not (v is None or v == "" or (isinstance(v, float) and math.isnan(v)))}


for name in common.GRAPHS:
    want = common.expected(name)
    graph = igraph.Graph.Read_GraphML(str(common.folder(name) / "graph.graphml"))
    common.check(graph.is_directed(), f"{name}: not directed")
    common.check(graph.vcount() == len(want["nodes"]), f"{name}: {graph.vcount()} nodes")
    common.check(graph.ecount() == len(want["edges"]), f"{name}: {graph.ecount()} edges")
    for vertex in graph.vs:
        row, got = want["nodes"].get(vertex["id"]), present(vertex.attributes())
        if row is None:
            common.problem(f"{name}: no node {vertex['id']!r}")
            continue
        fields = {"type": row["type"], "label": row["label"], "provenance": row["provenance"], **row["attributes"]}
        for key, value in fields.items():
            # Booleans have no absent value in igraph; one that is there must be right.
            if value != "" and not common.same(value, got.get(key)):
                common.problem(f"{name}: {vertex['id']!r} {key!r}: want {value!r:.200}, got {got.get(key)!r:.200}")
    # Without the edges' ids: igraph 1.0 fills its edge attribute "id" with those of nodes first.
    ends = sorted((graph.vs[e.source]["id"], graph.vs[e.target]["id"], e["type"], e["key"]) for e in graph.es)
    wanted = sorted((e["source"], e["target"], e["type"], e["key"]) for e in want["edges"].values())
    common.check(ends == wanted, f"{name}: edges")
    for edge in graph.es:
        rows = [e for e in want["edges"].values() if (e["source"], e["target"], e["key"]) ==
                (graph.vs[edge.source]["id"], graph.vs[edge.target]["id"], edge["key"])]
        for key, value in {"provenance": rows[0]["provenance"], **rows[0]["attributes"]}.items() if rows else ():
            common.check(common.same(value, edge[key]), f"{name}: edge {edge['key']} {key!r}: {edge[key]!r:.200}")
common.done()
