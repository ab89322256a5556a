"""Sets the five pages of text with one peer and prints the same line about it as our own measurement.

Usage: peers.py typst|weasyprint FOLDER FONTS
Prints `missing|<name>` when the peer is not installed. Peers remember what they set before, so each time is that
of the first paper in a process of its own, after a line of other text to warm up; ours remembers nothing.
"""

import importlib
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import time

TIMES = 7
WARM = "Een regel."

name, folder, fonts = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
try:
    peer = importlib.import_module(name)
except (ImportError, OSError):
    print(f"missing|{name}")
    sys.exit()


def typst(text):
    """The bytes of the PDF and how many pages it has."""
    pdf = peer.compile(text.encode(), font_paths=[str(fonts)], pdf_standards=["a-2a"])
    return pdf, max(int(it) for it in re.findall(rb"/Count (\d+)", pdf))


def weasyprint(text):
    """The bytes of the PDF and how many pages it has."""
    known = peer.text.fonts.FontConfiguration()
    style = peer.CSS(string=faces(), font_config=known)
    document = peer.HTML(string=text).render(stylesheets=[style], font_config=known)
    return document.write_pdf(pdf_variant="pdf/ua-1"), len(document.pages)


def faces():
    """The same family for both styles that the text has."""
    face = '@font-face {{ font-family: "Atkinson Hyperlegible Next"; src: url("{}"); font-weight: {} }}'
    files = {"normal": "400Regular", "bold": "700Bold"}
    return "\n".join(face.format(next(fonts.glob(f"*_{it}.ttf")).as_uri(), weight) for weight, it in files.items())


def once():
    """One time in milliseconds, bytes, pages and peak memory in KiB; the PDF stays in the folder."""
    make, ending = {"typst": (typst, "typ"), "weasyprint": (weasyprint, "html")}[name]
    text = (folder / f"text.{ending}").read_text()
    make(WARM)
    start = time.perf_counter()
    pdf, pages = make(text)
    taken = (time.perf_counter() - start) * 1000
    (folder / f"{name}.pdf").write_bytes(pdf)
    print(taken, len(pdf), pages, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)


if "--once" in sys.argv:
    once()
    sys.exit()
runs = []
for _ in range(TIMES):
    run = subprocess.run([sys.executable, *sys.argv, "--once"], stdout=subprocess.PIPE, text=True, check=True)
    runs.append(run.stdout.split())
times = [float(it[0]) for it in runs]
_, size, pages, memory = runs[0]
version = getattr(peer, "__version__", "")
print(f"paper|{name} {version}|{pages}|{statistics.median(times):.1f}|{max(times):.1f}|{size}|{memory}")
