"""Reading the Markdown that exports write: with a CommonMark parser, blocks as (heading level, text) and the like."""
import common


def text_of(inline):
    """The text of an inline token as a reader sees it; links are their text, wikilinks stay."""
    out = ""
    for child in inline.children or ():
        out += "\n" if child.type in ("softbreak", "hardbreak") else child.content if child.type in ("text", "code_inline", "text_special") else ""
    return out.strip()


def blocks(source):
    """(kind, text, links): kind is h1 to h6, p, quote or item; a quotation's paragraphs are one block, apart by "\\n\\n"."""
    markdown_it = common.need("markdown_it")
    tokens = markdown_it.MarkdownIt("commonmark", {"html": True}).enable("table").enable("strikethrough").parse(source)
    out, inside = [], []
    for token in tokens:
        if token.type in ("blockquote_open", "list_item_open", "heading_open"):
            inside.append({"blockquote_open": "quote", "list_item_open": "item"}.get(token.type, token.tag))
            if token.type == "blockquote_open":
                out.append(["quote", "", []])
        elif token.type in ("blockquote_close", "list_item_close", "heading_close"):
            inside.pop()
        elif token.type == "inline":
            common.check(not any(c.type == "html_inline" or c.type == "image" for c in token.children), f"markup in {token.content!r:.200}")
            common.check(all(c.type in KNOWN for c in token.children), f"structure in {token.content!r:.200}: {[c.type for c in token.children]}")
            links = [c.attrGet("href") for c in token.children if c.type == "link_open"]
            kind = inside[-1] if inside else "p"
            if kind == "quote":
                out[-1][1] += ("\n\n" if out[-1][1] else "") + text_of(token)
                out[-1][2] += links
            else:
                out.append([kind, text_of(token), links])
        else:
            common.check(token.type in STRUCTURE, f"a {token.type} that no export writes: {token.content!r:.200}")
    return [tuple(block) for block in out]


KNOWN = {"text", "softbreak", "link_open", "link_close", "text_special"}
STRUCTURE = {"paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close"}

# Heading -> (edge type, whether the note is the edge's source).
EDGE_HEADINGS = {
    "Says": ("says", True), "Said by": ("says", False), "Proposes": ("proposes", True), "Proposed by": ("proposes", False),
    "Supports": ("supports", True), "Supported by": ("supports", False), "Accepts": ("accepts", True),
    "Accepted by": ("accepts", False), "Opposes": ("opposes", True), "Opposed by": ("opposes", False),
    "Rejects": ("rejects", True), "Rejected by": ("rejects", False), "Directed to": ("directed_to", True),
    "Is asked or offered": ("directed_to", False), "Part of": ("part_of", True), "Terms": ("part_of", False),
    "Who": ("has_actor", True), "Takes part in": ("has_actor", False), "To whom": ("has_recipient", True),
    "Is affected by": ("has_recipient", False), "Where": ("located_in", True), "What happened there": ("located_in", False),
    "Belongs to": ("affiliated_with", True), "Members": ("affiliated_with", False), "About": ("about", True),
    "What is said of it": ("about", False),
}
