"""rdflib reads Turtle, N-Triples and JSON-LD; all three are one graph, and SPARQL finds a quotation by its speaker."""
import common

rdflib = common.need("rdflib")

QUOTATION = """
PREFIX schema: <https://schema.org/>
PREFIX ng: <urn:newsgraph:vocab#>
PREFIX oa: <http://www.w3.org/ns/oa#>
SELECT ?exact ?start WHERE {
  ?quotation a schema:Quotation ; schema:spokenByCharacter ?speaker ; ng:passage ?passage .
  ?speaker schema:name "Ada Vale" .
  ?passage oa:hasSelector [ a oa:TextQuoteSelector ; oa:exact ?exact ] , [ a oa:TextPositionSelector ; oa:start ?start ]
}"""
VOCAB = "urn:newsgraph:vocab#"
SCHEMA = rdflib.Namespace("https://schema.org/")
RDF = rdflib.RDF


def iri(identity):
    return rdflib.URIRef("urn:newsgraph:id:" + identity)


def check_rows(name, graph, want):
    for kind in ("nodes", "edges"):
        for identity, row in want[kind].items():
            subject = iri(identity)
            common.check((subject, SCHEMA.identifier, rdflib.Literal(identity)) in graph, f"{name}: no {identity!r}")
            passages = list(graph.objects(subject, rdflib.URIRef(VOCAB + "passage")))
            common.check(len(passages) == len(row["provenance"]), f"{name}: {identity!r} has {len(passages)} passages")
    for identity, row in want["nodes"].items():
        names = [str(o) for o in graph.objects(iri(identity), SCHEMA.name)]
        common.check(names == [row["label"]], f"{name}: {identity!r} is named {names!r:.200}")
    for identity, row in want["edges"].items():
        triple = (iri(row["source"]), rdflib.URIRef(VOCAB + row["type"]), iri(row["target"]))
        common.check(triple in graph, f"{name}: no triple of {identity!r}")
        common.check((iri(identity), RDF.object, iri(row["target"])) in graph, f"{name}: {identity!r} has no rdf:object")
        common.check((iri(identity), rdflib.URIRef(VOCAB + "key"), rdflib.Literal(row["key"])) in graph, f"{name}: key of {identity!r}")


for name in common.GRAPHS:
    want, graphs = common.expected(name), {}
    for file, syntax in (("turtle", "turtle"), ("ntriples", "nt"), ("jsonld", "json-ld")):
        graphs[file] = rdflib.Graph().parse(common.folder(name) / f"graph.{file}", format=syntax)
    check_rows(name, graphs["turtle"], want)
    common.check(set(graphs["turtle"]) == set(graphs["ntriples"]), f"{name}: Turtle and N-Triples differ")
    common.check(set(graphs["turtle"]) == set(graphs["jsonld"]), f"{name}: Turtle and JSON-LD differ")
    if name == "sample":
        found = [(str(row.exact), int(row.start)) for row in graphs["turtle"].query(QUOTATION)]
        common.check(found == [("The lake belongs to all", 60)], f"SPARQL found {found}")
common.done()
