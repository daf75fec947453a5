"""Python's own sqlite3, csv and json read SQLite, CSV, Neo4j's CSV, TimelineJS, CX2 and JSON Graph Format."""
import csv
import json
import re
import sqlite3

import common

csv.field_size_limit(10**9)
NODE, EDGE = ("type", "label"), ("type", "key", "source", "target")


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def not_empty(items):
    """CSV readers see absent and empty values as one."""
    return {key: {k: v for k, v in fields.items() if v not in ("", [], None)} for key, fields in items.items()}


def csv_rows(name, kind):
    return {row.pop("id"): row for row in read_csv(common.folder(name) / "graph.csv" / f"{kind}.csv")}


def check_csv(name, want):
    for kind, fixed in (("nodes", NODE), ("edges", EDGE)):
        rows = {k: {n: v for n, v in row.items() if v != "[]"} for k, row in csv_rows(name, kind).items()}
        common.compare_items(f"{name} csv {kind}", not_empty(common.flat_items(want[kind], fixed)), not_empty(rows))


def neo4j_value(kind, text):
    """A field as neo4j-admin reads it, by the type in its column's header."""
    if kind == "double":
        return float(text)
    if kind == "boolean":
        if text not in ("true", "false"):
            raise ValueError(text)
        return text == "true"
    if kind == "double[]":
        return [float(part) for part in text.split(";")]
    return text.split(";") if kind == "string[]" else text


def check_neo4j(name, want):
    """The rules of the bulk importer's manual: one :ID, ids unique, ends known, types that exist, no stray columns."""
    folder = common.folder(name) / "graph.neo4j"
    common.check("neo4j-admin database import" in (folder / "README.md").read_text(), f"{name} neo4j: README has no command")
    ids = set()
    for kind, file in (("nodes", "nodes.csv"), ("edges", "edges.csv")):
        got = {}
        for row in read_csv(folder / file):
            common.check(None not in row, f"{name} neo4j {file}: a row has too many fields")
            fields = {}
            for header, text in row.items():
                match = re.fullmatch(r"([^:]*)(?::(ID|LABEL|START_ID|END_ID|TYPE|double|boolean|string\[\]|double\[\]))?", header)
                common.check(match, f"{name} neo4j {file}: header {header!r}")
                if text != "":
                    fields[match[1] or match[2]] = neo4j_value(match[2], text)
            if kind == "nodes":
                common.check(fields["id"] not in ids, f"{name} neo4j: id {fields['id']!r} twice")
                ids.add(fields["id"])
                fields["type"] = fields.pop("LABEL").split(";")[1].lower()
            else:
                fields["source"], fields["target"] = fields.pop("START_ID"), fields.pop("END_ID")
                common.check({fields["source"], fields["target"]} <= ids, f"{name} neo4j: dangling {fields['id']!r}")
                fields["type"] = fields.pop("TYPE").lower()
            identity = fields.pop("id")
            got[identity] = fields
        comma = lambda v: [x.replace(";", ",") for x in v] if isinstance(v, list) and v and isinstance(v[0], str) else v
        renamed = {key: {k.replace(":", "_"): v for k, v in row.items()}
                   for key, row in common.flat_items(want[kind], NODE if kind == "nodes" else EDGE, comma).items()}
        common.compare_items(f"{name} neo4j {kind}", not_empty(renamed), got)


def open_sqlite(name):
    return sqlite3.connect(f"file:{common.folder(name) / 'graph.sqlite'}?mode=ro", uri=True)


def sqlite_rows(db, want):
    """Nodes and edges. Tables have room for any key: those that flat formats rename are renamed here."""
    attributes = {}
    for item, key, position, kind, value in db.execute("SELECT * FROM attributes ORDER BY item, key, position"):
        fields = attributes.setdefault(item, {})
        if position is None:
            fields[key] = bool(value) if kind == "boolean" else value
        else:
            fields.setdefault(key, []).append(value)
    provenance = {}
    for item, article, start, end, role, exact in db.execute("SELECT * FROM provenance ORDER BY rowid"):
        provenance.setdefault(item, []).append({"article": article, "start": start, "end": end, "exact": exact, "role": role})
    found = []
    for kind, fixed in (("nodes", NODE), ("edges", EDGE)):
        found.append({})
        for row in db.execute(f"SELECT id, {', '.join(fixed)} FROM {kind}"):
            own = {k if k in want_names(want, kind, row[0]) else k + "_": v for k, v in attributes.get(row[0], {}).items()}
            found[-1][row[0]] = {**dict(zip(fixed, row[1:])), **own, "provenance": provenance.get(row[0], [])}
    return found


