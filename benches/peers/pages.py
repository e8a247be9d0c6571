#!/usr/bin/env python3
"""The pages of `benches/pages.rs`, built by Hugo where it is installed (Debian: hugo).

    SITE=/dev/shm/site PAGES=10000 cargo bench --no-default-features --bench pages
    python3 benches/peers/pages.py /dev/shm/site

Hugo gets the same Markdown and the smallest theme that gives a page with a title and links to its section.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

site = pathlib.Path(sys.argv[1])
if shutil.which("hugo") is None:
    sys.exit("Hugo: not installed")
with tempfile.TemporaryDirectory(dir=site.parent) as folder:
    root = pathlib.Path(folder)
    (root / "hugo.toml").write_text('baseURL = "https://example.org/"\ntitle = "Reports"\ndisableKinds = ["taxonomy", "term", "RSS"]\n')
    layouts = root / "layouts/_default"
    layouts.mkdir(parents=True)
    frame = '<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><nav><a href="/">Reports</a></nav>%s</body></html>'
    (layouts / "single.html").write_text(frame % "<main>{{ .Content }}</main>")
    (layouts / "list.html").write_text(frame % '<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>')
    for page in (site / "content").rglob("*.md"):
        text = page.read_text()
        title, _, body = text.partition("\n")
        # An `index.md` would make all pages below it its own, which Hugo then does not write.
        name = page.name.replace(".en.md", ".md").replace("index.md", "_index.md")
        to = root / "content" / page.relative_to(site / "content").with_name(name)
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(f'---\ntitle: "{title.lstrip("# ")}"\n---\n{body}')
    runs = []
    for run in range(3):
        start = time.perf_counter()
        subprocess.run(["hugo", "--quiet", "--source", folder, "--destination", str(root / f"out-{run}")], check=True)
        runs.append(time.perf_counter() - start)
    written = len(list((root / "out-0").rglob("*.html")))
    print(f"Hugo: {min(runs):.2f} s, {written} pages")
