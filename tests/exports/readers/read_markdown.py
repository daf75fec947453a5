"""A CommonMark parser reads the report and the vault's notes: no label is taken for structure or markup, quotations and
sources come back, and every link of the vault leads to a note."""
import common
import found_texts
from markdown_texts import EDGE_HEADINGS, blocks


def quotations(found):
    return [block[1].split("\n\n") for block in found if block[0] == "quote"]


def check_quotations(where, found, want, infos):
    """Each quotation ends with its article, linked to its words; what is said stands at its head, word for word."""
    contents = {found_texts.plain(n["attributes"].get("content", n["label"])) for n in want.values()}
    sentences = {found_texts.plain(s["text"]) for a in infos for s in a["sentences"]}
    exact = {found_texts.plain(p["exact"]) for n in want.values() for p in n["provenance"]}
    for block in found:
        if block[0] != "quote":
            continue
        parts = block[1].split("\n\n")
        common.check(parts[0] in contents | sentences | exact, f"{where}: nobody says {parts[0]!r:.200}")
        common.check(parts[-1].startswith("— "), f"{where}: no source of {parts[0]!r:.200}")
        common.check(len(block[2]) == 1 and ":~:text=" in block[2][0], f"{where}: links {block[2]!r:.200}")


def check_headings(where, found, known):
    for kind, text, _ in found:
        if kind.startswith("h"):
            common.check(text in known or text in EDGE_HEADINGS or text in HEADINGS, f"{where}: a heading {text!r:.200}")


HEADINGS = {"Articles", "Actors", "Proposals", "Quotes", "Quoted in"}

for name in common.GRAPHS:
    info = found_texts.native_info(name)
    want = common.expected(name)["nodes"]
    labels = {found_texts.plain(n["label"]) for n in want.values()}
    report = blocks((common.folder(name) / "graph.markdown").read_text(encoding="utf-8"))
    check_headings(f"{name} report", report, labels | {info["title"]})
    check_quotations(f"{name} report", report, want, info["articles"])
    told = {block[1] for block in report if block[0] == "h3"}
    common.check(told == {found_texts.plain(n["label"]) for n in want.values() if n["type"] in ("actor", "proposal")},
                 f"{name} report: chapters {sorted(told)}")
    vault = found_texts.notes(name)
    common.check(len(vault) == sum(n["type"] != "statement" for n in want.values()), f"{name} vault: {len(vault)} notes")
    for stem, (front, found) in vault.items():
        row = want.get(front["id"])
        common.check(row and found_texts.plain(row["label"]) == found[0][1], f"{name} vault: {stem!r} is {front['id']!r}")
        check_headings(f"{name} vault {stem}", found, labels)
        check_quotations(f"{name} vault {stem}", found, want, info["articles"])
    said = {q[0] for _, found in vault.values() for q in quotations(found)} & {q[0] for q in quotations(report)}
    spoken = {e["target"] for e in common.expected(name)["edges"].values() if e["type"] == "says"}
    for identity in spoken:
        content = found_texts.plain(want[identity]["attributes"].get("content", want[identity]["label"]))
        common.check(content in said, f"{name}: {identity!r} is quoted nowhere")
common.done()
