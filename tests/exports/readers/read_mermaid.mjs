// Mermaid's own parser reads the flowchart: read_mermaid.mjs FOLDER READERS
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { compare, skip } from "./diagrams.mjs";

const modules = path.resolve(process.argv[3], "node_modules");
let mermaid;
try {
  const { JSDOM } = createRequire(`${modules}/`)("jsdom");  // its sanitiser wants a document
  const dom = new JSDOM("<body></body>");
  globalThis.window = dom.window;
  globalThis.document = dom.window.document;
  mermaid = (await import(pathToFileURL(path.join(modules, "mermaid/dist/mermaid.core.mjs")))).default;
} catch {
  skip("one of the npm packages mermaid and jsdom");
}
mermaid.initialize({ startOnLoad: false, maxEdges: 1000 });

/** Mermaid's parser holds "#quot;" as a mark of its own until it draws. */
function decoded(text) {
  const html = text.replace(/ﬂ°°/g, "&#").replace(/ﬂ°/g, "&").replace(/¶ß/g, ";");
  const box = document.createElement("div");
  box.innerHTML = html;
  return box.textContent;
}

const types = ["actor", "place", "statement", "proposal", "event", "article"];
await compare("mermaid", Object.fromEntries(types.map((type) => [type, type])), async (text) => {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const nodes = [...db.getVertices().values()].map((v) => [v.id, { label: decoded(v.text), kind: v.classes.join(" ") }]);
  return { nodes: new Map(nodes), edges: db.getEdges().map((e) => `${e.start} ${e.text} ${e.end}`) };
});
