"""Members of requests, answers and events as nested lists in HTML."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from html import escape

from markdown import Markdown

from maaskit._explain.members import Member, Shape

from .words import word

__all__ = ["choices", "members", "prose", "shapes"]

_SHOWN = 12
"""Choices that are shown at once; the rest unfolds."""
_OPEN = 6
"""What is inside unfolds by itself up to so many members."""


@cache
def prose(text: str) -> str:
    """A description as HTML. Tags in it are text, also in code."""
    reader = Markdown()
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    html: str = reader.convert(text)
    return html


def members(listed: Iterable[Member]) -> str:
    """Members one below the other."""
    return f'<dl class="mk-members">{"".join(map(_member, listed))}</dl>'


def shapes(listed: tuple[Shape, ...], *, unfolded: bool = False) -> str:
    """What is inside an object or a list of them: its members, of several alternatives each with its name."""
    if len(listed) == 1 and unfolded and not listed[0].seen:
        return members(listed[0].members)
    return "".join(_shape(shape, len(listed) > 1, unfolded) for shape in listed)


def choices(values: tuple[str, ...], *, more: bool) -> str:
    """Known values; `more`: there may be others."""
    if not values:
        return ""
    marked = [f"<code>{escape(value)}</code>" for value in values]
    label = word("known values" if more else "values")
    if len(marked) <= _SHOWN:
        return f'<p class="mk-values">{label}{" ".join(marked)}</p>'
    return (
        f'<details class="mk-values"><summary>{label}{" ".join(marked[:3])} … ({len(marked)})</summary>'
        f"<p>{' '.join(marked)}</p></details>"
    )


def _member(one: Member) -> str:
    marks = [f'<span class="mk-type">{escape(one.type)}</span>']
    if one.required:
        marks.append(f'<span class="mk-required">{word("required")}</span>')
    if one.deprecated:
        marks.append(f'<span class="mk-deprecated">{word("deprecated")}</span>')
    if one.argument:
        marks.append(f'<span class="mk-argument">{word("in Python")} <code>{escape(one.argument)}</code></span>')
    limits = f'<p class="mk-limits">{escape(word("comma").join(one.limits))}</p>' if one.limits else ""
    name = escape(one.name) if one.name != "*" else word("any name")
    inside = shapes(one.shapes)
    deep = ' class="mk-deep"' if inside else ""  # `:has()` would cost seconds of layout on long pages
    return (
        f"<div><dt><code>{name}</code> {' '.join(marks)}</dt>"
        f"<dd{deep}>{prose(one.description)}{limits}{choices(one.choices, more=one.open)}{inside}</dd></div>"
    )


def _shape(shape: Shape, several: bool, unfolded: bool) -> str:
    if shape.seen:
        return f'<p class="mk-seen">{word("as above")} <code>{escape(shape.name)}</code></p>'
    title = f"<code>{escape(shape.tag or shape.name)}</code>" if several and (shape.tag or shape.name) else ""
    count = word("member") if len(shape.members) == 1 else word("members", count=len(shape.members))
    about = prose(shape.description) if several else ""
    is_open = " open" if unfolded or (not several and len(shape.members) <= _OPEN) else ""
    return f'<details class="mk-inside"{is_open}><summary>{title} {count}</summary>{about}{members(shape.members)}</details>'
