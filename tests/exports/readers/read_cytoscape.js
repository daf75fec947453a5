// cytoscape.js loads the elements as they are; the same nodes, edges and data are in it.
"use strict";
const fs = require("fs");
const path = require("path");

let cytoscape;
try {
  cytoscape = require(path.join(process.argv[3], "node_modules", "cytoscape"));
} catch {
  console.log("SKIPPED read_cytoscape.js: the npm package cytoscape is not installed; tests/exports/readers/install brings it");
  process.exit(77);
}

let problems = 0;
function check(condition, text) {
  if (!condition && ++problems <= 20) console.log("DIFFERS", text);
}

for (const name of ["sample", "torture"]) {
  const folder = path.join(process.argv[2], name);
  const want = JSON.parse(fs.readFileSync(path.join(folder, "expected.json"), "utf8"));
  const json = JSON.parse(fs.readFileSync(path.join(folder, "graph.cytoscape"), "utf8"));
  const graph = cytoscape({ headless: true, elements: json.elements });
  check(graph.nodes().length === Object.keys(want.nodes).length, `${name}: ${graph.nodes().length} nodes`);
  check(graph.edges().length === Object.keys(want.edges).length, `${name}: ${graph.edges().length} edges`);
  for (const [rows, fixed] of [[want.nodes, ["type", "label"]], [want.edges, ["type", "key", "source", "target"]]]) {
    for (const [id, row] of Object.entries(rows)) {
      const element = graph.getElementById(id);
      check(element.length === 1, `${name}: no ${id}`);
      if (element.length !== 1) continue;
      for (const field of fixed) check(element.data(field) === row[field], `${name}: ${id} ${field}`);
      for (const [key, value] of Object.entries(row.attributes)) {
        check(JSON.stringify(element.data(key)) === JSON.stringify(value), `${name}: ${id} ${key}`);
      }
      check(JSON.stringify(element.data("provenance")) === JSON.stringify(row.provenance), `${name}: ${id} provenance`);
    }
  }
}
process.exit(problems ? 1 : 0);
