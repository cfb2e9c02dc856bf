"""The built site as files: its pages, and what stands in them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

from serving import SITE

__all__ = ["Built", "Link", "addresses", "built", "file_of", "styles"]

_LOADED = {
    ("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src"), ("video", "src"), ("audio", "src"), ("embed", "src"),
    ("object", "data"), ("use", "href"), ("image", "href"), ("form", "action"), ("a", "ping"), ("img", "srcset"),
}  # fmt: skip
"""Attributes by which a page loads something, beside `link`."""
_LOADING = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "dns-prefetch", "manifest"}
_STYLED = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)")


class Link(NamedTuple):
    """What a page points to: `loaded` at once, or when somebody clicks."""

    target: str
    loaded: bool


class Built(HTMLParser):
    """A page: its language, title, description, links, anchors, and where it is in other languages."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.lang = self.title = self.description = self.heading = ""
        self.links: list[Link] = []
        self.anchors: set[str] = set()
        self.twice: set[str] = set()
        self.alternates: dict[str, str] = {}
        self._inside = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in {"title", "style", "h1"}:
            self._inside = tag
        elif tag == "html":
            self.lang = given.get("lang", "")
        elif tag == "meta" and given.get("name") == "description":
            self.description = given["content"]
        self._anchor(tag, given)
        self._link(tag, given)

    def _anchor(self, tag: str, given: dict[str, str]) -> None:
        for anchor in {given.get("id"), given.get("name") if tag == "a" else None} - {None, ""}:
            if anchor in self.anchors:
                self.twice.add(anchor)
            self.anchors.add(anchor)

    def _link(self, tag: str, given: dict[str, str]) -> None:
        if tag in {"a", "area"} and "href" in given:
            self.links.append(Link(given["href"], loaded=False))
        elif tag == "link":
            kinds = set(given["rel"].split())
            if "alternate" in kinds:
                self.alternates[given["hreflang"]] = given["href"]
            self.links.append(Link(given["href"], loaded=bool(kinds & _LOADING)))
        self.links += [Link(value, loaded=True) for name, value in given.items() if (tag, name) in _LOADED]
        self._styled(given.get("style", ""))

    def _styled(self, css: str) -> None:
        self.links += [Link(one or other, loaded=True) for one, other in _STYLED.findall(css)]

    def handle_endtag(self, tag: str) -> None:
        if tag == self._inside:
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "title":
            self.title += data
        elif self._inside == "h1":
            self.heading += data
        elif self._inside == "style":
            self._styled(data)


@cache
def addresses() -> tuple[str, ...]:
    """Where the pages are below the site, those of errors left out: empty for the home page, `zh/guides/chat/`."""
    return tuple(sorted(_below(path) for path in SITE.rglob("index.html")))


def _below(path: Path) -> str:
    folder = path.parent.relative_to(SITE).as_posix()
    return "" if folder == "." else f"{folder}/"


@cache
def built(address: str) -> Built:
    """A page, read."""
    return Built((SITE / address / "index.html").read_text("utf-8"))


def file_of(address: str) -> Path | None:
    """The file that a server sends for an address below the site, if there is one."""
    path = Path(os.path.normpath(SITE / address))
    if path.is_dir():
        path /= "index.html"
    return path if path.is_file() and path.is_relative_to(SITE) else None


def styles() -> Iterator[tuple[str, Link]]:
    """What style sheets load, with the folder they are in."""
    for path in SITE.rglob("*.css"):
        css = re.sub(r"/\*.*?\*/", "", path.read_text("utf-8"), flags=re.DOTALL)
        for one, other in _STYLED.findall(css):
            yield path.parent.relative_to(SITE).as_posix(), Link(one or other, loaded=True)
