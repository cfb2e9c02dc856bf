"""The pictures of the READMEs: they show what the stories type, and nothing of the machine that made them."""

from __future__ import annotations

import io
import os
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from docs.pictures.cast import Cast
from docs.pictures.frame import Frame, Run
from docs.pictures.stories import LANGUAGES, STORIES, Story
from docs.pictures.svg import render

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
SVG = "{http://www.w3.org/2000/svg}"
RECORDINGS = [(story, language) for story in STORIES for language in LANGUAGES]
SUFFIX = {"en": "", "zh": ".zh-CN"}
NAMED = [f"{story.name}-{language}" for story, language in RECORDINGS]
SHOWN = {
    ("wait", "en"): ["running", "100% succeeded", "out/task_"],
    ("wait", "zh"): ["进行中", "100% 成功", "out/task_"],
    ("recover", "en"): [
        "submitted",
        "Killed",
        "accepted",
        "Tasks to go on with: 1.",
        "100% succeeded",
        ".mp3",
        "delivered",
    ],
    ("recover", "zh"): ["submitted", "Killed", "accepted", "继续 1 个任务。", "100% 成功", ".mp3", "delivered"],
}


def picture(story: Story, language: str) -> Path:
    return ASSETS / f"{story.name}{SUFFIX[language]}.svg"


def lines(svg: Path) -> list[str]:
    """What ever stands in a row: its texts with the blanks between them, in the order of the strip."""
    found: dict[str, str] = {}
    for element in ElementTree.parse(svg).iter(f"{SVG}text"):
        if element.get("text-anchor") is None:
            row = element.attrib["y"]
            found[row] = f"{found.get(row, '')} {element.text}"
    return list(found.values())


@pytest.mark.parametrize(("story", "language"), RECORDINGS, ids=NAMED)
def test_a_recording_shows_the_story(story: Story, language: str) -> None:
    svg = picture(story, language)
    shown = "\n".join(lines(svg))
    packed = re.sub(r"\s+", "", shown)
    for line in [*(line.typed(language) for line in story.lines), *"".join(story.files.values()).splitlines()]:
        assert re.sub(r"\s+", "", line) in packed, f"not in {svg.name}; run `make pictures`: {line}"
    assert [word for word in SHOWN[story.name, language] if word not in shown] == []
    assert f"<title>{story.title[language]}</title>" in svg.read_text("utf-8")


@pytest.mark.parametrize(("story", "language"), RECORDINGS, ids=NAMED)
def test_a_recording_stands_alone_and_tells_nothing_of_the_machine(story: Story, language: str) -> None:
    text = picture(story, language).read_text("utf-8").replace('xmlns="http://www.w3.org/2000/svg"', "")
    assert re.findall(r"<script|<image|<foreignObject|@import|@font-face|url\(|href|://", text) == []
    assert re.findall(r"127\.0\.0\.1|localhost|any-text|sk-\w+|Traceback", text) == []
    assert re.findall(r"(?<![\w<.])/\w+", text) == []  # absolute paths; tags end with </


def test_the_pictures_are_small() -> None:
    sizes = {path.name: path.stat().st_size for path in ASSETS.iterdir()}
    assert {name: size for name, size in sizes.items() if size > 300_000} == {}
    assert sum(sizes.values()) < 1_500_000


@pytest.mark.parametrize(("readme", "language"), [("README.md", "en"), ("README.zh-CN.md", "zh")])
def test_each_readme_shows_the_recordings_in_its_language(readme: str, language: str) -> None:
    shown = dict(re.findall(r"!\[([^\]]{20,})\]\((docs/assets/[^)]+\.svg)\)", (ROOT / readme).read_text("utf-8")))
    assert sorted(shown.values()) == sorted(f"docs/assets/{picture(story, language).name}" for story in STORIES)


