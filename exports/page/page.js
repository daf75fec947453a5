"use strict";
// Everything is made with textContent: no text of an article is ever markup.
const graph = JSON.parse(document.getElementById("graph").textContent);
const settings = JSON.parse(document.getElementById("settings").textContent);
const nodes = new Map(graph.nodes.map((node) => [node.id, { ...node, out: [], into: [] }]));
const articles = new Map(graph.graph.articles.map((article) => [article.id, article]));
for (const edge of graph.edges) {
  nodes.get(edge.source).out.push(edge);
  nodes.get(edge.target).into.push(edge);
}
const degree = (node) => node.out.length + node.into.length;
const order = [...nodes.values()].sort((a, b) => degree(b) - degree(a) || (a.id < b.id ? -1 : 1));
const shown = new Set(Object.keys(settings.styles));
const mostListed = 200, mostDrawn = 14, mostPassages = 12;
const at = (id) => document.getElementById(id);
const words = (type) => type.replaceAll("_", " ");
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

function make(tag, text, ...children) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  element.append(...children);
  return element;
}

function glyph(type) {
  const span = make("span", settings.styles[type].glyph);
  span.className = "glyph";
  span.style.color = settings.styles[type].color;
  span.title = type;
  return span;
}

function nodeButton(id, label) {
  const button = make("button", "", glyph(nodes.get(id).type), label ?? nodes.get(id).label);
  button.onclick = () => { location.hash = "node=" + encodeURIComponent(id); };
  return button;
}

function header() {
  const info = graph.graph;
  const days = info.articles.map((a) => (a.published ?? "").slice(0, 10)).filter(Boolean).sort();
  const title = info.title || `Who said, proposed and did what in ${plural(info.articles.length, "article")}`;
  document.title = at("title").textContent = title;
  const range = days.length ? `, ${days[0]}${days.at(-1) === days[0] ? "" : " to " + days.at(-1)}` : "";
  const hidden = Object.entries(settings.hidden).filter(([, n]) => n > 0).map(([type, n]) => plural(n, type));
  at("about").textContent = `${plural(info.articles.length, "article")}${range} · ${plural(graph.nodes.length, "node")}, ` +
    plural(graph.edges.length, "edge") + (hidden.length ? ` · left out: ${hidden.join(", ")}` : "");
  for (const type of Object.keys(settings.styles)) {
    const count = graph.nodes.filter((node) => node.type === type).length;
    const box = make("input");
    Object.assign(box, { type: "checkbox", checked: true });
    box.onchange = () => { box.checked ? shown.add(type) : shown.delete(type); list(); };
    at("types").append(make("label", "", box, " ", glyph(type), `${type} ${count}`));
  }
}

function matches(node, wanted) {
  const a = node.attributes;
  const text = [node.label, a.content, ...(a.aliases ?? []), ...(a.roles ?? [])].join(" ").toLowerCase();
  return wanted.every((word) => text.includes(word));
}

function list() {
  const wanted = at("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = order.filter((node) => shown.has(node.type) && matches(node, wanted));
  at("found").textContent = found.length > mostListed ? `${found.length} found, the first ${mostListed} listed` : `${found.length} found`;
  at("list").replaceChildren(...found.slice(0, mostListed).map((node) => {
    const button = nodeButton(node.id, node.label.length > 110 ? [...node.label].slice(0, 109).join("") + "…" : null);
    if (node.id === selected()) button.setAttribute("aria-current", "true");
    return make("li", "", button);
  }));
}

/** The sentence with its words marked, and the article with a link to them. */
function passage(p) {
  const article = articles.get(p.article);
  const sentence = article?.sentences?.find((s) => s.start <= p.start && p.end <= s.end);
  const quote = make("blockquote");
  if (sentence) {
    const points = [...sentence.text], from = p.start - sentence.start, to = p.end - sentence.start;
    quote.append(points.slice(0, from).join(""), make("mark", points.slice(from, to).join("")), points.slice(to).join(""));
  } else {
    quote.append(make("mark", p.exact));
  }
  const origin = [article?.publisher, (article?.published ?? "").slice(0, 10)].filter(Boolean).join(", ");
  const name = (article?.title || article?.path || p.article) + (origin ? ` (${origin})` : "");
  const source = make("p", "— ");
  source.className = "source";
  if (/^https?:/.test(article?.url ?? "")) {
    const link = make("a", name);
    link.href = article.url + (article.url.includes("#") ? "" : "#") + ":~:text=" + encodeURIComponent(p.exact.slice(0, 200));
    Object.assign(link, { target: "_blank", rel: "noopener noreferrer" });
    source.append(link);
  } else {
    source.append(name);
  }
  quote.append(source);
  return quote;
}

/** Where the node stands in the articles. */
function told(node) {
  const passages = (node.provenance ?? []).filter((p) => p.role !== "cue" && p.role !== "source" && p.role !== "time");
  if (!passages.length) return [];
  const rest = passages.length - mostPassages;
  return [make("h3", `In the articles (${passages.length})`), ...passages.slice(0, mostPassages).map(passage),
    ...(rest > 0 ? [make("p", `and ${plural(rest, "further passage")}`)] : [])];
}

/** The nodes at the other ends of its edges, by what the edge is. */
function ties(node) {
  const groups = new Map();
  const add = (title, id) => groups.set(title, [...(groups.get(title) ?? []), id]);
  for (const edge of node.out) add(`${words(edge.type)} →`, edge.target);
  for (const edge of node.into) add(`← ${words(edge.type)}`, edge.source);
  return [...groups].flatMap(([title, ids]) => {
    const others = [...new Set(ids)];
    return [make("h3", `${title} (${others.length})`), make("ul", "", ...others.map((id) => make("li", "", nodeButton(id))))];
  });
}

function details(node) {
  const parts = [make("h2", "", glyph(node.type), node.label)];
  const facts = Object.entries(node.attributes).filter(([key]) => !["content", "rule", "confidence", "trigger", "as_found"].includes(key));
  const line = make("p", [node.type, ...facts.map(([key, value]) => `${words(key)}: ${[].concat(value).join(", ")}`)].join(" · "));
  line.className = "facts";
  parts.push(line);
  parts.push(...(node.type === "actor" || node.type === "place" ? [...ties(node), ...told(node)] : [...told(node), ...ties(node)]));
  at("details").replaceChildren(...parts);
  at("details").scrollTop = 0;
}

const svgNamespace = "http://www.w3.org/2000/svg";
function draw(tag, attributes, text) {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text) element.textContent = text;
  return element;
}