def without_empty_lists(items):
    return {key: {k: v for k, v in fields.items() if v != [] or k == "provenance"} for key, fields in items.items()}


def check_sqlite(name, want):
    db = open_sqlite(name)
    common.check(db.execute("PRAGMA integrity_check").fetchone() == ("ok",), f"{name} sqlite: integrity")
    common.check(db.execute("PRAGMA foreign_key_check").fetchall() == [], f"{name} sqlite: foreign keys")
    for kind, fixed, got in zip(("nodes", "edges"), (NODE, EDGE), sqlite_rows(db, want)):
        common.compare_items(f"{name} sqlite {kind}", without_empty_lists(common.flat_items(want[kind], fixed)), got)
    if name == "sample":
        found = db.execute("SELECT id FROM statement_text WHERE statement_text MATCH 'lake AND belongs'").fetchall()
        common.check(found == [("statement:1",)], f"sqlite full text found {found}")


def want_names(want, kind, identity):
    return want[kind].get(identity, {"attributes": {}})["attributes"]


def cx2_aspects(name):
    return json.loads((common.folder(name) / "graph.cx2").read_text(encoding="utf-8"))


def cx2_parts(name):
    aspects = cx2_aspects(name)
    common.check(aspects[0]["CXVersion"] == "2.0" and aspects[-1] == {"status": [{"success": True}]}, f"{name} cx2: frame")
    return {key: value for aspect in aspects for key, value in aspect.items()}


def cx2_rows(parts):
    ids = {node["id"]: node["v"]["identifier"] for node in parts["nodes"]}
    nodes, edges = {}, {}
    for node in parts["nodes"]:
        v = dict(node["v"], label=node["v"]["name"])
        nodes[v["identifier"]] = {k: x for k, x in v.items() if k not in ("name", "identifier")}
    for edge in parts["edges"]:
        v = dict(edge["v"], source=ids[edge["s"]], target=ids[edge["t"]])
        edges[v["identifier"]] = {k: x for k, x in v.items() if k not in ("name", "interaction", "identifier")}
    return nodes, edges


def check_cx2(name, want):
    parts = cx2_parts(name)
    for entry in parts["metaData"]:
        common.check(len(parts[entry["name"]]) == entry["elementCount"], f"{name} cx2: count of {entry['name']}")
    declared = parts["attributeDeclarations"][0]
    for kind in ("nodes", "edges"):
        for item in parts[kind]:
            common.check(set(item["v"]) <= set(declared[kind]), f"{name} cx2: undeclared attribute in {item['id']}")
    nodes, edges = cx2_rows(parts)
    common.compare_items(f"{name} cx2 nodes", common.flat_items(want["nodes"], NODE), nodes)
    common.compare_items(f"{name} cx2 edges", common.flat_items(want["edges"], EDGE), edges)


def jgf_rows(name):
    graph = json.loads((common.folder(name) / "graph.jgf").read_text(encoding="utf-8"))["graph"]
    nodes = {key: {**node["metadata"], "label": node["label"]} for key, node in graph["nodes"].items()}
    edges = {e["id"]: {**e["metadata"], "type": e["relation"], "source": e["source"], "target": e["target"]} for e in graph["edges"]}
    return graph, nodes, edges


def check_jgf(name, want):
    graph, nodes, edges = jgf_rows(name)
    common.check(graph["directed"] is True, f"{name} jgf: not directed")
    common.compare_items(f"{name} jgf nodes", common.flat_items(want["nodes"], NODE), nodes)
    common.compare_items(f"{name} jgf edges", common.flat_items(want["edges"], EDGE), edges)


def check_timeline(name, want):
    rows = read_csv(common.folder(name) / "graph.timelinejs")
    common.check(len(rows) == sum(1 for n in want["nodes"].values() if n["attributes"].get("date")), f"{name} timeline: rows")
    for row in rows:
        common.check(row["Year"].isdigit() and row["Headline"] and row["Group"], f"{name} timeline: {row}")


def main():
    for name in common.GRAPHS:
        want = common.expected(name)
        for check_format in (check_csv, check_neo4j, check_sqlite, check_cx2, check_jgf, check_timeline):
            check_format(name, want)
    common.done()


if __name__ == "__main__":
    main()
