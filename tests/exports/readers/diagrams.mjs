// What the tests of Mermaid and D2 share: the rows that must be drawn, and comparing them.
import fs from "node:fs";
import path from "node:path";

let problems = 0;

function check(condition, text) {
  if (!condition && ++problems <= 20) console.log("DIFFERS", text);
}

export function skip(what) {
  console.log(`SKIPPED ${path.basename(process.argv[1])}: ${what} is not installed; tests/exports/readers/install brings it`);
  process.exit(77);
}

/** Nodes are drawn as n0, n1, ... in the order of expected.tsv; edges by the ids of their ends. */
function expected(folder) {
  const rows = fs.readFileSync(path.join(folder, "expected.tsv"), "utf8").split("\n").filter(Boolean).map((l) => l.split("\t"));
  const unescaped = (text) => text.replace(/\\([nt\\])/g, (_, c) => ({ n: "\n", t: "\t", "\\": "\\" })[c]);
  const nodes = rows.filter((r) => r[0] === "node").map(([, id, type, label]) => ({ id, type, label: unescaped(label) }));
  const place = new Map(nodes.map((node, i) => [node.id, `n${i}`]));
  const edges = rows.filter((r) => r[0] === "edge").map(([, from, to, key]) => `${place.get(from)} ${key.split(":")[0]} ${place.get(to)}`);
  return { nodes, edges };
}

const dense = (text) => text.replace(/[\s\u00a0]+/gu, "");

/** Labels are wrapped, and cut with "…": but for white space what is drawn is the label or its beginning. */
function sameLabel(want, got) {
  return dense(got) === dense(want) || (got.endsWith("…") && dense(want).startsWith(dense(got.slice(0, -1))));
}

/**
 * Reads both graphs' files with `read`, a function from the text to
 * {nodes: Map of id to {label, kind}, edges: ["n0 says n1", ...]}, and ends the test. `kinds` is a type's kind.
 */
export async function compare(format, kinds, read) {
  for (const graph of ["sample", "torture"]) {
    const folder = path.join(process.argv[2], graph);
    const want = expected(folder);
    const got = await read(fs.readFileSync(path.join(folder, `graph.${format}`), "utf8"));
    check(got.nodes.size === want.nodes.length, `${graph}: ${got.nodes.size} nodes, not ${want.nodes.length}`);
    want.nodes.forEach((node, i) => {
      const drawn = got.nodes.get(`n${i}`);
      check(drawn, `${graph}: ${node.id} is missing`);
      check(!drawn || drawn.kind === kinds[node.type], `${graph}: ${node.id} is drawn as ${drawn?.kind}`);
      check(!drawn || sameLabel(node.label, drawn.label), `${graph}: ${node.id}: want ${node.label}, got ${drawn?.label}`);
    });
    check(got.edges.sort().join("\n") === want.edges.sort().join("\n"), `${graph}: edges ${got.edges}, not ${want.edges}`);
  }
  process.exit(problems ? 1 : 0);
}
