"""`make pictures`: the recordings, and with `--site site/` the screenshots of the site."""

from __future__ import annotations

import argparse
from pathlib import Path

from .record import record
from .stories import LANGUAGES, STORIES, Story

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
CASTS = ROOT / "out" / "pictures"  # the recordings as asciinema plays them


def main() -> None:
    """The program."""
    parser = argparse.ArgumentParser(prog="make pictures", description="Make the pictures of the READMEs.")
    parser.add_argument("names", nargs="*", help=f"only these of {', '.join(story.name for story in STORIES)}")
    parser.add_argument("--site", type=Path, help="photograph the site that is built there, and record nothing")
    options = parser.parse_args()
    ASSETS.mkdir(parents=True, exist_ok=True)
    if options.site is not None:
        from .site import photograph

        for path in photograph(options.site, ASSETS):
            _report(path)
        return
    for story in STORIES:
        if not options.names or story.name in options.names:
            for language in LANGUAGES:
                _report(_draw(story, language))


def _draw(story: Story, language: str) -> Path:
    """Record a story and write its picture."""
    from .screen import frames
    from .svg import render

    cast = record(story, language)
    name = f"{story.name}{'.zh-CN' if language == 'zh' else ''}"
    CASTS.mkdir(parents=True, exist_ok=True)
    (CASTS / f"{name}.cast").write_text(cast.dumps(), "utf-8")
    path = ASSETS / f"{name}.svg"
    path.write_text(render(frames(cast), cast.columns, story.title[language]), "utf-8")
    return path


def _report(path: Path) -> None:
    print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} KB")


if __name__ == "__main__":
    main()
