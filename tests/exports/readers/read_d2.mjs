// D2's own compiler reads the diagram and lays it out: read_d2.mjs FOLDER READERS
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compare, skip } from "./diagrams.mjs";

let d2;
try {
  const module = path.resolve(process.argv[3], "node_modules/@terrastruct/d2/dist/node-esm/index.js");
  d2 = new (await import(pathToFileURL(module))).D2();
} catch {
  skip("the npm package @terrastruct/d2");
}

const shapes = { actor: "oval", place: "package", statement: "page", proposal: "hexagon", event: "parallelogram" };
await compare("d2", shapes, async (text) => {
  const { diagram } = await d2.compile(text);
  const nodes = diagram.shapes.map((shape) => [shape.id, { label: shape.label, kind: shape.type }]);
  return { nodes: new Map(nodes), edges: diagram.connections.map((c) => `${c.src} ${c.label} ${c.dst}`) };
});
