"""Requests of ours as those of httpx."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any

import httpx

from .._commands import Fetch, Send, Store
from .._options import Timeout
from .._request import Multipart

__all__ = ["arguments_of", "fetch_request", "multipart_arguments", "quiet", "store_request"]


def fetch_request(client: httpx.Client | httpx.AsyncClient, command: Fetch) -> httpx.Request:
    headers = dict(command.headers)
    return _to_others(client.build_request("GET", command.url, headers=headers, timeout=_timeout(command.timeout)))


def store_request(client: httpx.Client | httpx.AsyncClient, command: Store, files: ExitStack) -> httpx.Request:
    parts = multipart_arguments(command.form, files)
    return _to_others(client.build_request("POST", command.url, files=parts, timeout=_timeout(command.timeout)))


class _QuietURL(httpx.URL):
    """A URL that is shown without its user and query, in which signatures and keys stand: httpx logs every one."""

    def __str__(self) -> str:
        return str(self.copy_with(userinfo=b"", query=None))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def quiet(request: httpx.Request) -> httpx.Request:
    request.url = _QuietURL(request.url)
    return request


def _to_others(request: httpx.Request) -> httpx.Request:
    request.headers.pop("cookie", None)  # a gateway's cookies are no one else's business
    return quiet(request)


def arguments_of(base_url: str, command: Send, files: ExitStack) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "method": command.request.method,
        "url": base_url + command.request.target,
        "headers": dict(command.headers),
        "timeout": _timeout(command.timeout),
    }
    content = command.request.content
    if isinstance(content, Multipart):
        arguments["files"] = multipart_arguments(content, files)
    elif content is not None:
        arguments["content"] = content if isinstance(content, bytes) else content.read()
    return arguments


def multipart_arguments(content: Multipart, files: ExitStack) -> list[tuple[str, Any]]:
    """httpx's `files`; what had to be opened is closed by the stack. httpx chooses a random boundary."""
    parts: list[tuple[str, Any]] = [(name, (None, value)) for name, value in content.texts()]
    for part in content.files:
        opened = part.open()
        if isinstance(part.content, str):
            files.callback(opened.close)
        parts.append((part.field, (part.filename, opened, part.media_type)))
    return parts


def _timeout(timeout: Timeout) -> httpx.Timeout:
    return httpx.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)
