"""NetworkX writes the same graph in the same formats; prints its seconds of the processor beside ours and the ratio.

networkx_writes.py FOLDER: FOLDER/graph.json is the graph, FOLDER/ours.txt what exports_memory printed.
"""
import json
import pathlib
import sys
import time

try:
    import networkx
except ImportError:
    sys.exit("SKIPPED: networkx is not installed; tests/exports/readers/install brings it")


def read(path):
    """The native graph with flat attributes, lists and provenance as JSON text: what GraphML and GEXF can hold."""
    data = json.loads(path.read_text(encoding="utf-8"))
    graph = networkx.MultiDiGraph()
    def flat(item):
        return {"type": item["type"], "provenance": json.dumps(item["provenance"]), **item["attributes"]}
    for node in data["nodes"]:
        graph.add_node(node["id"], label=node["label"], **flat(node))
    for edge in data["edges"]:
        graph.add_edge(edge["source"], edge["target"], key=edge["id"], edge_key=edge["key"], **flat(edge))
    return graph


def dump(data, path):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)


folder = pathlib.Path(sys.argv[1])
ours = {line.split()[0]: float(line.split()[1]) for line in (folder / "ours.txt").read_text().splitlines() if " s " in line}
graph = read(folder / "graph.json")
writers = {
    "json": lambda path: dump(networkx.node_link_data(graph, edges="edges"), path),
    "cytoscape": lambda path: dump(networkx.cytoscape_data(graph), path),
    "graphml": lambda path: networkx.write_graphml(graph, path),
    "gexf12": lambda path: networkx.write_gexf(graph, path),
}
for name, write in writers.items():
    start = time.process_time()
    write(str(folder / f"networkx.{name}"))
    seconds = time.process_time() - start
    print(f"{name:12} NetworkX {seconds:7.2f} s  ours {ours[name]:6.2f} s  {seconds / ours[name]:5.1f} times", flush=True)