function drawnNode(node, x, y, strong) {
  const group = draw("g", { "data-id": node.id, tabindex: 0, role: "link" });
  const points = [...node.label], label = points.length > 26 ? points.slice(0, 25).join("") + "…" : node.label;
  const { color, glyph: sign } = settings.styles[node.type];
  group.append(draw("text", { x, y, fill: color, style: `fill:${color};font-size:${strong ? 30 : 20}px` }, sign),
    draw("text", { x, y: y + 17, "font-weight": strong ? "bold" : "normal" }, label), draw("title", {}, node.label));
  group.onclick = () => { location.hash = "node=" + encodeURIComponent(node.id); };
  return group;
}

/** The node and its neighbours with most edges, in a circle; says how many are not drawn. */
function surroundings(node) {
  const edges = new Map();
  for (const edge of [...node.out, ...node.into]) {
    const other = edge.source === node.id ? edge.target : edge.source;
    if (other !== node.id) edges.set(other, [...(edges.get(other) ?? []), edge]);
  }
  const near = order.filter((other) => edges.has(other.id));
  const svg = draw("svg", { viewBox: "0 0 760 640", role: "img" });
  const lines = [], texts = [], drawn = near.slice(0, mostDrawn);
  drawn.forEach((other, i) => {
    const angle = (2 * Math.PI * i) / drawn.length - Math.PI / 2;
    const x = 380 + 275 * Math.cos(angle), y = 320 + 250 * Math.sin(angle);
    const types = [...new Set(edges.get(other.id).map((e) => (e.source === node.id ? "" : "← ") + words(e.type)))];
    lines.push(draw("line", { x1: 380, y1: 320, x2: x, y2: y }));
    texts.push(draw("text", { x: 380 + 0.5 * (x - 380), y: 320 + 0.5 * (y - 320), class: "relation" }, types.join(", ")), drawnNode(other, x, y, false));
  });
  svg.append(...lines, ...texts, drawnNode(node, 380, 320, true));
  if (near.length > drawn.length) svg.append(draw("text", { x: 380, y: 630, class: "relation" }, `${plural(near.length - drawn.length, "further neighbour")} not drawn`));
  at("picture").replaceChildren(svg);
}

function fromAddress(key) {
  const match = location.hash.match(new RegExp(`[#&]${key}=([^&]*)`));
  return match ? decodeURIComponent(match[1]) : null;
}

const selected = () => fromAddress("node") ?? (order.find((node) => node.type === "actor") ?? order[0])?.id;

function show() {
  const node = nodes.get(selected());
  if (node) {
    details(node);
    surroundings(node);
  } else {
    at("details").replaceChildren(make("p", order.length ? "There is no such node." : "The graph is empty."));
    at("picture").replaceChildren();
  }
  list();
  if (fromAddress("node") && matchMedia("(max-width: 900px)").matches) at("details").scrollIntoView();
}

document.documentElement.dataset.theme = settings.theme;
at("search").value = fromAddress("find") ?? "";
at("search").oninput = list;
window.onhashchange = show;
header();
show();
