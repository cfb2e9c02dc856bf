"""The life of a task as a small picture: submit, poll, states."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from itertools import pairwise
from typing import NamedTuple

from maaskit._explain.facts import TaskLife

from .words import word

__all__ = ["picture"]

_ENDS = ("succeeded", "failed", "canceled", "expired")
_WIDTH, _HEIGHT, _GAP, _ROW = 128, 46, 44, 62
_LONGEST = 20


class _Box(NamedTuple):
    name: str
    words: str
    x: int
    y: int
    kind: str

    @property
    def middle(self) -> int:
        return self.y + _HEIGHT // 2


def picture(task: TaskLife) -> str:
    """An SVG without blank lines, in the colours of the page."""
    boxes = list(_boxes(task))
    ends = [box for box in boxes if box.kind in _ENDS]
    way = [box for box in boxes if box.kind == "way"]
    width = max(box.x for box in boxes) + _WIDTH + 2
    height = max(box.y for box in boxes) + _HEIGHT + 34
    parts = [_arrow(one.x + _WIDTH, one.middle, two.x, two.middle) for one, two in pairwise(way)]
    parts += [_arrow(way[-1].x + _WIDTH, way[-1].middle, end.x, end.middle) for end in ends]
    parts += [_loop(way[-1], task)]
    for box in boxes:
        if box.kind == "aside":
            parts.append(_arrow(box.x + _WIDTH // 2, box.y - (_ROW - _HEIGHT), box.x + _WIDTH // 2, box.y))
        parts.append(_drawn(box))
    label = word("lifecycle", path=" → ".join(box.name for box in boxes))
    return (
        f'<div class="mk-life"><svg viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img"'
        f' aria-label="{escape(label)}"><defs><marker id="mk-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7"'
        f' markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>{"".join(parts)}</svg></div>'
    )


def _boxes(task: TaskLife) -> Iterator[_Box]:
    ends = [state for state in _ENDS if state in task.states or state == "succeeded"]
    middle = 22 + (len(ends) - 1) * _ROW // 2
    way = [state for state in ("queued", "running") if state in task.states or state == "running"]
    yield _Box(word("submit"), "", 1, middle, "way")
    for index, state in enumerate(way, 1):
        yield _Box(state, _short(task, state), 1 + index * (_WIDTH + _GAP), middle, "way")
    if "needs_input" in task.states:
        yield _Box("needs_input", _short(task, "needs_input"), 1 + len(way) * (_WIDTH + _GAP), middle + _ROW, "aside")
    for index, state in enumerate(ends):
        yield _Box(state, _short(task, state), 1 + (len(way) + 1) * (_WIDTH + _GAP), 22 + index * _ROW, state)


def _short(task: TaskLife, state: str) -> str:
    text = ", ".join(task.states.get(state, ()))
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip(", ") + "…"


def _drawn(box: _Box) -> str:
    x, line = box.x + _WIDTH // 2, box.y + (20 if box.words else 28)
    words = f'<text class="mk-words" x="{x}" y="{box.y + 36}">{escape(box.words)}</text>' if box.words else ""
    return (
        f'<rect class="mk-{box.kind}" x="{box.x}" y="{box.y}" width="{_WIDTH}" height="{_HEIGHT}" rx="8"/>'
        f'<text x="{x}" y="{line}">{escape(box.name)}</text>{words}'
    )


def _arrow(x1: int, y1: int, x2: int, y2: int) -> str:
    bend = (x1 + x2) // 2
    path = f"M{x1} {y1}H{x2}" if y1 == y2 else f"M{x1} {y1}V{y2}" if x1 == x2 else f"M{x1} {y1}H{bend}V{y2}H{x2}"
    return f'<path class="mk-arrow" d="{path}" marker-end="url(#mk-tip)"/>'


def _loop(box: _Box, task: TaskLife) -> str:
    """The poll that comes back to where it was."""
    x, top = box.x + _WIDTH // 2, box.y
    says = word("every", seconds=f"{task.interval:g}") if task.interval else word("poll")
    return (
        f'<path class="mk-arrow" d="M{x - 26} {top}V{top - 14}H{x + 26}V{top}" marker-end="url(#mk-tip)"/>'
        f'<text class="mk-words" x="{x}" y="{top - 19}">{escape(says)}</text>'
    )
