"""What the sans-I/O cores ask their drivers to do. A driver carries a command out and sends its outcome back in."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

if TYPE_CHECKING:
    from ._options import Timeout
    from ._reply import Reply
    from ._request import Multipart, Request

__all__ = ["Command", "Fetch", "Flow", "Pause", "Send", "Store", "Work"]

T = TypeVar("T")


class Send(NamedTuple):
    """Send a request; the outcome is a `Reply` or a `TransportFailure`."""

    request: Request
    headers: Mapping[str, str]
    timeout: Timeout
    streaming: bool


class Pause(NamedTuple):
    """Wait; the outcome is None."""

    seconds: float


class Work(NamedTuple):
    """Do what may block (files, the journal); the outcome is what it returns. What it raises is raised in the flow."""

    action: Callable[[], Any]


class Fetch(NamedTuple):
    """Get a file from any URL, piece by piece; the outcome is a `Reply` without content, or a `TransportFailure`."""

    url: str
    headers: Mapping[str, str]
    timeout: Timeout
    begin: Callable[[Reply], bool]
    """Sees status and headers; whether the body is wanted."""
    write: Callable[[bytes], None]
    """Takes the body's pieces, in order."""


class Store(NamedTuple):
    """Post a form to any URL, without the key; the outcome is a `Reply` or a `TransportFailure`."""

    url: str
    form: Multipart
    timeout: Timeout


Command = Send | Pause | Work | Fetch | Store
Flow = Generator[Command, Any, T]
"""A course of action: yields commands, is sent their outcomes, returns a result."""
