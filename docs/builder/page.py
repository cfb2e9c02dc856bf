"""What every part of the builder makes: pages of Markdown."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Page"]


class Page(NamedTuple):
    """One page of one language.

    Attributes:
        path: Where it stands below the site of its language, such as `guides/chat.md`.
        text: Its Markdown; links to other pages are relative paths of their files.
    """

    path: str
    text: str
