"""Graphviz itself reads the DOT and writes it back canonically; that is parsed here, strictly."""
import re
import shutil
import subprocess

import common

TOKEN = re.compile(r'\s*(?:("(?:[^"\\]|\\.|\\\n)*")|(->|[{}\[\];=,])|([A-Za-z0-9_.-]+))', re.S)


def tokens(text, undouble):
    at = 0
    while text[at:].strip():
        match = TOKEN.match(text, at)
        if not match:
            raise ValueError(f"no DOT at {text[at:at + 60]!r}")
        at = match.end()
        yield unquote(match[1], undouble) if match[1] is not None else match[2] or match[3]


def unquote(text, undouble):
    """The string; `dot` breaks long lines with a backslash, and the exporter doubles every backslash of its own."""
    inner = re.sub(r"\\\n", "", text[1:-1])
    return "=" + re.sub(r'\\(["\\])' if undouble else r'\\(")', r"\1", inner)


def bare(token):
    return token.removeprefix("=")


def parse(text, undouble):
    stream = list(tokens(text, undouble))
    at, nodes, edges = stream.index("{") + 1, {}, {}
    while stream[at] != "}":
        first, second, at = stream[at], None, at + 1
        if stream[at] == "->":
            second, at = stream[at + 1], at + 2
        attributes = {}
        if stream[at] == "[":
            at += 1
            while stream[at] != "]":
                attributes[bare(stream[at])] = bare(stream[at + 2])
                at += 4 if stream[at + 3] in ",;" else 3
            at += 1
        at += stream[at] == ";"
        if second is not None:
            identity = attributes.pop("id")
            edges[identity] = {**attributes, "source": bare(first), "target": bare(second)}
        elif first not in ("graph", "node", "edge"):
            nodes[bare(first)] = attributes
        elif first == "graph":
            edges.setdefault("graph", {}).update(attributes)
    graph = edges.pop("graph", {})
    return nodes, edges, graph


LOOKS = {"label", "tooltip", "shape", "fillcolor", "color", "style", "arrowhead", "xlabel"}


def dot_rows(name, undouble=True):
    """Nodes, edges and the graph's attributes; as DOT has them, backslashes are double."""
    if not shutil.which("dot"):
        common.skip("the Debian package graphviz")
    done = subprocess.run(["dot", "-Tcanon", common.folder(name) / "graph.dot"], capture_output=True, text=True)
    common.check(done.returncode == 0 and not done.stderr, f"{name}: dot says {done.stderr}")
    nodes, edges, graph = parse(done.stdout, undouble)
    nodes = {k: {("label" if f == "name" else f): v for f, v in row.items() if f not in LOOKS} for k, row in nodes.items()}
    return nodes, {k: {f: v for f, v in row.items() if f not in LOOKS} for k, row in edges.items()}, graph


def main():
    for name in common.GRAPHS:
        nodes, edges, _ = dot_rows(name)
        want = common.expected(name)
        wanted = common.flat_items(want["nodes"], ("type", "label"))
        wanted = {k: {f: v for f, v in row.items() if v != ""} for k, row in wanted.items()}  # empty is the default in DOT
        common.compare_items(f"{name} nodes", wanted, nodes)
        common.compare_items(f"{name} edges", common.flat_items(want["edges"], ("type", "key", "source", "target")), edges)
    common.done()


if __name__ == "__main__":
    main()
