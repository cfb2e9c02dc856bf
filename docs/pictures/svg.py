"""From frames to an animated SVG: no script, no font, nothing from elsewhere, so that it also moves as a picture on a page.

Each row of the terminal is a strip of film: all that ever stands there, side by side, and keyframes move what is to be seen into
sight. That is small, since most rows hardly change. Who wants no motion sees the end.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar
from xml.sax.saxutils import escape, quoteattr

from .frame import Frame, Row, Run

__all__ = ["render"]

_State = TypeVar("_State")

_CELL, _LINE = 8.4, 20  # width of a cell, height of a line
_SIZE, _WIDE = 14, 16  # of the letters; of characters that fill two cells
_MARGIN, _BAR = 16, 36  # around the text; the window's bar above it
_END = 3.5  # seconds for which the last frame stays
_BACKGROUND, _CURSOR, _TITLE = "#161b22", "#8b949e", "#8b949e"
_BUTTONS = ("#ff5f57", "#febc2e", "#28c840")
_FONTS = (
    "ui-monospace,SFMono-Regular,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',"
    "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',monospace"
)
_PALETTE = {
    "default": "#e6edf3", "black": "#484f58", "red": "#ff7b72", "green": "#3fb950", "brown": "#d29922",
    "blue": "#58a6ff", "magenta": "#bc8cff", "cyan": "#39c5cf", "white": "#b1bac4",
    "brightblack": "#6e7681", "brightred": "#ffa198", "brightgreen": "#56d364", "brightbrown": "#e3b341",
    "brightblue": "#79c0ff", "brightmagenta": "#d2a8ff", "brightcyan": "#56d4dd", "brightwhite": "#ffffff",
}  # fmt: skip


_STYLE = """
svg{{font:{size}px {fonts};fill:{colour}}}
.w{{font-size:{wide}px}}
.f{{animation:{seconds}s step-end infinite}}
@media(prefers-reduced-motion:reduce){{.f{{animation:none!important}}}}"""


@dataclass(frozen=True)
class _Window:
    columns: int
    rows: int

    @property
    def text_width(self) -> float:
        return round(self.columns * _CELL, 1)

    @property
    def step(self) -> float:
        """From one picture of a strip to the next: so far apart that none shines through at the edge."""
        return self.text_width + _MARGIN

    @property
    def width(self) -> int:
        return round(self.text_width) + 2 * _MARGIN

    @property
    def height(self) -> int:
        return self.rows * _LINE + _BAR + _MARGIN


def render(frames: Sequence[Frame], columns: int, title: str) -> str:
    """An SVG that plays the frames again and again."""
    start = frames[0].at
    seconds = frames[-1].at - start + _END
    times = [(frame.at - start) / seconds for frame in frames]
    window = _Window(columns, len(frames[0].rows))
    strips = [
        _strip(y, list(zip(times, (frame.rows[y] for frame in frames), strict=True)), window)
        for y in range(window.rows)
    ]
    cursor = _cursor(list(zip(times, (frame.cursor for frame in frames), strict=True)))
    parts = [part for part in [*strips, cursor] if part.drawn]
    style = _STYLE.format(fonts=_FONTS, size=_SIZE, wide=_WIDE, colour=_PALETTE["default"], seconds=f"{seconds:.2f}")
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label={quoteattr(title)} '
            f'viewBox="0 0 {window.width} {window.height}" width="{window.width}" height="{window.height}">',
            f"<title>{escape(title)}</title>",
            f"<style>{style}",
            *(part.style for part in parts),
            "</style>",
            *_frame_of(window, title),
            f'<svg x="{_MARGIN}" y="{_BAR}" width="{window.text_width}" height="{window.rows * _LINE}">',
            *(part.drawn for part in parts),
            "</svg>",
            "</svg>\n",
        ]
    )


@dataclass(frozen=True)
class _Part:
    """A thing that moves: its rules of CSS, and its elements."""

    style: str
    drawn: str


def _frame_of(window: _Window, title: str) -> Iterator[str]:
    yield f'<rect width="{window.width}" height="{window.height}" rx="8" fill="{_BACKGROUND}"/>'
    for number, colour in enumerate(_BUTTONS):
        yield f'<circle cx="{20 + 20 * number}" cy="18" r="6" fill="{colour}"/>'
    yield (
        f'<text x="{window.width / 2:g}" y="22" font-size="13" text-anchor="middle" fill="{_TITLE}">{escape(title)}</text>'
    )


def _strip(y: int, states: list[tuple[float, Row]], window: _Window) -> _Part:
    """A row: what stands there side by side, and when which is seen."""
    order = {row: number for number, row in enumerate(dict.fromkeys(row for _, row in states))}
    film = "".join(_row(row, number * window.step, y) for row, number in order.items())
    if not film:
        return _Part("", "")
    moves = [(at, f"translateX({-order[row] * window.step:g}px)") for at, row in _changes(states)]
    return _moving(f"r{y}", moves, film)


def _cursor(states: list[tuple[float, tuple[int, int] | None]]) -> _Part:
    """The cursor; where it is hidden, it stands outside."""
    moves = [
        (at, f"translate({place[0] * _CELL:g}px,{place[1] * _LINE}px)" if place else f"translateY({-_LINE}px)")
        for at, place in _changes(states)
    ]
    block = f'<rect y="2" width="{_CELL}" height="{_LINE - 3}" fill="{_CURSOR}" fill-opacity=".7"/>'
    return _moving("c", moves, block)


def _changes(states: list[tuple[float, _State]]) -> Iterator[tuple[float, _State]]:
    """Without the states that are those before them."""
    for _, same in groupby(states, key=lambda state: state[1]):
        yield next(same)


def _moving(name: str, moves: list[tuple[float, str]], drawn: str) -> _Part:
    """Elements that move by jumps, and stand still at the last place where motion is not wanted."""
    style = f".{name}{{transform:{moves[-1][1]}"
    if len(moves) > 1:
        steps = "".join(f"{at:.3%}{{transform:{move}}}" for at, move in moves)
        style += f";animation-name:{name}}}\n@keyframes {name}{{{steps}100%{{transform:{moves[-1][1]}}}}}"
    else:
        style += "}"
    return _Part(style, f'<g class="f {name}">{drawn}</g>')


def _row(row: Row, left: float, y: int) -> str:
    return "".join(_run(run, left + run.column * _CELL, (y + 1) * _LINE - 5) for run in row)


def _run(run: Run, x: float, y: int) -> str:
    """Its width is said, so that columns stand below each other in any font."""
    colour = "" if run.colour == "default" else f' fill="{_PALETTE.get(run.colour, "#" + run.colour)}"'
    adjust = ' class="w"' if run.wide else ' lengthAdjust="spacingAndGlyphs"'
    bold = ' font-weight="bold"' if run.bold else ""
    return (
        f'<text x="{x:.1f}" y="{y}" textLength="{run.cells * _CELL:.1f}"{adjust}{bold}{colour}>'
        f"{escape(run.text)}</text>"
    )
