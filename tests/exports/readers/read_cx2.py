"""NDEx's own client reads the CX2: the same nodes and edges with the same attributes, and looks for each type."""
import common
import read_tables

cx2 = common.need("ndex2.cx2")

for name in common.GRAPHS:
    network = cx2.RawCX2NetworkFactory().get_cx2network(read_tables.cx2_aspects(name))
    want = common.expected(name)
    ids, nodes, edges = {}, {}, {}
    for identity, node in network.get_nodes().items():
        ids[identity] = node["v"]["identifier"]
        fields = {k: v for k, v in node["v"].items() if k not in ("identifier", "name")}
        nodes[ids[identity]] = {**fields, "label": node["v"]["name"]}
    for edge in network.get_edges().values():
        fields = {k: v for k, v in edge["v"].items() if k not in ("identifier", "name", "interaction")}
        edges[edge["v"]["identifier"]] = {**fields, "source": ids[edge["s"]], "target": ids[edge["t"]]}
    common.compare_items(f"{name} nodes", common.flat_items(want["nodes"], ("type", "label")), nodes)
    common.compare_items(f"{name} edges", common.flat_items(want["edges"], ("type", "key", "source", "target")), edges)
    styles = network.get_visual_properties().get("nodeMapping", {})
    common.check(styles, f"{name}: no looks")
    declared = network.get_attribute_declarations()
    common.check({"identifier", "type", "provenance"} <= set(declared["nodes"]), f"{name}: {sorted(declared['nodes'])}")
common.done()
