"""Requests of ours as those of httpx."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from functools import lru_cache
from typing import Any

import httpx

from .._commands import Fetch, Send, Store
from .._decoding import ACCEPTED
from .._options import Timeout
from .._request import Multipart

__all__ = ["fetch_request", "multipart_arguments", "send_request", "store_request"]

_DEFAULTS = {"accept": "*/*", "accept-encoding": ACCEPTED, "connection": "keep-alive"}


def send_request(base_url: str, command: Send, files: ExitStack) -> httpx.Request:
    url, content = _url(base_url + command.request.target), command.request.content
    if isinstance(content, Multipart):
        parts = multipart_arguments(content, files)
        return _request(command.request.method, url, command.headers, command.timeout, files=parts)
    data = content if content is None or isinstance(content, bytes) else content.read()
    return _request(command.request.method, url, command.headers, command.timeout, content=data)


def fetch_request(command: Fetch) -> httpx.Request:
    return _with_user(_request("GET", _QuietURL(command.url), command.headers, command.timeout))


def store_request(command: Store, files: ExitStack) -> httpx.Request:
    parts = multipart_arguments(command.form, files)
    return _with_user(_request("POST", _QuietURL(command.url), {}, command.timeout, files=parts))


class _QuietURL(httpx.URL):
    """A URL that is shown without its user and query, in which signatures and keys stand: logs name every one."""

    def __str__(self) -> str:
        return str(self.copy_with(userinfo=b"", query=None))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


@lru_cache(maxsize=256)
def _known(url: str) -> _QuietURL:
    return _QuietURL(url)


def _url(url: str) -> _QuietURL:
    """Reading a URL takes a while, and most are asked for again. Queries may hold secrets, which nothing keeps."""
    return _QuietURL(url) if "?" in url else _known(url)


def _request(method: str, url: _QuietURL, headers: Mapping[str, str], timeout: Timeout, **body: Any) -> httpx.Request:
    """httpx says how long the body is, and to which host it goes."""
    request = httpx.Request(
        method, url, headers={**_DEFAULTS, **headers}, extensions={"timeout": timeout._asdict()}, **body
    )
    request.url = url  # of which httpx has made a plain one
    return request


def _with_user(request: httpx.Request) -> httpx.Request:
    """With the user and password that stand in its URL, as a header."""
    url = request.url
    if url.username or url.password:
        next(httpx.BasicAuth(url.username, url.password).sync_auth_flow(request))
    return request


def multipart_arguments(content: Multipart, files: ExitStack) -> list[tuple[str, Any]]:
    """httpx's `files`; what had to be opened is closed by the stack. httpx chooses a random boundary."""
    parts: list[tuple[str, Any]] = [(name, (None, value)) for name, value in content.texts()]
    for part in content.files:
        opened = part.open()
        if isinstance(part.content, str):
            files.callback(opened.close)
        parts.append((part.field, (part.filename, opened, part.media_type)))
    return parts
