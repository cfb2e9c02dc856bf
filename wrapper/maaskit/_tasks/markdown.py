"""The files that a text leads to: links of Markdown and HTML, and bare ones."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple
from urllib.parse import urlsplit

from .media_types import kind_of, media_type_of, suffix_in

__all__ = ["every_link", "files_in"]

# An answer may be cut inside a picture of megabytes. So nothing is tried twice (possessive), and nothing that has begun
# goes on beyond where the next one begins: the time is that of one reading.
_ALTERNATIVE = r"(?:[^\]!]++|!(?!\[))*+"
_REST = r"(?:[^)\]]++|\](?!\())*+"
_URL = r"https?://(?:[^\s()<>]++|\([^\s()<>]*+\))++"
_LINK = re.compile(rf"\]\(\s*+<?({_URL})>?{_REST}\)")
_EMBEDDED = re.compile(rf"!\[{_ALTERNATIVE}\]\(\s*+<?({_URL}|data:[^\s()<>]++)>?{_REST}\)")
_ELEMENT = re.compile(r"""<(img|video|audio|source)\b[^<>]*?\ssrc=["']([^"'\s]++)["']""", re.IGNORECASE)
_BARE = re.compile(r"https?://[^\s<>()\[\]\"'`\u0080-\U0010ffff]+")  # Chinese text follows without a space
_AFTER = ".,;:!?*_~"
"""What follows a bare link and is none of it."""


class _Seen(NamedTuple):
    at: int
    url: str
    kind: str | None
    """What it is when its name does not tell; None for a mere link, which leads anywhere."""


def every_link(text: str) -> list[str]:
    """The URLs of a text that is nothing but a result: its Markdown links, else its bare ones."""
    found = _LINK.findall(text) or [link.rstrip(_AFTER) for link in _BARE.findall(text)]
    return list(dict.fromkeys(found))


def files_in(text: str) -> list[tuple[str, str]]:
    """(kind, URL) of the files in an answer's text, in its order.

    Pictures and players that are set into the text are files. Other links lead anywhere; those whose name ends as a
    file's does are taken, unless they only offer a picture of that name again, for download.
    """
    found = sorted(_seen(text), key=lambda one: one.at)
    shown = {_name(one.url) for one in found if one.kind is not None}
    files: dict[str, str] = {}
    for one in found:
        by_name = kind_of(media_type_of("file", one.url)) if suffix_in(one.url) else None
        if one.kind is not None:
            files.setdefault(one.url, by_name or one.kind)
        elif by_name is not None and _name(one.url) not in shown:
            files.setdefault(one.url, by_name)
    return [(kind, url) for url, kind in files.items()]


def _seen(text: str) -> list[_Seen]:
    found: list[_Seen] = []

    def take(pattern: re.Pattern[str], seen: Callable[[re.Match[str]], _Seen], text: str) -> str:
        """Take what the pattern finds out of the text, so that nothing is found twice."""

        def blank(match: re.Match[str]) -> str:
            found.append(seen(match))
            return " " * len(match[0])

        return pattern.sub(blank, text)

    text = take(_EMBEDDED, lambda match: _Seen(match.start(), match[1], "image"), text)
    text = take(_ELEMENT, _element, text)
    text = take(_LINK, lambda match: _Seen(match.start(), match[1], None), text)
    take(_BARE, lambda match: _Seen(match.start(), match[0].rstrip(_AFTER), None), text)
    return found


def _element(match: re.Match[str]) -> _Seen:
    name, url = match[1].lower(), match[2]
    is_address = url.startswith(("https://", "http://", "data:"))
    kind = {"img": "image", "video": "video", "audio": "audio"}.get(name)
    return _Seen(match.start(), url if is_address else "", kind if is_address else None)


def _name(url: str) -> str:
    try:
        return urlsplit(url).path.rpartition("/")[2]
    except ValueError:
        return url
