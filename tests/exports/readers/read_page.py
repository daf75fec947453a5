"""A headless browser opens the page: counts, search, details with their words, and no label that becomes markup."""
import html
import re
import shutil
import subprocess
import tempfile

import common

browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if not browser:
    common.skip("the Debian package chromium")


def dom(name, address=""):
    """The page after its scripts have run, as markup."""
    page = (common.folder(name) / "graph.html").resolve().as_uri() + address
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run([browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={profile}",
                               "--virtual-time-budget=5000", "--dump-dom", page], capture_output=True, text=True, timeout=120)
    common.check(done.returncode == 0, f"{name}: the browser says {done.stderr:.300}")
    return done.stdout


def part(markup, tag, identity):
    match = re.search(rf'<{tag}[^>]*id="{identity}"[^>]*>(.*?)</{tag}>', markup, re.S)
    return match[1] if match else ""


def text(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup))


def items(markup):
    return re.findall(r"<li>(.*?)</li>", part(markup, "ol", "list"), re.S)


def check_graph(name):
    want = common.expected(name)
    markup = dom(name)
    about = text(part(markup, "p", "about"))
    common.check(f"{len(want['nodes'])} nodes, {len(want['edges'])} edges" in about, f"{name}: about {about!r}")
    common.check(len(items(markup)) == len(want["nodes"]), f"{name}: {len(items(markup))} nodes are listed")
    body = re.sub(r'<script.*?</script>', "", markup, flags=re.S)
    common.check(markup.count("<script") == 3, f"{name}: {markup.count('<script')} scripts")
    common.check("<b>" not in body and "<!--" not in body, f"{name}: a label is markup")
    listed = [text(item)[1:] for item in items(markup)]  # behind the glyph
    for node in want["nodes"].values():
        label = node["label"]
        common.check(any(shown == label or (shown.endswith("…") and label.startswith(shown[:-1])) for shown in listed),
                     f"{name}: {label!r:.100} is not listed")


for name in common.GRAPHS:
    check_graph(name)
found = dom("sample", "#find=lake%20talks")
common.check([text(i)[1:] for i in items(found)] == ["talks about the shared use of the lake"], f"search finds {items(found)}")
details = part(dom("sample", "#node=statement:1"), "article", "details")
common.check("<mark>The lake belongs to all</mark>" in details, f"details: {details:.500}")
common.check("Minister offers talks (The Example, 2025-03-01)" in text(details), f"details name no article: {text(details):.500}")
common.check('href="https://news.example/a1#:~:text=The%20lake' in details, f"details have no link: {details:.500}")
common.check("← says (1)" in text(details) and "Ada Vale" in text(details), f"details have no speaker: {text(details):.500}")
long = text(part(dom("torture", "#node=statement:long"), "article", "details"))
common.check("z" * 10000 in long, "a quotation of 10,000 characters is cut")
common.done()
