"""The line after "loses" of every format, against what its reader gets back. Neo4j's two are in read_neo4j.py."""
import json
import pathlib
import sys

import common
import found_graphs
import found_tables
import found_texts
import losses

READERS = {
    "json": found_graphs.from_native, "graphml": found_graphs.from_graphml, "yed": found_graphs.from_yed,
    "gexf": found_graphs.from_gexf, "gexf12": found_graphs.from_gexf12, "cytoscape": found_graphs.from_cytoscape,
    "cx2": found_graphs.from_cx2, "jgf": found_graphs.from_jgf, "dot": found_graphs.from_dot,
    "mermaid": found_graphs.from_mermaid, "d2": found_graphs.from_d2,
    "turtle": found_tables.from_turtle, "ntriples": found_tables.from_ntriples, "jsonld": found_tables.from_jsonld,
    "csv": found_tables.from_csv, "sqlite": found_tables.from_sqlite,
    "html": found_texts.from_html, "svg": found_texts.from_svg, "png": found_texts.from_bitmap, "pdf": found_texts.from_bitmap,
    "obsidian": found_texts.from_obsidian, "markdown": found_texts.from_markdown, "ical": found_texts.from_ical,
    "timelinejs": found_texts.from_timelinejs,
}

formats = json.loads((pathlib.Path(sys.argv[1]) / "formats.json").read_text())
common.check(set(formats) == set(READERS) | {"neo4j", "cypher"}, f"a format without a reader here: {sorted(formats)}")
for name, read in READERS.items():
    losses.check(name, formats[name]["loses"], {graph: read(graph) for graph in formats[name]["graphs"]})
common.done()
