"""From a recording to frames: pyte plays the terminal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

import pyte
from pyte.screens import Char

from .cast import Cast
from .frame import Frame, Row, Run

__all__ = ["frames"]

_FRAME = 0.05  # seconds: what is written in a shorter time is seen together


def frames(cast: Cast) -> tuple[Frame, ...]:
    """What the terminal shows, at each time when that changes.

    Raises ValueError for a coloured background, which no program recorded here has.
    """
    screen = pyte.Screen(cast.columns, cast.rows)
    stream = pyte.Stream(screen)
    found: list[Frame] = []
    for _, group in groupby(cast.events, key=lambda event: int(event[0] / _FRAME)):
        events = list(group)
        for _, text in events:
            stream.feed(text)
        frame = Frame(events[0][0], _rows(screen, cast), _cursor(screen))
        if not found or (frame.rows, frame.cursor) != (found[-1].rows, found[-1].cursor):
            found.append(frame)
    return tuple(found)


def _cursor(screen: pyte.Screen) -> tuple[int, int] | None:
    return None if screen.cursor.hidden else (screen.cursor.x, screen.cursor.y)


def _rows(screen: pyte.Screen, cast: Cast) -> tuple[Row, ...]:
    return tuple(tuple(_runs(screen.buffer[y], cast.columns)) for y in range(cast.rows))


def _runs(line: Mapping[int, Char], columns: int) -> Iterator[Run]:
    """The runs of a line. Two blanks part runs: where a run stands is said, so nobody has to count blanks."""
    for look, group in groupby(range(columns), key=lambda x: _look(line, x)):
        xs = list(group)
        width = 2 if look.wide else 1
        text = "".join(line[x].data for x in xs)
        for part in re.finditer(r"\S+(?: \S+)*", text):
            yield Run(xs[0] + part.start() * width, len(part[0]) * width, part[0], look.colour, look.bold)


@dataclass(frozen=True)
class _Look:
    colour: str
    bold: bool
    wide: bool


def _look(line: Mapping[int, Char], x: int) -> _Look:
    cell = line[x]
    if cell.bg != "default" or cell.reverse:
        raise ValueError(f"a coloured background, which is not drawn: {cell}")
    stub = cell.data == ""  # the second cell of a wide character
    return _Look(cell.fg, cell.bold, stub or (line[x + 1].data == "" if x + 1 in line else False))
