"""What MkDocs calls while it builds: names of operations become links, and templates learn where the other language is."""

from __future__ import annotations

from collections.abc import Mapping
from posixpath import normpath
from typing import Any
from urllib.parse import urlsplit

from docs.builder.chinese import joined
from docs.builder.language import current
from docs.builder.links import between, operations_linked

from maaskit_api.operations import OPERATIONS

__all__ = ["on_env", "on_page_content", "on_page_context"]


def on_page_content(html: str, *, page: Any, **_: Any) -> str:
    """The content of a page, when it has become HTML: the one place where names of operations become links."""
    return operations_linked(joined(html) if current().code == "zh" else html, page.url, OPERATIONS)


def on_env(env: Any, *, config: Any, **_: Any) -> None:
    """The filter by which templates say where a page is in another language."""
    here = current()

    def other_language(language: Mapping[str, str], page: Any) -> str:
        if page is None:  # of an error: nobody knows where it is shown
            path = urlsplit(config.site_url or f"/{here.folder}").path.rstrip("/") or "/"
            return f"{path.removesuffix(here.folder)}{_below(language['folder'], '')}"
        return between(_below(here.folder, page.url), _below(language["folder"], page.url))

    env.filters["other_language"] = other_language


def on_page_context(context: Any, *, page: Any, config: Any, **_: Any) -> None:
    """What readers choose, colours and tabs, is kept for the whole site; the theme would do so for each language."""
    config["extra"]["scope"] = between(_below(current().folder, page.url), "")


def _below(folder: str, url: str) -> str:
    """A page's address below the root of the whole site."""
    address = normpath(f"{folder}/{url}").strip("/")
    return f"{address}/" if address not in {"", "."} else ""
