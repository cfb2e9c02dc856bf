"""One language, in a process of its own: stage its pages, run MkDocs. `python -m docs.builder.staging OUT`."""

from __future__ import annotations

import shutil
import subprocess
import sys
from itertools import chain
from pathlib import Path

import yaml

from . import api, console, machines, reference, sources
from .configuration import configuration
from .language import current
from .sources import PICTURES, ROOT, BrokenSourceError

__all__ = ["build"]


def build(out: Path) -> None:
    """Build the site of the language of this process.

    Args:
        out: Gets `<language>/` with the pages, `<language>.yml`, and `site-<language>/`.

    Raises:
        BrokenSourceError: A page would be wrong.
        CalledProcessError: MkDocs found something wrong; it has said what.
    """
    name = current().code
    staged, site = out / name, out / f"site-{name}"
    for folder in (staged, site):
        shutil.rmtree(folder, ignore_errors=True)
    staged.mkdir(parents=True)
    pages = list(chain(sources.pages(), reference.pages(), api.pages()))
    for page in pages:
        target = staged / page.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(page.text, "utf-8")
    shutil.copytree(ROOT / "docs/assets", staged / PICTURES)
    machines.publish_descriptions(staged)
    console.publish_console(staged / "console")
    file = out / f"{name}.yml"
    file.write_text(yaml.safe_dump(configuration(staged, site), allow_unicode=True, sort_keys=False), "utf-8")
    command = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--config-file",
        str(file),
    ]  # --quiet would not count warnings
    done = subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.PIPE, encoding="utf-8")
    print(
        "".join(line for line in done.stderr.splitlines(keepends=True) if not line.startswith("INFO")),
        file=sys.stderr,
        end="",
    )
    done.check_returncode()
    machines.publish_pages(pages, site)
    machines.write_index(pages, site)


if __name__ == "__main__":
    try:
        build(Path(sys.argv[1]))
    except BrokenSourceError as error:
        sys.exit(str(error))
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
