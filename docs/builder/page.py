"""A page of the site before it is made HTML."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Page"]


class Page(NamedTuple):
    """A page: `path` below the site of its language, ending in `.md`, and its Markdown."""

    path: str
    text: str
