"""NetworkX reads GraphML, GEXF 1.2, Cytoscape JSON and the native node-link JSON."""
import json

import common

networkx = common.need("networkx")

NODE, EDGE = ("type", "label"), ("type", "key")


def rows(graph, node_drop, edge_drop):
    nodes, edges, ends = {}, {}, {}
    for node, data in graph.nodes(data=True):
        nodes[node] = {k: v for k, v in data.items() if k not in node_drop}
    for source, target, key, data in graph.edges(keys=True, data=True):
        identity = data.get("id", key)
        edges[identity] = {("key" if k == "edge_key" else k): v for k, v in data.items() if k != "id" and k not in edge_drop}
        ends[identity] = {"source": source, "target": target}
    return nodes, edges, ends


def compare(where, want, graph, node_drop=(), edge_drop=()):
    common.check(graph.is_directed() and graph.is_multigraph(), f"{where}: not a directed multigraph")
    nodes, edges, ends = rows(graph, node_drop, edge_drop)
    common.compare_items(f"{where} nodes", common.flat_items(want["nodes"], NODE), nodes)
    common.compare_items(f"{where} edges", common.flat_items(want["edges"], EDGE), edges)
    common.compare_items(f"{where} ends", {k: {"source": e["source"], "target": e["target"]} for k, e in want["edges"].items()}, ends)


def main():
    for name in common.GRAPHS:
        want, folder = common.expected(name), common.folder(name)
        compare(f"{name} graphml", want, networkx.read_graphml(folder / "graph.graphml", force_multigraph=True))
        yed = networkx.read_graphml(folder / "graph.yed", force_multigraph=True)
        common.check(set(yed) == set(want["nodes"]) and yed.number_of_edges() == len(want["edges"]), f"{name} yed: counts")
        common.check(all(d["shape_type"] and d["label"] for _, d in yed.nodes(data=True)), f"{name} yed: shapes")
        compare(f"{name} gexf12", want, networkx.read_gexf(folder / "graph.gexf12"), node_drop=("viz",), edge_drop=("viz", "label"))  # the label of an edge is its type
        data = json.loads((folder / "graph.cytoscape").read_text(encoding="utf-8"))
        compare(f"{name} cytoscape", want, networkx.cytoscape_graph(data), node_drop=("id", "value", "name"),
                edge_drop=("source", "target", "interaction", "label"))
        data = json.loads((folder / "graph.json").read_text(encoding="utf-8"))
        native = networkx.node_link_graph(data, edges="edges")
        common.check(native.number_of_nodes() == len(want["nodes"]), f"{name} json: nodes")
        common.check({d["id"] for _, _, d in native.edges(data=True)} == set(want["edges"]), f"{name} json: edges")
    common.done()


if __name__ == "__main__":
    main()
