"""Pillow opens the PNG and poppler the PDF: whole pictures, with every label that is drawn as text in the PDF; the SVG's
links lead to http addresses and nothing in it runs or loads."""
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import common

image = common.need("PIL.Image")
if not shutil.which("pdftotext"):
    common.skip("the Debian package poppler-utils")


def words(text):
    return re.findall(r"[A-Za-z0-9]+", text)


def poppler(tool, name, *more):
    done = subprocess.run([tool, common.folder(name) / "graph.pdf", *more], capture_output=True, text=True)
    common.check(done.returncode == 0 and not done.stderr, f"{name} pdf: {tool} says {done.stderr:.300}")
    return done.stdout


for name in (*common.GRAPHS, "many"):
    folder = common.folder(name)
    with image.open(folder / "graph.png") as picture:
        picture.load()
        common.check(picture.format == "PNG" and min(picture.size) > 200, f"{name} png: {picture.format} of {picture.size}")
        common.check(len(picture.convert("RGB").getcolors(1 << 24)) > 20, f"{name} png: nothing is drawn")
    common.check(re.search(r"^Pages: +1$", poppler("pdfinfo", name), re.M), f"{name} pdf: not one page")
    drawn = set(words(poppler("pdftotext", name, "-")))
    if name != "many":
        for node in common.expected(name)["nodes"].values():
            missing = [w for w in words(node["label"][:60]) if len(node["label"]) < 60 and w not in drawn]
            common.check(not missing, f"{name} pdf: {missing} of {node['label']!r} is not in the text")
    root = ElementTree.parse(folder / "graph.svg").getroot()
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        common.check(tag in {"svg", "g", "title", "a", "text", "polygon", "polyline", "path", "ellipse"}, f"{name} svg: <{tag}>")
        for key, value in element.attrib.items():
            common.check(not key.lower().startswith("on"), f"{name} svg: {key}={value!r:.100}")
            if key.endswith("href"):
                common.check(re.match(r"https?://[^\s<>\"]+$", value), f"{name} svg: a link to {value!r:.100}")
common.done()
