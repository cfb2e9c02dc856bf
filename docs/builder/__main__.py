"""`python -m docs.builder`: the whole site, both languages at once, into `site/`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .language import LANGUAGES
from .sources import ROOT

OUT = ROOT / "out/docs"
SITE = ROOT / "site"
_UNSOUGHT = ".headerlink, .tabbed-set"
"""What the search leaves out: signs beside headings, and code in five languages that says what the page says, too."""


def main() -> int:
    """Build all of it. Returns the exit code."""
    OUT.mkdir(parents=True, exist_ok=True)
    running = {
        code: subprocess.Popen(
            [sys.executable, "-m", "docs.builder.staging", str(OUT)],
            cwd=ROOT,
            env={**os.environ, "MAASKIT_LANG": code, "NO_MKDOCS_2_WARNING": "1"},
        )
        for code in LANGUAGES
    }
    failed = [code for code, process in running.items() if process.wait()]
    if failed:
        print(f"the site was not built: see above ({', '.join(failed)})", file=sys.stderr)
        return 1
    if odd := _pages("en") ^ _pages("zh"):
        print(f"in one language only: {', '.join(sorted(odd))}", file=sys.stderr)
        return 1
    _assemble()
    command = [str(_pagefind()), "--site", str(SITE), "--exclude-selectors", _UNSOUGHT, "--silent"]
    return subprocess.run(command, check=False).returncode


def _pagefind() -> Path:
    """The newest Pagefind that is here: 1.6 splits Chinese as readers do, and is to be had for Linux only."""
    newest = sorted((ROOT / "node_modules/@pagefind").glob("linux-*/bin/pagefind_extended"))
    return newest[0] if newest else ROOT / "node_modules/.bin/pagefind"


def _pages(code: str) -> set[str]:
    folder = OUT / code
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}


def _assemble() -> None:
    shutil.rmtree(SITE, ignore_errors=True)
    for code, language in LANGUAGES.items():
        shutil.move(OUT / f"site-{code}", SITE / language.folder)
    swagger = SITE / "assets/swagger"
    swagger.mkdir()
    for name in ("swagger-ui-bundle.js", "swagger-ui.css", "LICENSE", "NOTICE"):
        shutil.copyfile(ROOT / "node_modules/swagger-ui-dist" / name, swagger / name)


if __name__ == "__main__":
    sys.exit(main())
