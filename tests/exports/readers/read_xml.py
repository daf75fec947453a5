"""xmllint finds the XML formats and the pictures well-formed; every label stands in the picture's tooltips."""
import re
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import common

if not shutil.which("xmllint"):
    common.skip("the Debian package libxml2-utils")
for name in common.GRAPHS:
    for file in ("graphml", "yed", "gexf", "gexf12", "svg"):
        done = subprocess.run(["xmllint", "--nonet", "--noout", "--huge", common.folder(name) / f"graph.{file}"],
                              capture_output=True, text=True)
        common.check(done.returncode == 0, f"{name} {file}: {done.stderr:.500}")
    svg = ElementTree.parse(common.folder(name) / "graph.svg").getroot()
    text = "".join(svg.itertext())
    common.check("script>" not in (common.folder(name) / "graph.svg").read_text(encoding="utf-8").replace("&lt;/script&gt;", ""),
                 f"{name}: markup of a label is markup in the picture")
    if name == "sample":
        for node in common.expected(name)["nodes"].values():
            words = re.findall(r"\w+", node["label"])
            common.check(all(word in text for word in words), f"{name}: {node['label']!r} is not in the picture")
common.done()