def test_a_recording_is_written_and_read_and_its_pauses_are_cut() -> None:
    cast = Cast(80, 24, ((0.5, "a\r\n"), (9.5, "\033[1m好"), (10.0, "c")))
    assert Cast.loads(cast.dumps()) == cast
    assert [at for at, _ in cast.shortened(1.5).events] == [0.5, 2.0, 2.5]
    with pytest.raises(ValueError, match="asciicast"):
        Cast.loads('{"version": 3, "term": {}}\n')


def test_a_strip_has_each_state_once_and_ends_with_the_last() -> None:
    def row(text: str) -> tuple[Run, ...]:
        return (Run(2, len(text), text, "green", bold=False),)

    states = [row("a & b"), row("<c>"), row("a & b")]
    text = render([Frame(float(at), (state,), None) for at, state in enumerate(states)], 20, "A & B")
    texts = [element.text for element in ElementTree.fromstring(text).iter(f"{SVG}text")]
    assert texts == ["A & B", "a & b", "<c>"]
    moves = re.findall(r"translateX\((.*?)px\)", text)  # at rest; then the keyframes, the last of them again at 100%
    assert moves[0] == "0" and moves[1:] == ["0", moves[2], "0", "0"] and float(moves[2]) < -20 * 8


def test_the_terminal_is_played_with_colours_and_wide_characters() -> None:
    pytest.importorskip("pyte")
    from docs.pictures.screen import frames

    written = ((0.0, "\033[?25l\033[1;32m状态\033[0m  ok now"), (0.01, "!"), (1.0, "\r\n\033[?25h"))
    first, last = frames(Cast(20, 2, written))
    assert first.rows == ((Run(0, 4, "状态", "green", bold=True), Run(6, 7, "ok now!", "default", bold=False)), ())
    assert (first.cursor, last.cursor) == (None, (0, 1))
    with pytest.raises(ValueError, match="background"):
        frames(Cast(20, 2, ((0.0, "\033[41mx"),)))


@pytest.mark.skipif(
    not Path("/bin/bash").exists() or sys.platform == "win32", reason="needs bash and a pseudo-terminal"
)
def test_what_a_shell_writes_is_recorded(tmp_path: Path) -> None:
    from docs.pictures.terminal import Terminal

    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "TERM": "xterm", "HOME": str(tmp_path)}
    with Terminal(tmp_path, environment, columns=40, rows=5) as terminal:
        terminal.run("stty size; echo 好 > a; sleep 0.3; cat a")
        cast = terminal.cast()
    text = "".join(data for _, data in cast.events)
    assert text.count("5 40") == 1 and text.count("好") == 2 and "\033]133" not in text
    times = [at for at, _ in cast.events]
    assert times == sorted(times) and times[-1] > 0.3
    assert (tmp_path / "a").read_text("utf-8") == "好\n"


def test_the_site_is_photographed_by_day_and_by_night(tmp_path: Path) -> None:
    pytest.importorskip("playwright")
    image = pytest.importorskip("PIL.Image")
    from docs.pictures import site

    if not Path(site.chromium()).exists():
        pytest.skip("needs Chromium: CHROMIUM names it")
    with pytest.raises(FileNotFoundError, match="make docs"):
        site.photograph(tmp_path, tmp_path)
    style = "<style>body{background:#fff}@media(prefers-color-scheme:dark){body{background:#000}}</style>"
    for page in site.PAGES:
        (tmp_path / page).mkdir(parents=True, exist_ok=True)
        (tmp_path / page / "index.html").write_text(f"<!doctype html><title>A page</title>{style}<h1>A page</h1>")
    files = [image.open(io.BytesIO(path.read_bytes())) for path in site.photograph(tmp_path, tmp_path)]
    assert [file.mode for file in files] == ["P", "P"]
    light, dark = (file.convert("RGBA") for file in files)
    for x, y in ((5, light.height // 2), (light.width - 5, light.height - 5)):  # the page behind, the page before it
        assert (light.getpixel((x, y)), dark.getpixel((x, y))) == ((255, 255, 255, 255), (0, 0, 0, 255))
    assert light.getpixel((light.width - 1, 0))[3] == 0  # nothing lies there
