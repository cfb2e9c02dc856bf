"""Handles of tasks, and their text form: what is needed to find a task again in any process, on any machine."""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from .._errors import TokenError
from .._json import loads

__all__ = ["Handle", "decode", "encode", "fingerprint", "host_of"]

_VERSION = 1
_PREFIX = "mk1_"
_CHECK = 8
_KINDS: Mapping[str, Any] = {"arguments": dict, "repeated": dict, "created": (int, float)}
"""Members of a handle that are no text."""
_SHARED = ("gateway", "host", "key", "operation", "link")
"""What thousands of handles have in common is held once."""


class Handle(NamedTuple):
    """Which task, where, and whose. Holds no key and nothing of the request but ids.

    Attributes:
        gateway: Id of the gateway.
        host: Host and port of its base URL.
        key: Fingerprint of the key.
        operation: Id of the operation that made the task.
        id: The task's id, as text.
        arguments: Arguments of the poll.
        repeated: Members of the submit that the gateway wants repeated in headers (the model's name).
        created: When it was submitted, Unix seconds.
        attempt: The submit's own id, as it stands in log and journal.
        link: Name of the operation's link by which the task is polled.
    """

    gateway: str
    host: str
    key: str
    operation: str
    id: str
    arguments: Mapping[str, Any]
    repeated: Mapping[str, Any]
    created: float
    attempt: str
    link: str = "poll"


def fingerprint(key: str) -> str:
    """Marks a key without giving it away: 64 bits of a hash."""
    return hashlib.sha256(b"maaskit key " + key.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def host_of(base_url: str) -> str:
    """Host, port and path of a base URL."""
    parts = urlsplit(base_url)
    return parts.netloc.lower() + parts.path


def encode(handle: Handle) -> str:
    """The token of a handle: versioned JSON with a check sum, in URL-safe base64."""
    body = json.dumps({"v": _VERSION, **handle._asdict()}, separators=(",", ":")).encode()
    text = base64.urlsafe_b64encode(_check(body) + body).decode().rstrip("=")
    return _PREFIX + text


def decode(token: str) -> Handle:
    """The handle that a token names.

    Raises:
        TokenError: It is damaged, no token at all, or from a newer version.
    """
    if not isinstance(token, str) or not token.strip().startswith(_PREFIX):
        raise TokenError(f"This is no token of a task: it does not begin with {_PREFIX!r}.")
    text = token.strip().removeprefix(_PREFIX)
    try:
        data = base64.urlsafe_b64decode((text + "=" * (-len(text) % 4)).encode("ascii"))
    except ValueError as error:
        raise TokenError("This token is damaged: it holds characters that no token has.") from error
    check, body = data[:_CHECK], data[_CHECK:]
    if check != _check(body):
        raise TokenError("This token is damaged: a part of it is missing or changed.")
    try:
        values = loads(body)
        if values["v"] != _VERSION:
            raise TokenError("This token was made by a newer version of maaskit; update it here too.")
        handle = Handle(**{name: values[name] for name in Handle._fields})
        float(handle.created)  # JSON has integers that no clock comes to
    except (TypeError, KeyError, ValueError, OverflowError) as error:
        if isinstance(error, TokenError):
            raise
        raise TokenError("This token is not one that maaskit made.") from error
    if not all(isinstance(value, _KINDS.get(name, str)) for name, value in handle._asdict().items()):
        raise TokenError("This token is not one that maaskit made.")
    shared: dict[str, Any] = {name: sys.intern(getattr(handle, name)) for name in _SHARED}
    return handle._replace(**shared)


def _check(body: bytes) -> bytes:
    return hashlib.sha256(body).digest()[:_CHECK]
