"""Samples for curl in a POSIX shell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .literals import JSON, lines
from .request import HttpRequest

__all__ = ["sample"]

_ROOM = 96
_BARE = re.compile(r"[\w@%+=:,./-]+", re.ASCII)
_OWN_MEANING = re.compile(r"^[@<]|;")
"""What curl takes for the name of a file or for a media type in a part of a form."""


def sample(request: HttpRequest) -> str:
    """A command that sends the request."""
    return " \\\n".join(["curl " + _url(request), *(f"  {option}" for option in _options(request))]) + "\n"


def _url(request: HttpRequest) -> str:
    if request.base_url is None:
        return f'"${request.base_variable}{request.target}"'
    return _quoted(request.base_url + request.target)


def _options(request: HttpRequest) -> Iterator[str]:
    implied = "GET" if request.body is None and not request.is_form else "POST"
    if request.method != implied:
        yield f"-X {request.method}"
    if request.outcome.kind == "stream":
        yield "--no-buffer"
    credential = request.credential
    yield f'-H "{credential.header}: {credential.prefix}${credential.variable}"'
    for name, value in request.headers.items():
        yield f"-H {_quoted(f'{name}: {value}')}"
    if request.body is not None:
        text = "\n".join(lines(request.body, JSON, room=_ROOM))
        yield f"-d {_quoted(text)}"
    for name, value in request.fields:
        option = "--form-string" if _OWN_MEANING.search(value) else "-F"
        yield f"{option} {_quoted(f'{name}={value}')}"
    for name, file in request.files:
        yield f"-F {_quoted(f'{name}=@{file}')}"
    if request.outcome.is_file:
        yield f"--output {_quoted(request.outcome.file)}"


def _quoted(text: str) -> str:
    """One word of a shell, in single quotes where it needs them."""
    return text if _BARE.fullmatch(text) else "'" + text.replace("'", "'\\''") + "'"
