"""What ReadNeo4j.java found in Neo4j after the Cypher script, run twice, and after the bulk import of the CSV files."""
import json
import pathlib
import sys

import common
import losses


def read(name, format):
    return json.loads((common.folder(name) / f"graph.{format}.read.json").read_text(encoding="utf-8"))


def rows(name, format):
    """Nodes and edges; labels and types as the graph has them."""
    data, nodes, edges = read(name, format), {}, {}
    for node in data["nodes"]:
        fields = dict(node["properties"])
        labels = set(node["labels"]) - {"Newsgraph"}
        common.check(len(labels) == 1 and "Newsgraph" in node["labels"], f"{name} {format}: labels {node['labels']}")
        identity = fields.pop("id")
        common.check(identity not in nodes, f"{name} {format}: {identity!r} twice")
        nodes[identity] = {**fields, "type": labels.pop().lower()}
    for edge in data["edges"]:
        fields = dict(edge["properties"])
        identity = fields.pop("id")
        common.check(identity not in edges, f"{name} {format}: {identity!r} twice")
        edges[identity] = {**fields, "type": edge["type"].lower(), "source": edge["source"], "target": edge["target"]}
    return nodes, edges


def change(format):
    """What the native values are in that format: no list of the importer's holds a ";"."""
    comma = (lambda v: v.replace(";", ",") if isinstance(v, str) else v) if format == "neo4j" else lambda v: v
    return lambda value: [comma(item) for item in value] if isinstance(value, list) else value


def without_empty_lists(items):
    return {key: {k: v for k, v in fields.items() if v not in ([], "")} for key, fields in items.items()}


def colons(items):
    return {key: {k.replace(":", "_"): v for k, v in fields.items()} for key, fields in items.items()}


formats = json.loads((pathlib.Path(sys.argv[1]) / "formats.json").read_text())
for format in ("cypher", "neo4j"):
    models = {}
    for name in common.GRAPHS:
        want, got = common.expected(name), rows(name, format)
        for kind, fixed, found in zip(("nodes", "edges"), (("type", "label"), ("type", "key", "source", "target")), got):
            wanted = common.flat_items(want[kind], fixed, change(format))
            if format == "neo4j":
                wanted, found = without_empty_lists(colons(wanted)), without_empty_lists(found)
            common.compare_items(f"{name} {format} {kind}", wanted, found)
        models[name] = losses.Model(*got)
    losses.check(format, formats[format]["loses"], models)
common.done()
